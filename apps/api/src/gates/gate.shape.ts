import {
  beginGate,
  type CriterionStanding,
  criteriaOf,
  type Gate as DomainGate,
  gateState,
  type GateState,
  type MissingPiece as DomainMissing,
  openConditions,
  type Phase,
  type ShownCount,
  standingDecision,
} from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { gateIdOf } from './gate-id';
import {
  type ConditionMet,
  type Gate,
  type GateCondition,
  type GateDecision,
  type GateReopening,
  type MissingPiece,
} from './gate.type';
import { factsIn } from './queries/gate-world';

/** How a gate stands now. */
export interface GateNow {
  criteria: CriterionStanding[];
  state: GateState;
}

/** A gate as its resolvers pass it on; how it stands is worked out once, when something asks for it. */
export type ShapedGate = Gate & { gate: DomainGate; now: () => Promise<GateNow> };

/** Shapes a gate for GraphQL. */
export function shapeGate(gate: DomainGate, context: RequestContext): ShapedGate {
  let now: Promise<GateNow> | null = null;
  const { id, phase, version } = gate;
  return { id, phase, version, gate, now: () => (now ??= standNow(gate, context)) };
}

async function standNow(gate: DomainGate, { loaders }: RequestContext): Promise<GateNow> {
  const world = await loaders.gateWorld();
  const facts = await loaders.subgroupFacts.load(gate.subgroupId);
  const cycle = world.cycles.find(({ id }) => id === gate.cycleId);
  if (!facts || !cycle) return { criteria: [], state: gateState(gate, []) };
  const criteria = criteriaOf(gate, world.method, factsIn(world, facts, cycle));
  return { criteria, state: gateState(gate, criteria) };
}

/** The gate of a subgroup's phase in a cycle, prepared or not; null when the subgroup never was in that cycle. */
export async function gateOf(
  { subgroupId, phase, cycleId }: { subgroupId: string; phase: Phase; cycleId: string | null },
  context: RequestContext,
): Promise<ShapedGate | null> {
  const { loaders } = context;
  const periods = await loaders.cyclePeriods.load(subgroupId);
  const period = periods.find((each) => (cycleId === null ? each.to === null : each.cycleId === cycleId));
  if (!period) return null;
  const key = { subgroupId, phase, cycleId: period.cycleId };
  const id = gateIdOf(key);
  const begun = (await loaders.gatesOfSubgroup.load(subgroupId)).find((gate) => gate.id === id);
  const { programmeId } = viewerOf(context);
  return shapeGate(begun ?? beginGate({ ...key, id, programmeId }), context);
}

/** What is missing, with the page on which it can be done. */
export function shapeMissing({ message, link }: DomainMissing): MissingPiece {
  const id = 'id' in link ? link.id : 'subgroupId' in link ? link.subgroupId : null;
  const isCoverage = link.to === 'coverage';
  return {
    message,
    link: {
      ...{ to: link.to, id },
      axis: isCoverage ? link.axis : null,
      partIds: isCoverage ? link.partIds : [],
    },
  };
}

/** A number with its label, as it may be seen. */
export function shapeNumber({ label, count }: { label: string; count: ShownCount }): string {
  if (count.is === 'hidden') return `${label}: hidden, because it is too small to show`;
  return `${label}: ${(count.is === 'zero' ? 0 : count.people).toLocaleString('en-GB')}`;
}

/** A condition with who answers for it, where it belongs, and what became of it. */
export type ShapedCondition = GateCondition & {
  ownerId: string;
  of: DomainGate;
  met: (ConditionMet & { byId: string }) | null;
};

/** A decision with who took it, and what became of it. */
export type ShapedDecision = GateDecision & {
  byId: string;
  toCycleId: string | null;
  reopening: (GateReopening & { byId: string }) | null;
  conditions: ShapedCondition[];
};

/** The decisions of a gate, newest first, each with what became of it. */
export function decisionsOf(gate: DomainGate, today: string): ShapedDecision[] {
  const standing = standingDecision(gate);
  const decisions = gate.history.flatMap((entry, at) => {
    if (entry.kind !== 'decision') return [];
    const next = gate.history.slice(at + 1).find(({ kind }) => kind !== 'condition_met');
    return {
      ...entry,
      record: entry.record.map(({ evidence, ...criterion }) => ({
        ...criterion,
        evidence: evidence.map((each) => ({ ...each, numbers: each.numbers.map(shapeNumber) })),
      })),
      conditions: conditionsOf(gate, today).filter(({ id }) =>
        entry.conditions.some((each) => each.id === id),
      ),
      isStanding: entry.id === standing?.id,
      reopening: next?.kind === 'reopening' ? next : null,
      recordPath: `/gates/decisions/${entry.id}/record.pdf`,
    } satisfies ShapedDecision;
  });
  return decisions.reverse();
}

/** The conditions of all decisions on a gate, oldest first. */
export function conditionsOf(gate: DomainGate, today: string): ShapedCondition[] {
  const open = openConditions(gate, today);
  return gate.history.flatMap((entry) =>
    entry.kind === 'decision'
      ? entry.conditions.map((condition) => ({
          ...condition,
          of: gate,
          isOverdue: open.find(({ id }) => id === condition.id)?.isOverdue ?? false,
          met:
            gate.history
              .filter((later) => later.kind === 'condition_met')
              .find(({ conditionId }) => conditionId === condition.id) ?? null,
        }))
      : [],
  );
}

/** Today, as the request reads. */
export function todayOf(context: RequestContext): string {
  return readingOf(context).today;
}
