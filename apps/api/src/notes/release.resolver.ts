import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { ReleaseNotes } from './commands/release-notes';
import { EventSeenArgs, NoteDecisionInput } from './note.inputs';
import { Note, ReleasePayload } from './note.type';

/** The second person's word on the notes of an event. */
@Resolver(() => Note)
export class ReleaseResolver {
  constructor(private readonly release: ReleaseNotes) {}

  @Requires('release_any_notes', 'release_subgroup_notes')
  @Mutation(() => ReleasePayload, {
    description:
      'Releases the notes of an event that the viewer never facilitated, as decided of each; it cannot be taken back.',
  })
  async releaseNotes(
    @Args() { eventId, version }: EventSeenArgs,
    @Args('decisions', {
      type: () => [NoteDecisionInput],
      description: 'What is decided of notes; those not named are kept as they are.',
    })
    decisions: NoteDecisionInput[],
    @Context() context: RequestContext,
  ): Promise<ReleasePayload> {
    const id = checkedId(eventId);
    const decided = decisions.map((decision) => withIds(decision, 'noteId'));
    const released = await this.release.run(viewerOf(context), { id, version }, decided);
    // What was loaded before the change is forgotten.
    context.becomes(viewerOf(context));
    return {
      event: await context.loaders.listeningEvent.load(id),
      counts: released.ok ? released.value : null,
      errors: released.ok ? [] : released.problems,
    };
  }
}
