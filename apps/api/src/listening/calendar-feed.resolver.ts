import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hasCalendarFeed } from '@heard/data';
import { type Result } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { CalendarFeed, CalendarFeedPayload } from './calendar-feed.type';
import { KeepCalendarFeed } from './commands/keep-calendar-feed';

/** The viewer's own calendar feed. */
@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(private readonly keep: KeepCalendarFeed) {}

  @Requires('see_work')
  @Query(() => CalendarFeed, { description: 'The viewer’s own calendar feed of listening events.' })
  async calendarFeed(@Context() context: RequestContext): Promise<CalendarFeed> {
    return { exists: await hasCalendarFeed(readingOf(context)) };
  }

  @Requires('see_work')
  @Mutation(() => CalendarFeedPayload, {
    description:
      'Makes the viewer’s calendar feed, or gives it a new address; the one before opens nothing then.',
  })
  async makeCalendarFeed(@Context() context: RequestContext): Promise<CalendarFeedPayload> {
    return payload(context, await this.keep.make(viewerOf(context)));
  }

  @Requires('see_work')
  @Mutation(() => CalendarFeedPayload, { description: 'Takes the viewer’s calendar feed away.' })
  async removeCalendarFeed(@Context() context: RequestContext): Promise<CalendarFeedPayload> {
    return payload(context, await this.keep.remove(viewerOf(context)));
  }
}

async function payload(context: RequestContext, result: Result<string>): Promise<CalendarFeedPayload> {
  const feed = { exists: await hasCalendarFeed(readingOf(context)) };
  return { feed, address: (result.ok && result.value) || null, errors: result.ok ? [] : result.problems };
}
