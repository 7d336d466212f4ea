import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { knownWords, type ListeningEventView, notesRevision } from '@heard/data';
import { isFacilitatorOf, screen } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { BadRequest } from '../graphql/refusal';
import { Requires } from '../graphql/requires.decorator';
import { ListeningEvent } from '../listening/listening-event.type';
import { GoldenThread } from '../programme/programme.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { EventForRelease, Note, NotePage, PeopleHeard, ScreenFlag } from './note.type';
import { type FlaggedNote, ReadNotes } from './queries/read-notes';

/** Longer than any note may be, so that a paste is told what is wrong with it before it is sent. */
const LONGEST_SCREENED = 2000;

/** What can be asked of raw notes. Each question is audited, once a day for each person and event. */
@Resolver(() => Note)
export class NoteResolver {
  constructor(private readonly notes: ReadNotes) {}

  @Requires('facilitate_event', 'release_any_notes', 'release_subgroup_notes')
  @Query(() => NotePage, {
    nullable: true,
    description:
      'The notes of an event that the viewer may read, in a random order; null when there are none such. The reading is audited.',
  })
  async eventNotes(
    @Args('eventId', { type: () => ID, description: 'Which event.' }) eventId: string,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<NotePage | null> {
    const slice = checkedPage(page);
    if (!isId(eventId)) return null;
    const read = await this.notes.page(viewerOf(context), eventId.toLowerCase(), slice);
    return read.ok ? pageOf(page, read.value.items, read.value.total) : null;
  }

  @Requires('facilitate_event')
  @Query(() => String, {
    nullable: true,
    description:
      'A short text that changes whenever a note of the event does, so that notes are asked for only when there is something new; null for whoever does not facilitate it.',
  })
  async notesRevision(
    @Args('eventId', { type: () => ID, description: 'Which event.' }) eventId: string,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return isId(eventId) ? notesRevision(readingOf(context), eventId.toLowerCase()) : null;
  }

  @Requires('release_any_notes', 'release_subgroup_notes')
  @Query(() => EventForRelease, {
    nullable: true,
    description:
      'An event that is written up, with its notes, for the second person; null when there is none such for the viewer. The reading is audited.',
  })
  async eventForRelease(
    @Args('eventId', { type: () => ID, description: 'Which event.' }) eventId: string,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<EventForRelease | null> {
    const { limit, offset } = checkedPage(page);
    if (!isId(eventId)) return null;
    const read = await this.notes.forRelease(viewerOf(context), eventId.toLowerCase());
    if (!read.ok) return null;
    const { event, items, total } = read.value;
    return {
      event: event as ListeningEventView & ListeningEvent,
      notes: pageOf(page, items.slice(offset, offset + limit), total),
      flaggedCount: items.filter(({ flags }) => flags.length > 0).length,
    };
  }

  @Requires('facilitate_event')
  @Query(() => [ScreenFlag], {
    description: 'Words that could give somebody away, as one types. Nothing of the text is kept.',
  })
  async screenText(
    @Args('text', { type: () => String, description: 'What is being typed.' }) text: string,
    @Context() context: RequestContext,
  ): Promise<ScreenFlag[]> {
    if (text.length > LONGEST_SCREENED) throw new BadRequest('Write one line of 500 characters or fewer.');
    return screen(text, await knownWords(readingOf(context), [text]));
  }

  @ResolveField(() => Subgroup, { nullable: true, description: 'The subgroup whose priority it speaks to.' })
  subgroup(@Parent() { subgroupId }: FlaggedNote, @Context() { loaders }: RequestContext) {
    return subgroupId && loaders.subgroup.load(subgroupId);
  }

  @ResolveField(() => GoldenThread, { nullable: true, description: 'The golden thread it belongs to.' })
  async goldenThread(@Parent() { goldenThreadId }: FlaggedNote, @Context() { loaders }: RequestContext) {
    if (!goldenThreadId) return null;
    const { goldenThreads } = await loaders.lists();
    return goldenThreads.find(({ id }) => id === goldenThreadId) ?? null;
  }
}

/** What a listening event tells of people and notes to those who facilitate it, and to nobody else. */
@Resolver(() => ListeningEvent)
export class EventNotesResolver {
  @ResolveField(() => PeopleHeard, {
    nullable: true,
    description:
      'Whom it heard; null unless the viewer facilitates it, since one event’s numbers could be subtracted from others.',
  })
  async peopleHeard(
    @Parent() event: ListeningEventView,
    @Context() context: RequestContext,
  ): Promise<PeopleHeard | null> {
    if (!isFacilitatorOf(viewerOf(context), event)) return null;
    const heard = await context.loaders.peopleHeard.load(event.id);
    return heard && { total: heard.peopleHeard, tallies: heard.tallies };
  }
}
