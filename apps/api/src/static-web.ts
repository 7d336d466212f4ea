import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import staticFiles from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

/** Serves the built web application: its assets for ever, its one page for every address that is a page. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(resolve(root, 'index.html'))) return;
  await app.register(staticFiles, {
    root,
    wildcard: false,
    preCompressed: true,
    // What is named by its content never changes; the page itself is asked for each time.
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.route({ method: 'GET', url: '/*', handler: sendPage });
}

function sendPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const asksForPage =
    request.headers.accept?.includes('text/html') && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
  if (asksForPage) return reply.sendFile('index.html');
  return reply.code(404).send({ message: 'There is nothing at this address.' });
}
