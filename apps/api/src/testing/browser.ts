import { type Answer, type TestServer } from './test-server';

/** A browser of a spec: it keeps the cookie it is given and sends it back. */
export interface Browser {
  /** What it would send as its cookie; empty when it has none. */
  cookie: string;
  /** The whole of the last cookie it was given. */
  given: string;
  ask(query: string, variables?: object): Promise<Answer>;
}

/** Opens a browser that has not been here; `headers` are what a proxy in front would add. */
export function openBrowser(
  server: Pick<TestServer, 'address'>,
  headers: Record<string, string> = {},
): Browser {
  const browser: Browser = {
    cookie: '',
    given: '',
    async ask(query, variables = {}) {
      const { cookie } = browser;
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const [given] = response.headers.getSetCookie();
      if (given !== undefined) {
        const [pair = ''] = given.split(';');
        browser.given = given;
        browser.cookie = pair.endsWith('=') ? '' : pair;
      }
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
  };
  return browser;
}

/** Who is signed in there, by name; null when nobody is. */
export async function whoIsIn(browser: Browser): Promise<string | null> {
  const { data } = await browser.ask('{ viewer { person { name } } }');
  return data.viewer?.person.name ?? null;
}
