import { describe, expect, it } from '@jest/globals';
import { type Method } from '../cycles/method';
import {
  aCondition,
  aCycle,
  aCyclePeriod,
  aDecision,
  aGate,
  aMethod,
  aPhasePeriod,
  aSubgroup,
  refusalsOf,
  TODAY,
  valueOf,
} from '../testing';
import { type Phase, PHASES } from '../subgroups/subgroup';
import { checkMoveBesideGate, moveBack, moveThrough, type SubgroupPlace, waysThrough } from './gate-moves';

const IDS = { periodId: 'period-2', cyclePeriodId: 'stretch-2' };
const NEXT = aCycle({ id: 'cycle-2', startsOn: '2025-01-06', endsOn: null });
const CYCLES = [NEXT, aCycle()];
const METHOD = aMethod();
const placeIn = (phase: Phase, cycleId: string | null = 'cycle-1'): SubgroupPlace => ({
  subgroup: aSubgroup({ phase }),
  open: aPhasePeriod({ phase }),
  cyclePeriod: cycleId === null ? null : aCyclePeriod({ cycleId }),
});
const reordered = (order: string, optional: Phase[] = []): Pick<Method, 'phases'> => ({
  phases: order
    .split(' ')
    .flatMap((name) =>
      METHOD.phases
        .filter(({ phase }) => phase === name)
        .map((each) => ({ ...each, isOptional: optional.includes(each.phase) })),
    ),
});

describe('where a gate leads', () => {
  it.each<[string, Phase, Pick<Method, 'phases'>, Phase[], string]>([
    ['Scope', 'scope', METHOD, ['discover'], 'cycle-1'],
    ['Discover', 'discover', METHOD, ['design'], 'cycle-1'],
    ['the last phase', 'deliver', METHOD, ['scope', 'discover'], 'cycle-2'],
    [
      'before an optional one',
      'discover',
      reordered('scope discover design deliver', ['design']),
      ['design', 'deliver'],
      'cycle-1',
    ],
    ['in another order', 'design', reordered('design scope deliver discover'), ['scope'], 'cycle-1'],
  ])('%s', (_, phase, method, phases, cycleId) =>
    expect(waysThrough(aGate({ phase }), method, CYCLES)).toEqual({ phases, cycleId }),
  );

  it('from the last phase is nowhere when no cycle comes next', () => {
    const nowhere = { phases: [], cycleId: null };
    expect(waysThrough(aGate({ phase: 'deliver' }), METHOD, [aCycle()])).toEqual(nowhere);
    expect(waysThrough(aGate({ phase: 'deliver', cycleId: 'cycle-2' }), METHOD, CYCLES)).toEqual(nowhere);
  });
});

describe('going through a gate', () => {
  it('closes the phase period and opens the next, in the same cycle', () => {
    const decision = aDecision({ conditions: [aCondition()] });
    expect(valueOf(moveThrough(placeIn('design'), decision, CYCLES, IDS, TODAY))).toEqual({
      phase: {
        subgroup: aSubgroup({ phase: 'deliver', phaseSince: TODAY }),
        closed: aPhasePeriod({ to: TODAY }),
        opened: aPhasePeriod({
          ...{ id: 'period-2', phase: 'deliver', from: TODAY },
          note: 'The gate of Design was passed with 1 condition',
        }),
      },
      cycle: null,
    });
  });

  it('of the last phase leads into the next cycle', () => {
    const decision = aDecision({ phaseName: 'Deliver', toPhase: 'discover', toCycleId: 'cycle-2' });
    const { phase, cycle } = valueOf(moveThrough(placeIn('deliver'), decision, CYCLES, IDS, TODAY));
    expect(phase?.opened).toMatchObject({
      phase: 'discover',
      note: 'The gate of Deliver was passed. The cycle is now: Since January 2025',
    });
    expect(cycle).toEqual({
      closed: aCyclePeriod({ to: TODAY }),
      opened: aCyclePeriod({ id: 'stretch-2', cycleId: 'cycle-2', from: TODAY }),
    });
  });

  it('of the last phase without a next cycle ends this one alone', () => {
    const decision = aDecision({ toPhase: null, toCycleId: null });
    expect(valueOf(moveThrough(placeIn('deliver'), decision, CYCLES, IDS, TODAY))).toEqual({
      phase: null,
      cycle: { closed: aCyclePeriod({ to: TODAY }), opened: null },
    });
  });

  it('is not done when it is held', () =>
    expect(
      valueOf(
        moveThrough(placeIn('design'), aDecision({ outcome: 'held', toPhase: null }), CYCLES, IDS, TODAY),
      ),
    ).toEqual({ phase: null, cycle: null }));
});

describe('going back when a gate is reopened', () => {
  const last = { toPhase: 'discover', toCycleId: 'cycle-2', phaseName: 'Deliver' } as const;
  const nowhere = { toPhase: null, toCycleId: null };
  it.each<
    [string, Phase, Parameters<typeof aDecision>[0], SubgroupPlace, [Phase | null, string | null] | string]
  >([
    ['from the phase it led to', 'design', {}, placeIn('deliver'), ['design', null]],
    ['held: stays', 'design', { outcome: 'held', ...nowhere }, placeIn('design'), [null, null]],
    ['was moved back before', 'design', {}, placeIn('design'), [null, null]],
    ['has gone on', 'discover', { toPhase: 'design' }, placeIn('deliver'), '* WRONG_STATE'],
    ['has gone on to the next cycle', 'design', {}, placeIn('discover', 'cycle-2'), '* WRONG_STATE'],
    ['from the next cycle', 'deliver', last, placeIn('discover', 'cycle-2'), ['deliver', 'cycle-1']],
    ['has gone on in the next cycle', 'deliver', last, placeIn('design', 'cycle-2'), '* WRONG_STATE'],
    ['from no cycle', 'deliver', nowhere, placeIn('deliver', null), [null, 'cycle-1']],
    ['from no cycle into one since', 'deliver', nowhere, placeIn('deliver', 'cycle-2'), '* WRONG_STATE'],
  ])('%s', (_, phase, decision, place, wanted) => {
    const rest = { ids: IDS, reason: 'New facts', method: METHOD };
    const back = moveBack(place, aGate({ phase }), aDecision(decision), rest, TODAY);
    if (typeof wanted === 'string') expect(refusalsOf(back)).toEqual([wanted]);
    else {
      const { phase: moved, cycle } = valueOf(back);
      expect([moved?.subgroup.phase ?? null, cycle?.opened?.cycleId ?? null]).toEqual(wanted);
      if (moved) expect(moved.opened.note).toMatch(/^The gate of De\w+ was reopened: New facts$/);
    }
  });
});

describe('beside the gate', () => {
  const pairs = PHASES.flatMap((from) => PHASES.map((to) => [from, to] as const));
  it.each(pairs)('%s to %s', (from, to) => {
    const isOnward = PHASES.indexOf(to) > PHASES.indexOf(from);
    expect(checkMoveBesideGate(placeIn(from), to, METHOD)?.code).toBe(isOnward ? 'WRONG_STATE' : undefined);
    expect(checkMoveBesideGate(placeIn(from, null), to, METHOD)).toBeNull();
  });
});
