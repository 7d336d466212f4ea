import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FastifyReply } from 'fastify';
import { type Body, bodyFor, type PublicPage } from './public-page';

/** The lines of the head that went before a body, names and values in turn. */
type Head = string[];

/** Node writes these anew for each connection and moment. */
const OF_THE_MOMENT = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

/**
 * Sends a public page that was sent once already the same way again: same head, same bytes, and none of the way that a
 * request else goes, on which nothing is found out about it that was not known. What its head says is said in one place
 * still, by those who answer the first time. Whoever asks for anything but the plain page is left to them too.
 */
export class SendAgain {
  /** A body belongs to one edition's pages as they are now: made anew, they are sent the long way first. */
  private readonly heads = new WeakMap<Body, Head>();

  constructor(private readonly pageAt: (path: string) => PublicPage | null) {}

  /** Remembers what is said before this body, once all of it is known. */
  remember(body: Body, reply: FastifyReply): void {
    const { raw } = reply;
    if (this.heads.has(body)) return;
    raw.once('finish', () => {
      const lines = Object.entries(raw.getHeaders()).flatMap(([name, value]) =>
        OF_THE_MOMENT.includes(name) ? [] : [name, String(value)],
      );
      if (raw.statusCode === 200) this.heads.set(body, lines);
    });
  }

  /** Goes before whatever else this server does with a request. */
  goBefore(server: Server): void {
    const others = server.listeners('request') as ((...words: [IncomingMessage, ServerResponse]) => void)[];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!this.answers(request, response)) for (const other of others) other.call(server, request, response);
    });
  }

  private answers({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    if (method !== 'GET' || headers['if-none-match'] !== undefined) return false;
    const page = this.pageAt(url);
    if (!page) return false;
    const { body } = bodyFor(page, headers['accept-encoding'] ?? '');
    const head = this.heads.get(body);
    if (!head) return false;
    response.writeHead(200, head);
    response.end(body.bytes);
    return true;
  }
}
