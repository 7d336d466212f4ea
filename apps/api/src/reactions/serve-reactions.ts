import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { REACTIONS } from '@heard/domain';
import { type PublicMessage, reactionPath } from '@heard/publishing';
import { isId } from '../graphql/ids';
import { PublicPages } from '../public-pages/public-pages';
import { CountReaction } from './commands/count-reaction';
import { ReactionLimit } from './reaction-limit';

/** A form of one tap is far smaller. */
const MOST_BYTES = 1024;

const FORM = 'application/x-www-form-urlencoded';

/** Takes what is tapped on an answer's page: a plain form from a browser that needs no script, and gets no cookie. */
export function serveReactions(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  // In a room of its own: no other door takes forms, and this one takes nothing else.
  void fastify.register((room, _options, done) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: MOST_BYTES }, (_request, body, parsed) =>
      parsed(null, new URLSearchParams(body.toString())),
    );
    const pages = app.get(PublicPages);
    room.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      return say(reply, pages, 'not-counted', statusCode, languageOf(request));
    });
    const taken = new Taken(pages, app.get(CountReaction), app.get(ReactionLimit));
    room.route<{ Params: { id: string } }>({
      method: 'POST',
      url: reactionPath('0').replace('/0/', '/:id/'),
      handler: (request, reply) => taken.handle(request, reply),
    });
    done();
  });
}

/** Judges one tap. */
class Taken {
  constructor(
    private readonly pages: PublicPages,
    private readonly count: CountReaction,
    private readonly limit: ReactionLimit,
  ) {}

  async handle(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const language = languageOf(request);
    const refuse = (message: PublicMessage, status: number) =>
      say(reply, this.pages, message, status, language);
    if (await this.limit.isTooMuch(request)) return refuse('not-counted', 429);
    const answerId = request.params.id.toLowerCase();
    const standing = isId(answerId) ? await this.pages.standingOf(answerId) : null;
    if (standing === null) return refuse('not-found', 404);
    if (standing === 'withdrawn') return refuse('gone', 410);
    const form = formOf(request);
    const reaction = REACTIONS.find((each) => each === form.get('reaction'));
    const slug = form.get('site') ?? '';
    const siteId = slug === '' ? null : this.pages.siteOf(slug);
    if (!reaction || (slug !== '' && siteId === null)) return refuse('not-counted', 400);
    if (!this.limit.isDoubleTap(request, [answerId, reaction, slug])) {
      const counted = await this.count.run({ ...standing, answerId, reaction, siteId });
      // Withdrawn a moment ago, by another server.
      if (!counted.ok) return refuse('gone', 410);
    }
    return reply
      .code(303)
      .header('cache-control', 'no-store')
      .header('location', this.pages.addressOf('thanks', language))
      .send();
  }
}

function formOf({ body }: FastifyRequest): URLSearchParams {
  return body instanceof URLSearchParams ? body : new URLSearchParams();
}

function languageOf(request: FastifyRequest): string {
  return formOf(request).get('language') ?? 'en';
}

async function say(
  reply: FastifyReply,
  pages: PublicPages,
  message: PublicMessage,
  status: number,
  language: string,
): Promise<FastifyReply> {
  const page = await pages.find(pages.addressOf(message, language));
  reply.code(status).header('cache-control', 'no-store');
  if (!page) return reply.send({ message: 'There is nothing here.' });
  return reply.header('content-type', page.contentType).send(page.bodies.identity.bytes);
}
