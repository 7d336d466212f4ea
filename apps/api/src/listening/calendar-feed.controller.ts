import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Database, feedEvents, Reading, viewerOfFeed } from '@heard/data';
import { viewerHas } from '@heard/domain';
import { type Config, publicAddress } from '../config';
import { tokenHash } from '../sign-in/token';
import { CONFIG, DATABASE } from '../tokens';
import { Clock } from '../work/clock';
import { calendarFile } from './calendar-file';

const SECRET_FILE = /^([\w-]{43})\.ics$/;

/** The calendar feed: a secret address that a calendar fetches, without a cookie and without signing in. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get(':file')
  async feed(
    @Param('file') file: string,
    @Query('all') all: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const secret = SECRET_FILE.exec(file)?.[1];
    const viewer = secret ? await viewerOfFeed(this.database, tokenHash(secret)) : null;
    reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer');
    // An address that never was, one that ended, and one whose owner sees no work any more look alike.
    if (!viewer || !viewerHas(viewer, 'see_work')) {
      await reply
        .code(404)
        .header('cache-control', 'no-store')
        .send({ message: 'There is nothing at this address.' });
      return;
    }
    const reading = new Reading(this.database, viewer, this.clock.today());
    const events = await feedEvents(reading, all === '1');
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="listening.ics"')
      .header('cache-control', 'private, max-age=3600')
      .send(calendarFile(events, this.clock.now(), publicAddress(this.config)));
  }
}
