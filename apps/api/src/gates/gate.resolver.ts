import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allSubgroups, gateOfDecision, gatesWithConditionsOf } from '@heard/data';
import {
  checkIsHere,
  gateVerbsFor,
  type GateVerb,
  methodPhase,
  openConditions,
  waysThrough,
  type GateState,
} from '@heard/domain';
import { cycleOf } from '../cycles/cycle.shape';
import { Cycle } from '../cycles/cycle.type';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, isId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { Subgroup } from '../subgroups/subgroup.type';
import { GateStateEnum, GateVerbEnum } from './gate.enums';
import { GateArgs } from './gate.inputs';
import {
  conditionsOf,
  decisionsOf,
  gateOf,
  type ShapedGate,
  shapeGate,
  shapeMissing,
  todayOf,
} from './gate.shape';
import { Gate, GateCondition, GateCriterion, GateDecision, PhaseAhead } from './gate.type';

/** Decisions can only be taken where the subgroup is. */
const DECIDING: readonly GateVerb[] = ['pass', 'pass_with_conditions', 'hold'];

/** What can be asked about gates. */
@Resolver(() => Gate)
export class GateResolver {
  @Requires('see_work')
  @Query(() => Gate, {
    nullable: true,
    description: 'The gate of a subgroup’s phase in a cycle; null when it never was in that cycle.',
  })
  async gate(@Args() args: GateArgs, @Context() context: RequestContext): Promise<Gate | null> {
    const { subgroupId, phase, cycleId = null } = args;
    if (!isId(subgroupId) || (cycleId !== null && !isId(cycleId))) return null;
    const key = { subgroupId: checkedId(subgroupId), phase, cycleId: cycleId && checkedId(cycleId) };
    return gateOf(key, context);
  }

  @Requires('see_work')
  @Query(() => GateDecision, {
    nullable: true,
    description: 'One decision with its record; null when there is none such.',
  })
  async gateDecision(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<GateDecision | null> {
    if (!isId(id)) return null;
    const gate = await gateOfDecision(readingOf(context), id);
    const decisions = gate ? decisionsOf(gate, todayOf(context)) : [];
    return decisions.find((decision) => decision.id === id.toLowerCase()) ?? null;
  }

  @Requires('decide_any_gate', 'decide_sponsored_gate')
  @Query(() => [Gate], { description: 'Gates that are ready and wait for a decision of the viewer.' })
  async gatesToDecide(@Context() context: RequestContext): Promise<Gate[]> {
    const subgroups = await allSubgroups(readingOf(context));
    const gates = await Promise.all(
      subgroups.map(({ id, phase }) => gateOf({ subgroupId: id, phase, cycleId: null }, context)),
    );
    const waiting = await Promise.all(
      gates.map(async (gate) => gate && (await this.viewerCan(gate, context)).includes('pass')),
    );
    return gates.filter((gate, at) => gate !== null && waiting[at]) as ShapedGate[];
  }

  @Requires('see_work')
  @Query(() => [GateCondition], {
    description:
      'Conditions of gates that the viewer answers for and that are not met, the soonest due first.',
  })
  async conditionsToMeet(@Context() context: RequestContext): Promise<GateCondition[]> {
    const { personId } = viewerOf(context);
    const gates = await gatesWithConditionsOf(readingOf(context), personId);
    return gates
      .flatMap((gate) => conditionsOf(gate, todayOf(context)))
      .filter(({ ownerId, met }) => ownerId === personId && met === null)
      .sort((one, other) => (`${one.dueOn} ${one.id}` < `${other.dueOn} ${other.id}` ? -1 : 1));
  }

  @ResolveField(() => Subgroup, { description: 'The subgroup.' })
  subgroup(@Parent() { gate }: ShapedGate, @Context() { loaders }: RequestContext): Promise<Subgroup | null> {
    return loaders.subgroup.load(gate.subgroupId);
  }

  @ResolveField(() => Cycle, { description: 'The cycle.' })
  cycle(@Parent() { gate }: ShapedGate, @Context() context: RequestContext): Promise<Cycle | null> {
    return cycleOf(gate.cycleId, context);
  }

  @ResolveField(() => String, { description: 'What the phase is called now.' })
  async phaseName(@Parent() { phase }: ShapedGate, @Context() { loaders }: RequestContext): Promise<string> {
    return methodPhase(await loaders.method(), phase).name;
  }

  @ResolveField(() => GateStateEnum, { description: 'Where it stands.' })
  async state(@Parent() { now }: ShapedGate): Promise<GateState> {
    return (await now()).state;
  }

  @ResolveField(() => Boolean, { description: 'Whether the subgroup is in this phase and cycle now.' })
  async isHere(@Parent() { gate }: ShapedGate, @Context() { loaders }: RequestContext): Promise<boolean> {
    const [subgroup, periods, method] = await Promise.all([
      loaders.subgroup.load(gate.subgroupId),
      loaders.cyclePeriods.load(gate.subgroupId),
      loaders.method(),
    ]);
    const cyclePeriod = periods.find(({ to }) => to === null) ?? null;
    // The rule asks no more of a subgroup than its phase.
    return (
      subgroup !== null && checkIsHere(gate, { subgroup: subgroup as never, cyclePeriod }, method) === null
    );
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it is ready: all is met or waived, and none decided.',
  })
  async isReady(@Parent() { now }: ShapedGate): Promise<boolean> {
    return (await now()).state === 'ready';
  }

