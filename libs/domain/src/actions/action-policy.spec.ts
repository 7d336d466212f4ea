import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { anAction, aViewer, TODAY } from '../testing';
import { type Action, ACTION_VERBS, type ActionVerb } from './action';
import { leadsAction, may, mayPropose, maySeeAction, notAllowedOnAction, verbsFor } from './action-policy';
import { ACTION_TRANSITIONS } from './action-transitions';

const offer = { receivingOwnerId: 'viewer', note: 'The form', offeredOn: '2025-03-01', acceptedOn: null };

/** How the viewer can stand to an action. */
const TIES: Record<string, Partial<Action>> = {
  none: {},
  owns: { ownerId: 'viewer' },
  shares: { coOwnerIds: ['someone', 'viewer'] },
  proposed: { proposedById: 'viewer' },
  offered: { handOver: offer },
  received: { handOver: { ...offer, acceptedOn: '2025-03-02' } },
};

const OWNERS =
  'post_update edit start_design launch plan_evaluation evaluate roll_out relaunch offer_hand_over withdraw_hand_over resume pause';
const LEADS = `${OWNERS} agree record_check reopen stop`;
const RECEIVER = 'accept_hand_over decline_hand_over record_check';

// Verbs a viewer may use in some state where the step is possible: by role, tie and whether it is their subgroup.
const EXPECTED: Record<string, string> = {
  'change_leader none': '',
  'change_leader owns': OWNERS,
  'change_leader shares': OWNERS,
  'change_leader proposed': 'stop',
  'change_leader offered': RECEIVER,
  'change_leader received': `${OWNERS} ${RECEIVER}`,
  'subgroup_lead own none': LEADS,
  'subgroup_lead own owns': LEADS,
  'subgroup_lead own shares': LEADS,
  'subgroup_lead own proposed': LEADS,
  'subgroup_lead own offered': `${LEADS} ${RECEIVER}`,
  'subgroup_lead own received': `${LEADS} ${RECEIVER}`,
  'subgroup_lead other none': '',
  'subgroup_lead other owns': OWNERS,
  'subgroup_lead other shares': OWNERS,
  'subgroup_lead other proposed': 'stop',
  'subgroup_lead other offered': RECEIVER,
  'subgroup_lead other received': `${OWNERS} ${RECEIVER}`,
  'programme_lead none': LEADS,
  'programme_lead owns': LEADS,
  'programme_lead shares': LEADS,
  'programme_lead proposed': LEADS,
  'programme_lead offered': `${LEADS} ${RECEIVER}`,
  'programme_lead received': `${LEADS} ${RECEIVER}`,
};

const STEPS = ACTION_VERBS.flatMap((verb) => {
  const states = new Set(ACTION_TRANSITIONS.flatMap((row) => (row.verb === verb ? row.from : [])));
  return [...states].map((state) => ({ verb, state }));
});

const STANDS = ROLES.flatMap((role) =>
  Object.keys(TIES).flatMap((tie) =>
    (['own', 'other'] as const).map((subgroup) => ({ role, tie, subgroup })),
  ),
);

describe('who may do what to an action', () => {
  it.each(STANDS)('$role, $tie, $subgroup subgroup', ({ role, tie, subgroup }) => {
    const verbs = (EXPECTED[`${role} ${tie}`] ?? EXPECTED[`${role} ${subgroup} ${tie}`] ?? '').split(' ');
    // Who proposed an action may stop it only while it is still proposed.
    const onlyProposer = verbs.join() === 'stop';
    const expected = STEPS.filter(
      ({ verb, state }) => verbs.includes(verb) && (!onlyProposer || state === 'proposed'),
    );
    const viewer = aViewer(role, { leadsSubgroups: subgroup === 'own' ? ['subgroup-1'] : ['subgroup-2'] });
    const allowed = STEPS.filter(({ verb, state }) => may(viewer, verb, anAction({ ...TIES[tie], state })));
    expect(allowed).toEqual(expected);
  });

  it('refuses everything in another programme', () => {
    const viewer = aViewer([...ROLES], { programmeId: 'programme-2' });
    const action = anAction({ ownerId: 'viewer', proposedById: 'viewer', handOver: offer });
    expect(ACTION_VERBS.filter((verb) => may(viewer, verb, action))).toEqual([]);
    expect(maySeeAction(viewer, action)).toBe(false);
    expect(leadsAction(viewer, action)).toBe(false);
  });

  it('refuses everything to somebody without a role, even the owner', () => {
    const action = anAction({ ownerId: 'viewer', proposedById: 'viewer', handOver: offer });
    expect(ACTION_VERBS.filter((verb) => may(aViewer([]), verb, action))).toEqual([]);
  });

  it('lets somebody who could do it elsewhere through to the rule, which says what to do first', () => {
    expect(may(aViewer('programme_lead'), 'agree', anAction({ state: 'launched' }))).toBe(true);
    expect(may(aViewer('change_leader'), 'agree', anAction({ state: 'launched' }))).toBe(false);
  });
});

describe('verbsFor', () => {
  const own = { ownerId: 'viewer' };
  it.each<[string, Role, Partial<Action>, string]>([
    ['their own, launched', 'change_leader', own, 'post_update edit plan_evaluation evaluate relaunch pause'],
    ['their own, paused', 'change_leader', { ...own, pausedUntil: '2025-04-01' }, 'post_update edit resume'],
    [
      'their own, proposed',
      'change_leader',
      { ...own, state: 'proposed', proposedById: 'viewer' },
      'post_update edit stop',
    ],
    ['their own, stopped', 'change_leader', { ...own, state: 'stopped' }, ''],
    ['somebody’s', 'change_leader', {}, ''],
    ['in their subgroup, proposed', 'subgroup_lead', { state: 'proposed' }, 'post_update edit agree stop'],
    ['in another subgroup', 'subgroup_lead', { state: 'proposed', subgroupId: 'subgroup-2' }, ''],
    [
      'offered to them',
      'change_leader',
      { state: 'evaluated', handOver: offer },
      'accept_hand_over decline_hand_over',
    ],
    ['any', 'sponsor', own, ''],
    ['any', 'comms', own, ''],
    ['any', 'administrator', own, ''],
  ])('%s, %s', (_, role, parts, verbs) =>
    expect(verbsFor(aViewer(role), anAction(parts), TODAY).join(' ')).toBe(verbs),
  );
});

describe('proposing and seeing', () => {
  it.each<[Role, boolean, boolean]>([
    ['change_leader', true, true],
    ['subgroup_lead', true, true],
    ['programme_lead', true, true],
    ['comms', false, true],
    ['sponsor', false, true],
    ['administrator', false, false],
  ])('%s: proposes %s, sees %s', (role, proposes, sees) => {
    expect(mayPropose(aViewer(role))).toBe(proposes);
    expect(maySeeAction(aViewer(role), anAction())).toBe(sees);
  });
});

describe('a refusal says whom to ask', () => {
  it.each<[ActionVerb, string]>([
    ['agree', 'Only a lead'],
    ['accept_hand_over', 'Only the person this action is offered to'],
    ['record_check', 'Only the person'],
    ['launch', 'own or share'],
  ])('%s', (verb, words) =>
    expect(notAllowedOnAction(verb)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining(words),
    }),
  );
});
