import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { PUBLIC_ROOT, SEARCH_PATH } from '@heard/publishing';
import { pictureNamed } from '../editions/pictures/picture-name';
import { bodyFor, type PublicPage } from './public-page';
import { PublicPages } from './public-pages';
import { PublicPictures } from './public-pictures';
import { SendAgain } from './send-again';

/** A proxy may keep a page for a minute, and show it a little longer while it asks whether it still stands. */
const KEPT = 'public, max-age=60, stale-while-revalidate=30';

/**
 * A picture never changes under its address, so a browser keeps it for good. What stands between asks each minute
 * whether it is still out: what was withdrawn must not be had from a proxy.
 */
const PICTURE_KEPT = 'public, max-age=31536000, s-maxage=60, immutable';

/** Serves the public pages: from memory, to whoever asks, without a cookie and without a look at who it is. */
export function servePublicPages(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const pages = app.get(PublicPages);
  const pictures = app.get(PublicPictures);
  const again = new SendAgain((path) => pages.heldAt(path));
  again.goBefore(app.getHttpServer());
  fastify.route<{ Params: { name: string } }>({
    method: 'GET',
    url: `/${PUBLIC_ROOT}/pictures/:name`,
    handler: async (request, reply) => {
      const named = pictureNamed(request.params.name);
      const standing = named && (await pictures.standing(named.id));
      if (named && standing === 'out') {
        const etag = `"${named.id}-${named.size}"`;
        reply.header('cache-control', PICTURE_KEPT).header('etag', etag);
        if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
        const bytes = await pictures.bytes(named.id, named.size);
        if (bytes) return reply.header('content-type', 'image/jpeg').send(bytes);
        reply.removeHeader('etag');
      }
      const message = await pages.message(standing === 'withdrawn' ? 'gone' : 'not-found', 'en');
      return message
        ? sendPage(request, reply, message)
        : reply.code(404).send({ message: 'There is nothing here.' });
    },
  });
  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [path = ''] = request.url.split('?');
    if (pages.has(`${path}/`)) return reply.code(308).header('location', `${path}/`).send();
    const page = await pages.find(path);
    return page
      ? sendPage(request, reply, page, again)
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

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PublicPage,
  again?: SendAgain,
): FastifyReply {
  const { body, encoding } = bodyFor(page, request.headers['accept-encoding'] ?? '');
  again?.remember(body, reply);
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
