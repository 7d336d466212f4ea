import { type DocumentKind } from '@heard/publishing';
import { wordsOfDocument } from '@heard/publishing/testing';
import { type TestServer } from './test-server';
import { type Member } from './world';

/** What came through a door: where it led, and all that its answer holds, headers too, taken apart where it is a file. */
export interface Through {
  path: string;
  status: number;
  contentType: string;
  text: string;
  links: string[];
}

const EXTENSIONS: [type: RegExp, extension: DocumentKind['extension']][] = [
  [/pdf/, 'pdf'],
  [/wordprocessing/, 'docx'],
  [/presentation/, 'pptx'],
  [/rfc822/, 'eml'],
];

/** Goes through a door as somebody, or as anybody. */
export async function goThroughDoor(
  server: TestServer,
  path: string,
  { as = null, ...options }: RequestInit & { as?: Member | null } = {},
): Promise<Through> {
  const cookie: Record<string, string> = as ? { cookie: `heard=${as.token}` } : {};
  const answer = await fetch(`${server.address}${path}`, {
    redirect: 'manual',
    ...options,
    headers: { ...cookie, ...(options.headers as Record<string, string>) },
  });
  const contentType = answer.headers.get('content-type') ?? '';
  const extension = EXTENSIONS.find(([type]) => type.test(contentType))?.[1] ?? 'txt';
  const body = await wordsOfDocument({ extension }, new Uint8Array(await answer.arrayBuffer()));
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return {
    ...{ path, status: answer.status, contentType, text: `${headers}\n${body}` },
    links: /html|xml/.test(contentType) ? linksIn(body) : [],
  };
}

/** Every page that a reader, a feed reader or a search engine comes to from one address, each once. */
export async function everyPageFrom(server: TestServer, start: string): Promise<Through[]> {
  const below = start.replace(/[^/]*$/, '');
  const found = new Map<string, Through>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const through = await goThroughDoor(server, path);
    found.set(path, through);
    waiting.push(...through.links.filter((link) => link.startsWith(below)));
  }
  return [...found.values()];
}

/** Where markup leads, on this site: as paths, whatever the origin it is written with. */
function linksIn(markup: string): string[] {
  const addresses = [
    ...markup.matchAll(/(?:href|src)=(?:"|&quot;)([^"#]*?)(?:#[^"]*?)?(?:"|&quot;)/g),
    ...markup.matchAll(/<loc>([^<]*)<\/loc>/g),
    ...markup.matchAll(/property="og:image" content="([^"]*)"/g),
  ].map(([, address]) => address?.replaceAll('&amp;', '&') ?? '');
  return addresses.flatMap((address) => {
    const url = URL.parse(address, 'https://culture.example.org/');
    return url?.origin === 'https://culture.example.org' ? [`${url.pathname}${url.search}`] : [];
  });
}

/** One route as the server has it registered, such as `GET /health`. */
export function registeredRoutes({ app }: TestServer): string[] {
  const fastify = app.getHttpAdapter().getInstance() as unknown as {
    printRoutes(options: { commonPrefix: boolean }): string;
    hasRoute(route: { method: string; url: string }): boolean;
  };
  const above: string[] = [];
  const routes: string[] = [];
  // A tree: four characters deeper, what stands there goes on from what stands above.
  for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] = /^([\s│├└─]*)(\S*) \(([A-Z, ]+)\)/.exec(line) ?? [];
    if (methods === '') continue;
    const depth = indent.length / 4;
    above.length = depth;
    above[depth] = part;
    const url = above.join('').replace(/^\/\//, '/');
    for (const method of methods.split(', ')) {
      // The tree leaves out the slash before what is below a folder.
      const route = [url, url.replace(/\*$/, '/*')].find((each) => fastify.hasRoute({ method, url: each }));
      if (!route) throw new Error(`${method} ${url} was not read as it is.`);
      if (method !== 'HEAD' && method !== 'OPTIONS') routes.push(`${method} ${route}`);
    }
  }
  return routes.sort();
}
