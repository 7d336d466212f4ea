import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CycleVerb, cycleVerbsFor, mayKeepCycles } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { Subgroup } from '../subgroups/subgroup.type';
import { CycleVerbEnum } from './cycle.enums';
import { cycleOf, methodFor, type ShapedCycle, shapeCycle } from './cycle.shape';
import { Cycle, CyclePeriod, Cycles, Method } from './cycle.type';

/** What can be asked about cycles, and about the programme's phases and criteria. */
@Resolver(() => Cycle)
export class CyclesResolver {
  @Requires('see_work')
  @Query(() => Cycles, { description: 'All cycles of the programme.' })
  async cycles(@Context() context: RequestContext): Promise<Cycles> {
    const all = await context.loaders.cycles();
    return { all: all.map(shapeCycle), viewerCanOpen: mayKeepCycles(viewerOf(context)) };
  }

  @Requires('see_work')
  @Query(() => Method, { description: 'The programme’s phases and criteria.' })
  method(@Context() context: RequestContext): Promise<Method> {
    return methodFor(context);
  }

  @ResolveField(() => [Subgroup], { description: 'The subgroups that are in it now, in their order.' })
  async subgroups(
    @Parent() { id }: ShapedCycle,
    @Context() { loaders }: RequestContext,
  ): Promise<Subgroup[]> {
    const inside = await loaders.subgroupsInCycle.load(id);
    const found = await Promise.all(inside.map(({ subgroupId }) => loaders.subgroup.load(subgroupId)));
    return found.filter((each) => each !== null);
  }

  @ResolveField(() => [CycleVerbEnum], { description: 'What the viewer may do with it now, in order.' })
  viewerCan(@Parent() cycle: ShapedCycle, @Context() context: RequestContext): CycleVerb[] {
    return cycleVerbsFor(viewerOf(context), cycle);
  }
}

/** In which cycles a subgroup was and is. */
@Resolver(() => Subgroup)
export class SubgroupCyclesResolver {
  @ResolveField(() => Cycle, { nullable: true, description: 'The cycle it is in; null when it is in none.' })
  async cycle(@Parent() { id }: Subgroup, @Context() context: RequestContext): Promise<Cycle | null> {
    const periods = await context.loaders.cyclePeriods.load(id);
    return cycleOf(periods.find(({ to }) => to === null)?.cycleId ?? null, context);
  }

  @ResolveField(() => [CyclePeriod], { description: 'The cycles it was in, oldest first.' })
  async cycleHistory(@Parent() { id }: Subgroup, @Context() context: RequestContext): Promise<CyclePeriod[]> {
    const periods = await context.loaders.cyclePeriods.load(id);
    const shaped = periods.map(async ({ id: periodId, cycleId, from, to }) => {
      const cycle = await cycleOf(cycleId, context);
      return cycle && { id: periodId, cycle, from, to };
    });
    return (await Promise.all(shaped)).filter((each) => each !== null);
  }
}
