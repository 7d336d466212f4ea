import { Controller, Get, Injectable, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language, LANGUAGES } from '@heard/domain';
import { renderNoPreviewPage, renderPreviewPage } from '@heard/publishing';
import { PublicPages } from '../../public-pages/public-pages';
import { Clock } from '../../work/clock';
import { MinuteLimit } from '../../work/minute-limit';
import { pictureNamed } from '../pictures/picture-name';
import { ShowPreview } from './show-preview';

/** What one minute takes: a few people read a draft, and whoever tries addresses is slowed down. */
export const PREVIEW_LIMITS = { perAddress: 120, inAll: 600 };

/** Slows down whoever tries addresses, in memory alone. */
@Injectable()
export class PreviewLimit extends MinuteLimit {
  constructor(clock: Clock) {
    super(clock, PREVIEW_LIMITS);
  }
}

const SECRET = /^[\w-]{43}$/;

/** Drafts at secret addresses, for those without an account: no cookie, no script, and nothing of who looks is kept. */
@Controller('preview')
export class PreviewPagesController {
  constructor(
    private readonly previews: ShowPreview,
    private readonly pages: PublicPages,
    private readonly limit: PreviewLimit,
  ) {}

  @Get(':token')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    close(reply);
    if (await this.limit.isTooMuch(request.ip)) return tooMuch(reply);
    const site = await this.pages.site();
    const { token = '' } = request.params as Record<string, string>;
    const shown = SECRET.test(token) ? await this.previews.page(token) : null;
    if (!site) return void (await reply.code(404).send({ message: 'There is nothing here.' }));
    const html = shown
      ? renderPreviewPage({
          ...{ ...shown, site, language: languageFrom(request.query) },
          address: (language) => `/preview/${token}${language === 'en' ? '' : `?language=${language}`}`,
          pictureAt: (id) => `/preview/${token}/pictures/${id}-small.jpg`,
        })
      : renderNoPreviewPage(site);
    await reply
      .code(shown ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .send(html);
  }

  @Get(':token/pictures/:name')
  async picture(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    close(reply);
    if (await this.limit.isTooMuch(request.ip)) return tooMuch(reply);
    const { token = '', name = '' } = request.params as Record<string, string>;
    const named = pictureNamed(name);
    const bytes =
      named && SECRET.test(token) ? await this.previews.picture(token, named.id, named.size) : null;
    if (!bytes) return void (await reply.code(404).send({ message: 'There is nothing here.' }));
    await reply.header('content-type', 'image/jpeg').send(bytes);
  }
}

/** Nobody keeps it, finds it, or learns its address from the pages it leads to. */
function close(reply: FastifyReply): void {
  reply
    .header('cache-control', 'private, no-store')
    .header('x-robots-tag', 'noindex, nofollow, noarchive')
    .header('referrer-policy', 'no-referrer');
}

async function tooMuch(reply: FastifyReply): Promise<void> {
  await reply
    .code(429)
    .header('content-type', 'text/plain; charset=utf-8')
    .send('Too much was asked for at once. Wait a minute, then open the address again.');
}

function languageFrom(query: unknown): Language {
  const { language } = query as Record<string, unknown>;
  return LANGUAGES.find((each) => each === language) ?? 'en';
}
