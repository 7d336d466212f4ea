import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listDisposals, listeningSettings, nextRelease } from '@heard/data';
import { notesDueOn } from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { DisposalPage, Retention } from './retention.type';

/** How long notes are kept, and the log of what was deleted. */
@Resolver(() => Retention)
export class RetentionResolver {
  @Requires('see_audit', 'see_system_audit')
  @Query(() => Retention, { description: 'How long notes are kept, and what was and will be deleted.' })
  async retention(@Context() context: RequestContext): Promise<Retention> {
    const reading = readingOf(context);
    const { noteDays } = await listeningSettings(reading);
    const next = await nextRelease(reading);
    return {
      noteDays,
      next: next && { dueOn: notesDueOn(next.releasedOn, noteDays), events: next.events },
    };
  }

  @ResolveField(() => DisposalPage, { description: 'The disposal log, newest first.' })
  async disposals(@Args() page: PageArgs, @Context() context: RequestContext): Promise<DisposalPage> {
    const found = await listDisposals(readingOf(context), checkedPage(page));
    return pageOf(page, found.items, found.total);
  }
}
