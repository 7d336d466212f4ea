import { describe, expect, it } from '@jest/globals';
import { type Method } from '../cycles/method';
import {
  aCondition,
  aCyclePeriod,
  aDecision,
  aGate,
  aGateAction,
  aMethod,
  aPhasePeriod,
  aSubgroup,
  DESIGN_EVIDENCE,
  gateFacts,
  messageOf,
  refusalsOf,
  TODAY,
  valueOf,
} from '../testing';
import { type Gate, type GateEntry, standingDecision } from './gate';
import { checkHistoryKept, decideGate, type NewDecision, reopenGate } from './gate-deciding';
import { type SubgroupPlace } from './gate-moves';
import { type EvidenceFact, type RecordFacts } from './gate-record';

const READY = aGate({ evidence: [...DESIGN_EVIDENCE] });
const THEME_FACT: EvidenceFact = { evidenceId: 'evidence-2', title: 'The rota comes too late', numbers: [] };
const RECORD: RecordFacts = { evidence: [THEME_FACT], threshold: 11 };
const WORLD = { method: aMethod(), facts: gateFacts(), record: RECORD };
const PLACE: SubgroupPlace = { subgroup: aSubgroup(), open: aPhasePeriod(), cyclePeriod: aCyclePeriod() };
const IDS = { periodId: 'period-2', cyclePeriodId: 'stretch-2' };
const PASS: NewDecision = {
  ...{ id: 'decision-1', outcome: 'passed', byId: 'decider', reason: '', conditions: [], ids: IDS },
};
const decide = (parts: Partial<NewDecision> = {}, gate: Gate = READY, world = WORLD, place = PLACE) =>
  decideGate(gate, place, { ...PASS, ...parts }, world, TODAY);

describe('deciding a gate', () => {
  it.each<[string, Partial<NewDecision>, string[]]>([
    ['held without a reason', { outcome: 'held', reason: ' ' }, ['reason REQUIRED']],
    ['passed with conditions, and none', { outcome: 'passed_with_conditions' }, ['conditions REQUIRED']],
    ['passed, and conditions', { conditions: [aCondition()] }, ['conditions INVALID']],
    [
      'held, and conditions',
      { outcome: 'held', reason: 'No', conditions: [aCondition()] },
      ['conditions INVALID'],
    ],
    ['into a phase to which it does not lead', { toPhase: 'discover' }, ['toPhase INVALID']],
  ])('is refused: %s', (_, parts, refusals) => expect(refusalsOf(decide(parts))).toEqual(refusals));

  it.each<[string, Parameters<typeof aCondition>[0], string[]]>([
    ['no text', { text: ' ' }, ['conditions.0.text REQUIRED']],
    ['no owner', { ownerId: '' }, ['conditions.0.ownerId REQUIRED']],
    ['no date', { dueOn: '' }, ['conditions.0.dueOn REQUIRED']],
    ['a date in the past', { dueOn: '2025-03-13' }, ['conditions.0.dueOn INVALID']],
    ['a date that is none', { dueOn: '2025-02-30' }, ['conditions.0.dueOn INVALID']],
    ['today', { dueOn: TODAY }, []],
  ])('with a condition with %s', (_, parts, refusals) =>
    expect(
      refusalsOf(decide({ outcome: 'passed_with_conditions', conditions: [aCondition(parts)] })),
    ).toEqual(refusals),
  );

  it('refuses two conditions of one id, of which one would be met with the other', () =>
    expect(
      refusalsOf(decide({ outcome: 'passed_with_conditions', conditions: [aCondition(), aCondition()] })),
    ).toEqual(['conditions DUPLICATE']));

  it.each(['passed', 'passed_with_conditions', 'held'] as const)('is refused unready: %s', (outcome) => {
    const parts = {
      outcome,
      reason: 'Because',
      conditions: outcome === 'passed_with_conditions' ? [aCondition()] : [],
    };
    const refused = decide(parts, aGate());
    expect(refusalsOf(refused)).toEqual(['* WRONG_STATE']);
    expect(messageOf(refused)).toBe(
      'This gate is not ready. Meet or waive every criterion before it is decided.',
    );
    const facts = gateFacts({ actions: [aGateAction({ hasBaseline: false })] });
    expect(refusalsOf(decide(parts, READY, { ...WORLD, facts }))).toEqual(['* WRONG_STATE']);
    expect(refusalsOf(decide(parts, { ...READY, history: [aDecision()] }))).toEqual(['* WRONG_STATE']);
  });

  it.each<[string, Partial<SubgroupPlace>]>([
    ['another phase', { subgroup: aSubgroup({ phase: 'deliver' }) }],
    ['another cycle', { cyclePeriod: aCyclePeriod({ cycleId: 'cycle-2' }) }],
    ['no cycle', { cyclePeriod: null }],
  ])('is refused while the subgroup is in %s', (_, parts) =>
    expect(refusalsOf(decide({}, READY, WORLD, { ...PLACE, ...parts }))).toEqual(['* WRONG_STATE']),
  );

  it('is refused on evidence that leads nowhere any more', () => {
    const refused = decide({}, READY, { ...WORLD, record: { ...RECORD, evidence: [] } });
    expect(refusalsOf(refused)).toEqual(['* NOT_FOUND']);
    expect(messageOf(refused)).toContain('“Duplicates across subgroups are resolved”');
  });
});