  @ResolveField(() => Int, { description: 'How many criteria are met or waived.' })
  async metCount(@Parent() { now }: ShapedGate): Promise<number> {
    return (await now()).criteria.filter(({ met }) => met !== null).length;
  }

  @ResolveField(() => Int, { description: 'How many criteria there are.' })
  async criterionCount(@Parent() { now }: ShapedGate): Promise<number> {
    return (await now()).criteria.length;
  }

  @ResolveField(() => [GateCriterion], {
    description: 'How each criterion stands now, in order. What was decided keeps its own record.',
  })
  async criteria(
    @Parent() { gate, now }: ShapedGate,
    @Context() { loaders }: RequestContext,
  ): Promise<GateCriterion[]> {
    const { cycles } = await loaders.gateWorld();
    const since = cycles.find(({ id }) => id === gate.cycleId)?.startsOn ?? '';
    const { criteria } = await now();
    return criteria.map(({ criterion, met, computed, evidence, outdated, waiver }) => ({
      ...{
        id: criterion.id,
        wording: criterion.wording,
        isComputed: criterion.computed !== null,
        met,
        waiver,
      },
      told: computed?.told ?? '',
      missing: (computed?.missing ?? []).map(shapeMissing),
      evidence: evidence.map((each) => ({ ...each, since })),
      outdated: outdated.map((each) => ({ ...each, since })),
    }));
  }

  @ResolveField(() => [GateDecision], {
    description:
      'All decisions, newest first; none is ever edited or taken out. Ask for the record of one with gateDecision.',
  })
  decisions(@Parent() { gate }: ShapedGate, @Context() context: RequestContext): GateDecision[] {
    return decisionsOf(gate, todayOf(context));
  }

  @ResolveField(() => GateDecision, {
    nullable: true,
    description: 'The decision that stands; null when none does.',
  })
  standingDecision(@Parent() { gate }: ShapedGate, @Context() context: RequestContext): GateDecision | null {
    return decisionsOf(gate, todayOf(context)).find(({ isStanding }) => isStanding) ?? null;
  }

  @ResolveField(() => [GateCondition], {
    description: 'Conditions of all decisions that are not met yet, the soonest due first.',
  })
  openConditions(@Parent() { gate }: ShapedGate, @Context() context: RequestContext): GateCondition[] {
    const all = conditionsOf(gate, todayOf(context));
    return openConditions(gate, todayOf(context)).flatMap(
      (open) => all.find(({ id }) => id === open.id) ?? [],
    );
  }

  @ResolveField(() => [PhaseAhead], {
    description:
      'The phases into which it leads, to choose from; empty when no cycle comes after the last one.',
  })
  async leadsTo(
    @Parent() { gate }: ShapedGate,
    @Context() { loaders }: RequestContext,
  ): Promise<PhaseAhead[]> {
    const [method, cycles] = [await loaders.method(), await loaders.cycles()];
    const { phases } = waysThrough(gate, method, cycles);
    return phases.map((phase) => ({ phase, name: methodPhase(method, phase).name }));
  }

