import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Phase, type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { PhaseEnum } from '../graphql/enums';
import { checkedId, checkedIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { AddSubgroup } from './commands/add-subgroup';
import { EditSubgroup } from './commands/edit-subgroup';
import { MoveSubgroupPhase } from './commands/move-subgroup-phase';
import { Subgroup, SubgroupPayload } from './subgroup.type';

const words = (description: string) => ({ type: () => String, description });

/** Changes to subgroups themselves. */
@Resolver(() => Subgroup)
export class SubgroupWritingResolver {
  constructor(
    private readonly add: AddSubgroup,
    private readonly edit: EditSubgroup,
    private readonly move: MoveSubgroupPhase,
  ) {}

  @Requires('manage_programme')
  @Mutation(() => SubgroupPayload, { description: 'Adds a subgroup, in Discover from today.' })
  async addSubgroup(
    @Args('id', {
      type: () => ID,
      nullable: true,
      description: 'A UUID of the client’s making, so that sending twice adds one.',
    })
    id: string | null,
    @Args('name', words('The name of its priority.')) name: string,
    @Args('priorityText', words('What staff asked for, in short.')) priorityText: string,
    @Context() context: RequestContext,
  ): Promise<SubgroupPayload> {
    checkedIds(id);
    const result = await this.add.run(viewerOf(context), { id, name, priorityText });
    return payload(context, result.ok ? result.value.id : null, result);
  }

  @Requires('manage_own_subgroup', 'manage_programme')
  @Mutation(() => SubgroupPayload, { description: 'Gives a subgroup other words and golden threads.' })
  async editSubgroup(
    @Args() seen: SeenArgs,
    @Args('name', words('The name of its priority.')) name: string,
    @Args('aliases', { type: () => [String], description: 'Other names that documents use, ten at most.' })
    aliases: string[],
    @Args('priorityText', words('What staff asked for, in short.')) priorityText: string,
    @Args('goldenThreadIds', { type: () => [ID], description: 'Golden threads that run under it.' })
    goldenThreadIds: string[],
    @Context() context: RequestContext,
  ): Promise<SubgroupPayload> {
    const id = checkedId(seen.id);
    const changes = { name, aliases, priorityText, goldenThreadIds: goldenThreadIds.map(checkedId) };
    return payload(context, id, await this.edit.run(viewerOf(context), { ...seen, id }, changes));
  }

  @Requires('manage_programme')
  @Mutation(() => SubgroupPayload, { description: 'Takes a subgroup into another phase.' })
  async moveSubgroupPhase(
    @Args() seen: SeenArgs,
    @Args('phase', { type: () => PhaseEnum, description: 'Which phase.' }) phase: Phase,
    @Args('on', { type: () => DateScalar, description: 'The day it entered it.' }) on: string,
    @Args('note', words('Why; may be empty when it goes onward by one.')) note: string,
    @Context() context: RequestContext,
  ): Promise<SubgroupPayload> {
    const id = checkedId(seen.id);
    const moved = await this.move.run(viewerOf(context), { ...seen, id }, { phase, on, note });
    return payload(context, id, moved);
  }
}

/** What came of a change, with the subgroup as it is now, also beside a refusal, so that a stale page shows both. */
async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<SubgroupPayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  const subgroup = id && (await context.loaders.subgroup.load(id));
  return { subgroup: subgroup || null, errors: result.ok ? [] : result.problems };
}
