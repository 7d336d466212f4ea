import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateTimeScalar } from '../graphql/scalars';
import { PublicPages } from '../public-pages/public-pages';
import { BeginEdition } from './commands/begin-edition';
import { MoveEdition } from './commands/move-edition';
import { PublishEdition } from './commands/publish-edition';
import { WriteEdition } from './commands/write-edition';
import { BeginEditionInput, WriteEditionInput } from './edition.inputs';
import { EditionPayload } from './edition.payloads';
import { editionOf } from './edition.shape';
import { Edition } from './edition.type';
import { EditionMoveEnum } from './edition.enums';

type Move = (typeof EditionMoveEnum)[keyof typeof EditionMoveEnum];

/** The words and states of editions. */
@Resolver(() => Edition)
export class EditionWritingResolver {
  constructor(
    private readonly begin: BeginEdition,
    private readonly write: WriteEdition,
    private readonly move: MoveEdition,
    private readonly publish: PublishEdition,
    private readonly pages: PublicPages,
  ) {}

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, { description: 'Begins an edition.' })
  async beginEdition(
    @Args('input', { type: () => BeginEditionInput, description: 'The edition.' }) input: BeginEditionInput,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const result = await this.begin.run(viewerOf(context), withIds(input, 'id'));
    return payload(context, result.ok ? result.value.id : null, result);
  }

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, { description: 'Writes an edition’s own words.' })
  async writeEdition(
    @Args('input', { type: () => WriteEditionInput, description: 'The edition as it should read.' })
    input: WriteEditionInput,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const written = { ...withIds(input, 'headlineAnswerId'), id: checkedId(input.id) };
    return payload(context, written.id, await this.write.run(viewerOf(context), written));
  }

  @Requires('compose_edition', 'approve_edition')
  @Mutation(() => EditionPayload, { description: 'Takes a step that needs nothing but the word.' })
  async moveEdition(
    @Args() seen: SeenArgs,
    @Args('move', { type: () => EditionMoveEnum, description: 'Which step.' }) move: Move,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.run(viewerOf(context), known, move));
  }

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, {
    description: 'Sends an edition to a second person, unless its checklist keeps it back.',
  })
  async sendEditionToCheck(
    @Args() seen: SeenArgs,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.sendToCheck(viewerOf(context), known));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, { description: 'Sends an edition back to its authors to be mended.' })
  async sendEditionBack(
    @Args() seen: SeenArgs,
    @Args('reason', { type: () => String, description: 'What to mend.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.sendBack(viewerOf(context), known, reason));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, { description: 'Approves an edition that the viewer did not write.' })
  async approveEdition(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.approve(viewerOf(context), known));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, { description: 'Sets an approved edition to go out at a time to come.' })
  async scheduleEdition(
    @Args() seen: SeenArgs,
    @Args('at', { type: () => DateTimeScalar, description: 'When.' }) at: Date,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.schedule(viewerOf(context), known, at));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, {
    description: 'Publishes an approved edition now; its wording and figures are frozen.',
  })
  async publishEdition(
    @Args() seen: SeenArgs,
    @Args('mailToList', {
      type: () => Boolean,
      nullable: true,
      description: 'Whether a correction is mailed to the list address; a first version always is.',
    })
    mailToList: boolean | null,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    const result = await this.publish.run(viewerOf(context), known, mailToList ?? false);
    // So that whoever pressed the button finds it out; other servers follow by themselves.
    if (result.ok) await this.pages.follow();
    return payload(context, known.id, result);
  }

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, {
    description: 'Drops a correction that was begun: the draft is again what its readers see.',
  })
  async dropCorrection(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.dropCorrection(viewerOf(context), known));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, { description: 'Takes an edition from every door. It cannot be undone.' })
  async withdrawEdition(
    @Args() seen: SeenArgs,
    @Args('reason', { type: () => String, description: 'Why.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    const result = await this.publish.withdraw(viewerOf(context), known, reason);
    if (result.ok) await this.pages.follow();
    return payload(context, known.id, result);
  }
}

/** What came of it. */
export async function payload(
  context: RequestContext,
  editionId: string | null,
  result: Result<unknown>,
): Promise<EditionPayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  const edition = editionId && (await editionOf(editionId, context));
  return { edition: edition || null, errors: result.ok ? [] : result.problems };
}
