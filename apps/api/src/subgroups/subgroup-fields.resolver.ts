import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isCurrent, type PhasePeriod as Period, subgroupVerbsFor } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { SubgroupVerbEnum } from '../graphql/enums';
import { GoldenThread } from '../programme/programme.type';
import { Membership, PhasePeriod, Subgroup } from './subgroup.type';

type Verb = (typeof SubgroupVerbEnum)[keyof typeof SubgroupVerbEnum];

/** What hangs on a subgroup and loads when asked for. */
@Resolver(() => Subgroup)
export class SubgroupFieldsResolver {
  @ResolveField(() => [PhasePeriod], { description: 'The phases it went through, oldest first.' })
  phaseHistory(@Parent() { id }: Subgroup, @Context() { loaders }: RequestContext): Promise<Period[]> {
    return loaders.subgroupPhases.load(id);
  }

  @ResolveField(() => [GoldenThread], { description: 'Golden threads that run under it, by name.' })
  goldenThreads(@Parent() { id }: Subgroup, @Context() { loaders }: RequestContext): Promise<GoldenThread[]> {
    return loaders.subgroupThreads.load(id);
  }

  @ResolveField(() => [Membership], { description: 'Who belongs to it, leads first.' })
  async members(
    @Parent() { id }: Subgroup,
    @Args('past', {
      type: () => Boolean,
      defaultValue: false,
      description: 'True: also those who belonged to it; false: only those who do now.',
    })
    past: boolean,
    @Context() { loaders }: RequestContext,
  ): Promise<Membership[]> {
    const all = await loaders.subgroupMembers.load(id);
    return (past ? all : all.filter(isCurrent)) as Membership[];
  }

  @ResolveField(() => Int, { description: 'How many people belong to it now.' })
  async memberCount(@Parent() { id }: Subgroup, @Context() { loaders }: RequestContext): Promise<number> {
    return (await loaders.subgroupCounts.load(id))?.members ?? 0;
  }

  @ResolveField(() => Int, { description: 'How many actions it has, in whatever state.' })
  async actionCount(@Parent() { id }: Subgroup, @Context() { loaders }: RequestContext): Promise<number> {
    return (await loaders.subgroupCounts.load(id))?.actions ?? 0;
  }

  @ResolveField(() => [SubgroupVerbEnum], { description: 'What the viewer may do to it, in order.' })
  viewerCan(@Parent() { id }: Subgroup, @Context() context: RequestContext): Verb[] {
    const viewer = viewerOf(context);
    // Row-level security lets only subgroups of the viewer's own programme through.
    return subgroupVerbsFor(viewer, { id, programmeId: viewer.programmeId });
  }

  @ResolveField()
  aliases(@Parent() subgroup: Subgroup, @Context() context: RequestContext) {
    return own(subgroup, 'aliases', context);
  }

  @ResolveField()
  priorityText(@Parent() subgroup: Subgroup, @Context() context: RequestContext) {
    return own(subgroup, 'priorityText', context);
  }

  @ResolveField()
  phase(@Parent() subgroup: Subgroup, @Context() context: RequestContext) {
    return own(subgroup, 'phase', context);
  }

  @ResolveField()
  phaseSince(@Parent() subgroup: Subgroup, @Context() context: RequestContext) {
    return own(subgroup, 'phaseSince', context);
  }

  @ResolveField()
  version(@Parent() subgroup: Subgroup, @Context() context: RequestContext) {
    return own(subgroup, 'version', context);
  }
}

/** A field of the subgroup itself; lists of actions bring only its id and name, and the rest loads when asked for. */
function own<K extends 'aliases' | 'priorityText' | 'phase' | 'phaseSince' | 'version'>(
  subgroup: Subgroup,
  field: K,
  { loaders }: RequestContext,
): Subgroup[K] | undefined | Promise<Subgroup[K] | undefined> {
  if (subgroup[field] !== undefined) return subgroup[field];
  return loaders.subgroup.load(subgroup.id).then((whole) => whole?.[field]);
}
