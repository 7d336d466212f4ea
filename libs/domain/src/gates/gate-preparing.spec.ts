import { describe, expect, it } from '@jest/globals';
import {
  aDecision,
  aGate,
  aGateAction,
  aMethod,
  anEvidence,
  DESIGN_EVIDENCE,
  gateFacts,
  messageOf,
  refusalsOf,
  TODAY,
  valueOf,
} from '../testing';
import { type Gate } from './gate';
import {
  giveEvidence,
  MOST_EVIDENCE,
  type NewEvidence,
  takeBackEvidence,
  takeBackWaiver,
  waiveCriterion,
} from './gate-preparing';
import { criteriaOf, gateState } from './gate-standing';

const METHOD = aMethod();
const NEW: NewEvidence = {
  ...{ id: 'evidence-9', criterionId: 'priorities_approved', kind: 'document', targetId: '' },
  ...{ address: ' https://example.org/minutes ', title: ' Board  minutes ', givenById: 'lead' },
};
const decided = aGate({ history: [aDecision()] });
const stateOf = (gate: Gate, facts = gateFacts(), method = METHOD) =>
  gateState(gate, criteriaOf(gate, method, facts));

describe('giving evidence', () => {
  it('keeps it with the wording it is for', () =>
    expect(valueOf(giveEvidence(aGate(), METHOD, NEW, TODAY)).evidence).toEqual([
      anEvidence({ id: 'evidence-9', givenOn: TODAY }),
    ]));

  it('of the workspace takes neither address nor title from whoever gives it', () => {
    const input: NewEvidence = { ...NEW, kind: 'event_count', targetId: 'focus_group' };
    const [given] = valueOf(giveEvidence(aGate(), METHOD, input, TODAY)).evidence;
    expect(given).toMatchObject({ targetId: 'focus_group', address: '', title: '' });
  });

  it.each<[string, Partial<NewEvidence>, Gate, string[]]>([
    ['a document without a title', { title: ' ' }, aGate(), ['title REQUIRED']],
    ['a document without an address', { address: '' }, aGate(), ['address REQUIRED']],
    ['an address that runs', { address: 'javascript:alert(1)' }, aGate(), ['address INVALID']],
    ['an address of mail', { address: 'mailto:a@example.org' }, aGate(), ['address INVALID']],
    ['an address without TLS', { address: 'http://example.org' }, aGate(), ['address INVALID']],
    ['nothing chosen', { kind: 'theme' }, aGate(), ['targetId REQUIRED']],
    ['a kind of event that is none', { kind: 'event_count', targetId: 'x' }, aGate(), ['targetId INVALID']],
    ['what is computed', { criterionId: 'actions_complete' }, aGate(), ['criterionId INVALID']],
    ['a criterion of another gate', { criterionId: 'focus_groups' }, aGate(), ['* NOT_FOUND']],
    ['the same twice', {}, aGate({ evidence: [anEvidence()] }), ['targetId DUPLICATE']],
    [
      'too much',
      {},
      aGate({
        evidence: Array.from({ length: MOST_EVIDENCE }, (_, at) =>
          anEvidence({ id: `e${at}`, address: `https://example.org/${at}` }),
        ),
      }),
      ['criterionId TOO_LONG'],
    ],
    ['after the decision', {}, decided, ['* WRONG_STATE']],
  ])('is refused: %s', (_, parts, gate, refusals) =>
    expect(refusalsOf(giveEvidence(gate, METHOD, { ...NEW, ...parts }, TODAY))).toEqual(refusals),
  );

  it('can be taken back until the decision', () => {
    const gate = aGate({ evidence: [anEvidence()] });
    expect(valueOf(takeBackEvidence(gate, 'evidence-1')).evidence).toEqual([]);
    expect(refusalsOf(takeBackEvidence(gate, 'other'))).toEqual(['* NOT_FOUND']);
    const late = takeBackEvidence({ ...gate, history: [aDecision()] }, 'evidence-1');
    expect(refusalsOf(late)).toEqual(['* WRONG_STATE']);
    expect(messageOf(late)).toContain('never changed. Reopen the gate');
  });
});

