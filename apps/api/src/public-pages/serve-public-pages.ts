import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { PUBLIC_ROOT, SEARCH_PATH } from '@heard/publishing';
import { bodyFor, type PublicPage } from './public-page';
import { PublicPages } from './public-pages';

/** A proxy may keep a page for a minute, and show it a little longer while it asks whether it still stands. */
const KEPT = 'public, max-age=60, stale-while-revalidate=30';

/** Serves the public pages: from memory, to whoever asks, without a cookie and without a look at who it is. */
export function servePublicPages(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const pages = app.get(PublicPages);
  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [path = ''] = request.url.split('?');
    if (pages.has(`${path}/`)) return reply.code(308).header('location', `${path}/`).send();
    const page = await pages.find(path);
    return page
      ? sendPage(request, reply, page)
      : reply.code(404).send({ message: 'There is nothing here.' });
  };
  fastify.route({ method: 'GET', url: `/${PUBLIC_ROOT}`, handler: send });
  fastify.route({ method: 'GET', url: `/${PUBLIC_ROOT}/*`, handler: send });
  fastify.route<{ Querystring: { q?: unknown; language?: unknown } }>({
    method: 'GET',
    url: SEARCH_PATH,
    handler: async ({ query }, reply) => {
      const said = (value: unknown) => (typeof value === 'string' ? value : '');
      const html = await pages.search(said(query.q).slice(0, 200), said(query.language));
      if (html === null) return reply.code(404).send({ message: 'There is nothing here.' });
      return reply
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .type('text/html; charset=utf-8')
        .send(html);
    },
  });
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: PublicPage): FastifyReply {
  const { body, encoding } = bodyFor(page, request.headers['accept-encoding'] ?? '');
  reply
    .header('cache-control', page.status === 200 ? KEPT : 'public, max-age=10')
    .header('vary', 'accept-encoding')
    .header('etag', body.etag);
  if (page.status === 200 && isKnown(request.headers['if-none-match'], body.etag))
    return reply.code(304).send();
  if (encoding) reply.header('content-encoding', encoding);
  return reply.code(page.status).header('content-type', page.contentType).send(body.bytes);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return (
    ifNoneMatch === '*' || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
  );
}