  @ResolveField(() => Cycle, {
    nullable: true,
    description: 'The cycle of those phases: the next one after the last phase; null when there is none.',
  })
  async leadsToCycle(
    @Parent() { gate }: ShapedGate,
    @Context() context: RequestContext,
  ): Promise<Cycle | null> {
    const { loaders } = context;
    const { cycleId } = waysThrough(gate, await loaders.method(), await loaders.cycles());
    return cycleOf(cycleId, context);
  }

  @ResolveField(() => [GateVerbEnum], { description: 'What the viewer may do with it now, in order.' })
  async viewerCan(@Parent() shaped: ShapedGate, @Context() context: RequestContext): Promise<GateVerb[]> {
    const { gate, now } = shaped;
    const { state } = await now();
    const hasOpenConditions = openConditions(gate, todayOf(context)).length > 0;
    const verbs = gateVerbsFor(viewerOf(context), gate, { state, hasOpenConditions });
    const isHere = await this.isHere(shaped, context);
    return verbs.filter((verb) => isHere || !DECIDING.includes(verb));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether deciding it is the viewer’s, once it is ready and the subgroup is there.',
  })
  viewerDecides(@Parent() { gate }: ShapedGate, @Context() context: RequestContext): boolean {
    const ready = { state: 'ready', hasOpenConditions: false } as const;
    return gateVerbsFor(viewerOf(context), gate, ready).includes('pass');
  }
}

/** The gates of a subgroup. */
@Resolver(() => Subgroup)
export class SubgroupGatesResolver {
  @ResolveField(() => Gate, {
    nullable: true,
    description: 'The gate by which it leaves the phase that it is in; null while it is in no cycle.',
  })
  async currentGate(@Parent() { id }: Subgroup, @Context() context: RequestContext): Promise<Gate | null> {
    const subgroup = await context.loaders.subgroup.load(id);
    return subgroup && gateOf({ subgroupId: id, phase: subgroup.phase, cycleId: null }, context);
  }

  @ResolveField(() => [Gate], {
    description:
      'Its gates over all cycles, oldest cycle first, in the order of the phases: all of the cycle it is in, and of those before every gate that was prepared.',
  })
  async gates(@Parent() { id }: Subgroup, @Context() context: RequestContext): Promise<Gate[]> {
    const { loaders } = context;
    const [begun, periods, method, cycles] = await Promise.all([
      loaders.gatesOfSubgroup.load(id),
      loaders.cyclePeriods.load(id),
      loaders.method(),
      loaders.cycles(),
    ]);
    const current = periods.find(({ to }) => to === null)?.cycleId;
    const gates = cycles.flatMap((cycle) =>
      method.phases.map(async ({ phase }) => {
        const found = begun.find((gate) => gate.cycleId === cycle.id && gate.phase === phase);
        if (found) return shapeGate(found, context);
        return cycle.id === current ? gateOf({ subgroupId: id, phase, cycleId: cycle.id }, context) : null;
      }),
    );
    return (await Promise.all(gates)).filter((gate) => gate !== null);
  }

  @ResolveField(() => [GateCondition], {
    description: 'Conditions of its gates that are not met yet, the soonest due first.',
  })
  async openConditions(
    @Parent() { id }: Subgroup,
    @Context() context: RequestContext,
  ): Promise<GateCondition[]> {
    const gates = await context.loaders.gatesOfSubgroup.load(id);
    return gates
      .flatMap((gate) => conditionsOf(gate, todayOf(context)))
      .filter(({ met }) => met === null)
      .sort((one, other) => (`${one.dueOn} ${one.id}` < `${other.dueOn} ${other.id}` ? -1 : 1));
  }

  @ResolveField(() => String, { description: 'What the phase it is in is called in this programme.' })
  async phaseName(@Parent() { id }: Subgroup, @Context() { loaders }: RequestContext): Promise<string> {
    const [subgroup, method] = await Promise.all([loaders.subgroup.load(id), loaders.method()]);
    return subgroup ? methodPhase(method, subgroup.phase).name : '';
  }
}