describe('waiving', () => {
  const input = { criterionId: 'actions_complete', reason: ' No data before June ', waivedById: 'lead' };

  it.each([
    ['without a reason', { reason: ' ' }, aGate(), ['reason REQUIRED']],
    ['at length', { reason: 'x'.repeat(1001) }, aGate(), ['reason TOO_LONG']],
    ['a criterion that is not asked', { criterionId: 'x' }, aGate(), ['* NOT_FOUND']],
    ['after the decision', {}, decided, ['* WRONG_STATE']],
  ])('is refused %s', (_, parts, gate, refusals) =>
    expect(refusalsOf(waiveCriterion(gate, METHOD, { ...input, ...parts }, TODAY))).toEqual(refusals),
  );

  it('is said once for a criterion, and can be taken back until the decision', () => {
    const once = valueOf(waiveCriterion(aGate(), METHOD, input, TODAY));
    const twice = valueOf(waiveCriterion(once, METHOD, { ...input, reason: 'Better' }, TODAY));
    expect(twice.waivers.map(({ reason }) => reason)).toEqual(['Better']);
    expect(valueOf(takeBackWaiver(twice, 'actions_complete')).waivers).toEqual([]);
    expect(refusalsOf(takeBackWaiver(aGate(), 'actions_complete'))).toEqual(['* NOT_FOUND']);
    expect(refusalsOf(takeBackWaiver({ ...twice, history: [aDecision()] }, 'actions_complete'))).toEqual([
      '* WRONG_STATE',
    ]);
  });
});

describe('a gate', () => {
  const incomplete = gateFacts({ actions: [aGateAction({ hasBaseline: false })] });
  const prepared = aGate({ evidence: [...DESIGN_EVIDENCE] });

  it('is ready once every criterion is met', () => {
    expect(stateOf(aGate())).toBe('not_ready');
    expect(stateOf(aGate({ evidence: [anEvidence()] }))).toBe('not_ready');
    expect(stateOf(prepared)).toBe('ready');
  });

  it('is no longer ready when the work no longer is, unless that is waived', () => {
    expect(stateOf(prepared, incomplete)).toBe('not_ready');
    const input = { criterionId: 'actions_complete', reason: 'Data from June', waivedById: 'lead' };
    const waived = valueOf(waiveCriterion(prepared, METHOD, input, TODAY));
    expect(stateOf(waived, incomplete)).toBe('ready');
    const standing = criteriaOf(waived, METHOD, incomplete).find(({ met }) => met === 'waived');
    expect(standing?.computed?.missing).toHaveLength(1);
  });

  it('asks again when a criterion is worded anew', () => {
    const phases = METHOD.phases.map((phase) => ({
      ...phase,
      criteria: phase.criteria.map((each) =>
        each.id === 'priorities_approved' ? { ...each, wording: 'The board approves' } : each,
      ),
    }));
    const method = aMethod({ phases });
    expect(stateOf(prepared, gateFacts(), method)).toBe('not_ready');
    expect(criteriaOf(prepared, method, gateFacts())[0]).toMatchObject({
      met: null,
      outdated: [anEvidence()],
    });
    const confirmed = valueOf(giveEvidence(prepared, method, NEW, TODAY));
    expect(stateOf(confirmed, gateFacts(), method)).toBe('ready');
    expect(confirmed.evidence).toHaveLength(2);
  });

  it('is decided whatever its criteria, until it is reopened', () => {
    expect(stateOf(decided)).toBe('decided');
    const reopening = { kind: 'reopening', id: 'r', on: TODAY, byId: 'x', reason: 'New facts' } as const;
    expect(stateOf(aGate({ history: [aDecision(), reopening] }))).toBe('not_ready');
  });

  it('that asks nothing is never ready', () =>
    expect(
      stateOf(
        aGate(),
        gateFacts(),
        aMethod({ phases: METHOD.phases.map((each) => ({ ...each, criteria: [] })) }),
      ),
    ).toBe('not_ready'));
});
