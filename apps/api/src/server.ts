import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { type Database } from '@heard/data';
import { AppModule } from './app.module';
import { type Config } from './config';
import { FaultFilter } from './graphql/fault.filter';
import { LIMITS } from './graphql/limits';
import { servePublicPages } from './public-pages/serve-public-pages';
import { serveReactions } from './reactions/serve-reactions';
import { serveWeb } from './static-web';
import { type Clock } from './work/clock';

/** Builds the server, ready to listen: what `npm start`, the container and the integration specs all run. */
export async function createServer(
  config: Config,
  database: Database,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // The proxy in front is believed, and nothing that it passes on: anybody can claim to come from anywhere.
    trustProxy: config.TRUST_PROXY && ((_address, hop) => hop === 0),
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, database, clock),
    adapter,
    {
      bufferLogs: true,
      abortOnError: false,
    },
  );
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new FaultFilter(app.getHttpAdapter()));
  await app.register(cookie);
  await app.register(multipart);
  secure(app, config);
  servePublicPages(app);
  serveReactions(app);
  await serveWeb(app, config.WEB_FOLDER);
  await app.init();
  return app;
}

/** Puts the headers that keep browsers careful on every answer; made ready once, where Fastify's own plugin makes them each time. */
function secure(app: NestFastifyApplication, config: Config): void {
  const addHeaders = helmet({
    // Only what we serve ourselves; no scripts or styles inside pages.
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null },
    },
    strictTransportSecurity: config.PUBLIC_URL?.startsWith('https:') ?? false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, next) => addHeaders(request.raw, reply.raw, () => next()));
}
