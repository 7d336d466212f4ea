import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { type Phase, PHASES } from '../subgroups/subgroup';
import { aGate, aViewer } from '../testing';
import { GATE_STATES, type GateState } from './gate';
import { checkGateVerb, gateVerbsFor } from './gate-policy';
import { checkGateState, GATE_TRANSITIONS, GATE_VERBS } from './gate-transitions';

const PREPARE = 'give_evidence take_back_evidence waive take_back_waiver';
const DECIDE = 'pass pass_with_conditions hold meet_condition reopen';

// domain.md, "Who may do what", said a second time on purpose: the gates of Design and Deliver, and the others.
const EXPECTED: Record<Role, [sponsored: string, others: string]> = {
  change_leader: ['', ''],
  subgroup_lead: [PREPARE, PREPARE],
  programme_lead: [`${PREPARE} ${DECIDE}`, `${PREPARE} ${DECIDE}`],
  comms: ['', ''],
  sponsor: [DECIDE, ''],
  administrator: ['', ''],
};
const CELLS = ROLES.flatMap((role) =>
  PHASES.flatMap((phase) =>
    GATE_VERBS.map((verb) => {
      const isSponsored = phase === 'design' || phase === 'deliver';
      return [role, phase, verb, EXPECTED[role][isSponsored ? 0 : 1].split(' ').includes(verb)] as const;
    }),
  ),
);

describe('who may do what to a gate', () => {
  it.each(CELLS)('%s, leaving %s: %s %s', (role, phase, verb, may) => {
    const hidden = role === 'administrator' ? 'NOT_FOUND' : 'NOT_ALLOWED';
    expect(checkGateVerb(aViewer(role), aGate({ phase }), verb)?.code).toBe(may ? undefined : hidden);
    for (const state of GATE_STATES.filter((each) => !checkGateState(each, verb))) {
      const offered = gateVerbsFor(aViewer(role), aGate({ phase }), { state, hasOpenConditions: true });
      expect(offered.includes(verb)).toBe(may);
    }
  });

  it('a lead only in their own subgroup, and nobody in another programme', () => {
    const other = aGate({ subgroupId: 'subgroup-2' });
    expect(checkGateVerb(aViewer('subgroup_lead'), other, 'waive')?.code).toBe('NOT_ALLOWED');
    const elsewhere = aGate({ programmeId: 'programme-2' });
    expect(checkGateVerb(aViewer([...ROLES]), elsewhere, 'pass')?.code).toBe('NOT_FOUND');
    expect(gateVerbsFor(aViewer([...ROLES]), elsewhere, { state: 'ready', hasOpenConditions: true })).toEqual(
      [],
    );
  });

  it.each<[Phase, string]>([
    ['discover', 'Only a programme lead decides this gate. Ask one of them.'],
    ['design', 'Only a programme lead or a sponsor decides this gate. Ask one of them.'],
  ])('says who decides: %s', (phase, message) =>
    expect(checkGateVerb(aViewer('subgroup_lead'), aGate({ phase }), 'pass')?.message).toBe(message),
  );
});

describe('the steps of a gate', () => {
  it.each<[GateState, string]>([
    ['not_ready', `${PREPARE} meet_condition`],
    ['ready', `${PREPARE} pass pass_with_conditions hold meet_condition`],
    ['decided', 'meet_condition reopen'],
  ])('%s: %s', (state, verbs) =>
    expect(GATE_VERBS.filter((verb) => !checkGateState(state, verb)).join(' ')).toBe(verbs),
  );

  it('have one row each', () => expect(GATE_TRANSITIONS.map(({ verb }) => verb)).toEqual([...GATE_VERBS]));

  it('offer a condition to be met only while there is one', () =>
    expect(gateVerbsFor(aViewer('sponsor'), aGate(), { state: 'decided', hasOpenConditions: false })).toEqual(
      ['reopen'],
    ));
});
