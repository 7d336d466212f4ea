import { Args, Context, Int, Mutation, Resolver } from '@nestjs/graphql';
import { knownWords } from '@heard/data';
import { type Note as NoteOfRules, type Result, screen } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { ListeningEventPayload } from '../listening/listening-event.type';
import { checkedSeen, eventPayload } from '../listening/listening-event-writing.resolver';
import { ChangeNote } from './commands/change-note';
import { CountPeople } from './commands/count-people';
import { TakeNote } from './commands/take-note';
import { AddNoteInput, EventSeenArgs, RewordNoteInput, TallyInput } from './note.inputs';
import { Note, NotePayload } from './note.type';

/** Notes being taken. */
@Resolver(() => Note)
export class NoteWritingResolver {
  constructor(
    private readonly take: TakeNote,
    private readonly change: ChangeNote,
    private readonly count: CountPeople,
  ) {}

  @Requires('facilitate_event')
  @Mutation(() => NotePayload, {
    description:
      'Keeps one thing heard, of an open event that the viewer facilitates. Flagged words are kept and stay flagged.',
  })
  async addNote(
    @Args('input', { type: () => AddNoteInput, description: 'What was said.' }) input: AddNoteInput,
    @Context() context: RequestContext,
  ): Promise<NotePayload> {
    const wanted = { ...tagged(input), id: input.id.toLowerCase(), eventId: checkedId(input.eventId) };
    return this.payload(context, await this.take.run(viewerOf(context), wanted));
  }

  @Requires('facilitate_event')
  @Mutation(() => NotePayload, { description: 'Puts a note in other words, while its event is open.' })
  async rewordNote(
    @Args('input', { type: () => RewordNoteInput, description: 'How it should read.' })
    input: RewordNoteInput,
    @Context() context: RequestContext,
  ): Promise<NotePayload> {
    const { id, version, ...words } = tagged(input);
    const seen = { id: checkedId(id), version };
    return this.payload(context, await this.change.reword(viewerOf(context), seen, words));
  }

  @Requires('facilitate_event')
  @Mutation(() => NotePayload, {
    description:
      'Takes a note out, while its event is open; adding it again under the same id takes that back.',
  })
  async removeNote(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<NotePayload> {
    const removed = await this.change.remove(viewerOf(context), checkedSeen(seen));
    return { note: null, errors: removed.ok ? [] : removed.problems };
  }

  @Requires('facilitate_event')
  @Mutation(() => ListeningEventPayload, {
    description: 'Says whom an open event heard: numbers in all and by part, never names.',
  })
  async setTallies(
    @Args() { eventId, version }: EventSeenArgs,
    @Args('peopleHeard', { type: () => Int, description: 'How many people in all.' }) peopleHeard: number,
    @Args('tallies', { type: () => [TallyInput], description: 'How many of each part.' })
    tallies: TallyInput[],
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    const seen = { id: checkedId(eventId), version };
    const heard = {
      peopleHeard,
      tallies: tallies.map((tally) => ({ ...tally, part: tally.part.toLowerCase() })),
    };
    return eventPayload(context, eventId, await this.count.run(viewerOf(context), seen, heard));
  }

  private async payload(context: RequestContext, result: Result<NoteOfRules>): Promise<NotePayload> {
    if (!result.ok) return { note: null, errors: result.problems };
    const { text, isConfirmedSafe } = result.value;
    const flags = isConfirmedSafe ? [] : screen(text, await knownWords(readingOf(context), [text]));
    return { note: { ...result.value, flags }, errors: [] };
  }
}

/** The input with its tags as ids in the one way they are written, or none. */
function tagged<Input extends { subgroupId?: string | null; goldenThreadId?: string | null }>(
  input: Input,
): Input & { subgroupId: string | null; goldenThreadId: string | null } {
  const { subgroupId, goldenThreadId } = withIds(input, 'subgroupId', 'goldenThreadId');
  return { ...input, subgroupId: subgroupId || null, goldenThreadId: goldenThreadId || null };
}