describe('the record of a decision', () => {
  const waiver = {
    ...{ criterionId: 'actions_complete', reason: 'Data from June', waivedById: 'lead', waivedOn: TODAY },
    wording: 'Each action has an owner, a measure, a baseline and an evaluation date',
  };
  const facts = gateFacts({ actions: [aGateAction({ hasBaseline: false })] });

  it('tells each criterion as it stood', () => {
    const { gate } = valueOf(decide({}, { ...READY, waivers: [waiver] }, { ...WORLD, facts }));
    const { reason, waivedById, waivedOn } = waiver;
    expect(standingDecision(gate)).toMatchObject({ on: TODAY, byId: 'decider', phaseName: 'Design' });
    expect(standingDecision(gate)?.record).toEqual([
      {
        ...{
          criterionId: 'priorities_approved',
          wording: 'The sponsor approves the priorities',
          met: 'evidence',
        },
        ...{ told: '', waiver: null },
        evidence: [
          {
            kind: 'document',
            targetId: '',
            address: 'https://example.org/minutes',
            title: 'Board minutes',
            numbers: [],
          },
        ],
      },
      {
        ...{ criterionId: 'actions_complete', wording: waiver.wording, met: 'waived', evidence: [] },
        told: '0 of 1 actions with owner, measure, baseline and evaluation date',
        waiver: { reason, waivedById, waivedOn },
      },
      {
        ...{ criterionId: 'duplicates_resolved', wording: 'Duplicates across subgroups are resolved' },
        ...{ met: 'evidence', told: '', waiver: null },
        evidence: [
          { kind: 'theme', targetId: 'theme-1', address: '', title: 'The rota comes too late', numbers: [] },
        ],
      },
      {
        ...{ criterionId: 'themes_taken_up', wording: 'Every agreed theme has an action or an answer' },
        ...{
          met: 'computed',
          told: '1 of 1 agreed themes with an action or an answer',
          evidence: [],
          waiver: null,
        },
      },
    ]);
  });

  it('hides a small number of people, whoever handed it in', () => {
    const shown = (people: number) => ({ is: 'shown' as const, people });
    const numbers = [
      { label: 'People heard', count: shown(10), isOfPeople: true },
      { label: 'People invited', count: shown(11), isOfPeople: true },
      { label: 'Events', count: shown(2), isOfPeople: false },
    ];
    const record = { ...RECORD, evidence: [{ ...THEME_FACT, numbers }] };
    const { gate } = valueOf(decide({}, READY, { ...WORLD, record }));
    expect(standingDecision(gate)?.record[2]?.evidence[0]?.numbers).toEqual([
      { label: 'People heard', count: { is: 'hidden' } },
      { label: 'People invited', count: shown(11) },
      { label: 'Events', count: shown(2) },
    ]);
  });

  it('is reached by nothing that changes later', () => {
    const count = { is: 'shown' as const, people: 20 };
    const method = JSON.parse(JSON.stringify(aMethod())) as Method;
    const record = {
      ...RECORD,
      evidence: [{ ...THEME_FACT, numbers: [{ label: 'Events', count, isOfPeople: false }] }],
    };
    const conditions = [aCondition()];
    const made = decide({ outcome: 'passed_with_conditions', conditions }, READY, {
      ...WORLD,
      method,
      record,
    });
    const before = JSON.stringify(valueOf(made).gate.history);
    count.people = 3;
    conditions.pop();
    for (const { criteria } of method.phases) for (const each of criteria) each.wording = 'Other words';
    expect(JSON.stringify(valueOf(made).gate.history)).toBe(before);
  });
});

describe('a history', () => {
  const decision = aDecision({ outcome: 'passed_with_conditions', conditions: [aCondition()] });
  const reopening: GateEntry = { kind: 'reopening', id: 'r', on: TODAY, byId: 'x', reason: 'New facts' };

  it('is added to, never edited', () => {
    const before = [decision, reopening];
    expect(checkHistoryKept(before, [...before, aDecision({ id: 'decision-2' })])).toBeNull();
    expect(checkHistoryKept(before, JSON.parse(JSON.stringify(before)) as GateEntry[])).toBeNull();
    const edits: GateEntry[][] = [
      [],
      [decision],
      [reopening, decision],
      [{ ...decision, reason: 'Other' }, reopening],
      [{ ...decision, conditions: [aCondition({ dueOn: '2026-01-01' })] }, reopening],
      [{ ...decision, conditions: [] }, reopening],
    ];
    for (const after of edits) expect(checkHistoryKept(before, after)?.code).toBe('WRONG_STATE');
  });

  it('of a gate that was reopened and decided again keeps all of it', () => {
    const held = valueOf(decide({ outcome: 'held', reason: 'Hear the nights first' }));
    const input = { id: 'reopening-1', byId: 'decider', reason: 'They were heard', ids: IDS };
    const again = valueOf(reopenGate(held.gate, PLACE, input, WORLD.method, TODAY));
    expect(again.gate.evidence).toEqual(READY.evidence);
    const passed = valueOf(decide({ id: 'decision-2' }, again.gate));
    expect(passed.gate.history.map(({ id }) => id)).toEqual(['decision-1', 'reopening-1', 'decision-2']);
    expect(checkHistoryKept(held.gate.history, passed.gate.history)).toBeNull();
  });

  it.each([
    ['without a reason', aGate({ history: [aDecision({ outcome: 'held' })] }), ' ', ['reason REQUIRED']],
    ['before it is decided', READY, 'New facts', ['* WRONG_STATE']],
    ['twice', aGate({ history: [aDecision(), reopening] }), 'New facts', ['* WRONG_STATE']],
  ])('is not reopened %s', (_, gate, reason, refusals) =>
    expect(
      refusalsOf(reopenGate(gate, PLACE, { id: 'r', byId: 'x', reason, ids: IDS }, aMethod(), TODAY)),
    ).toEqual(refusals),
  );
});
