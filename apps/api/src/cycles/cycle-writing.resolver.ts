import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { ChangeCycle } from './commands/change-cycle';
import { EditMethod } from './commands/edit-method';
import { EnterCycle } from './commands/enter-cycle';
import { OpenCycle } from './commands/open-cycle';
import { EditCycleInput, EditMethodInput, EnterCycleInput, OpenCycleInput } from './cycle.inputs';
import { cycleOf, methodFor } from './cycle.shape';
import { Cycle, CyclePayload, EnterCyclePayload, MethodPayload } from './cycle.type';

/** Cycles are opened and closed, subgroups go into them, and phases and criteria change. */
@Resolver(() => Cycle)
export class CycleWritingResolver {
  constructor(
    private readonly open: OpenCycle,
    private readonly change: ChangeCycle,
    private readonly enter: EnterCycle,
    private readonly method: EditMethod,
  ) {}

  @Requires('manage_programme')
  @Mutation(() => CyclePayload, { description: 'Opens a cycle after all there are.' })
  async openCycle(
    @Args('input', { type: () => OpenCycleInput, description: 'The cycle.' }) input: OpenCycleInput,
    @Context() context: RequestContext,
  ): Promise<CyclePayload> {
    const opened = await this.open.run(viewerOf(context), withIds(input, 'id'));
    return payload(context, opened.ok ? opened.value.id : null, opened);
  }

  @Requires('manage_programme')
  @Mutation(() => CyclePayload, { description: 'Gives an open cycle other days or survey results.' })
  async editCycle(
    @Args('input', { type: () => EditCycleInput, description: 'The cycle as it should read.' })
    input: EditCycleInput,
    @Context() context: RequestContext,
  ): Promise<CyclePayload> {
    const seen = { id: checkedId(input.id), version: input.version };
    const { startsOn, endsOn = null, surveyResults } = input;
    const edited = await this.change.edit(viewerOf(context), seen, { startsOn, endsOn, surveyResults });
    return payload(context, seen.id, edited);
  }

  @Requires('manage_programme')
  @Mutation(() => CyclePayload, { description: 'Closes a cycle that no subgroup is in any more.' })
  async closeCycle(
    @Args() seen: SeenArgs,
    @Args('on', { type: () => DateScalar, description: 'The day it ended; today or earlier.' }) on: string,
    @Context() context: RequestContext,
  ): Promise<CyclePayload> {
    const id = checkedId(seen.id);
    return payload(context, id, await this.change.close(viewerOf(context), { ...seen, id }, on));
  }

  @Requires('manage_programme')
  @Mutation(() => CyclePayload, { description: 'Takes the closing of a cycle back.' })
  async reopenCycle(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<CyclePayload> {
    const id = checkedId(seen.id);
    return payload(context, id, await this.change.reopen(viewerOf(context), { ...seen, id }));
  }

  @Requires('manage_programme')
  @Mutation(() => EnterCyclePayload, {
    description:
      'Takes a subgroup that is in no cycle into one. One that passes its last gate goes on by itself.',
  })
  async enterCycle(
    @Args('input', { type: () => EnterCycleInput, description: 'Which subgroup, and when.' })
    input: EnterCycleInput,
    @Context() context: RequestContext,
  ): Promise<EnterCyclePayload> {
    const wanted = withIds(input, 'id', 'cycleId', 'subgroupId');
    const entered = await this.enter.run(viewerOf(context), wanted);
    context.becomes(viewerOf(context));
    return {
      subgroup: await context.loaders.subgroup.load(wanted.subgroupId),
      errors: entered.ok ? [] : entered.problems,
    };
  }

  @Requires('manage_programme')
  @Mutation(() => MethodPayload, {
    description: 'Changes the names, the order and the criteria of phases. Decisions already taken stay.',
  })
  async editMethod(
    @Args('input', { type: () => EditMethodInput, description: 'The phases and criteria as they should be.' })
    { version, phases, communityPartIds }: EditMethodInput,
    @Context() context: RequestContext,
  ): Promise<MethodPayload> {
    const edited = await this.method.run(viewerOf(context), version, {
      phases,
      communityPartIds: communityPartIds.map(checkedId),
    });
    context.becomes(viewerOf(context));
    return { method: await methodFor(context), errors: edited.ok ? [] : edited.problems };
  }
}

async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<CyclePayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  return { cycle: await cycleOf(id, context), errors: result.ok ? [] : result.problems };
}
