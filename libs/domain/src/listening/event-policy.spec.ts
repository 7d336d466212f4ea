import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aFacilitator, anEvent, aViewer } from '../testing';
import {
  eventVerbsFor,
  isSecondPersonFor,
  mayPlanEvent,
  mayReadCarryOver,
  maySeeEvent,
  mayWithEvent,
  notAllowedWithEvent,
} from './event-policy';
import { EVENT_TRANSITIONS } from './event-transitions';
import { EVENT_VERBS, type EventVerb, type ListeningEvent } from './listening-event';

/** How the viewer can stand to an event. */
const TIES: Record<string, ListeningEvent['facilitators']> = {
  none: [aFacilitator()],
  facilitates: [aFacilitator('viewer'), aFacilitator()],
  stepped_back: [aFacilitator('viewer', { isFacilitating: false }), aFacilitator()],
};

const TABLE = 'take_notes open write_up open_again write_carry_over';
const PLANNER = 'close edit cancel reinstate';

// Verbs a viewer may use in some state where the step is possible: by role, tie and whether it is their subgroup.
const EXPECTED: Record<string, string> = {
  'change_leader facilitates': `${TABLE} ${PLANNER}`,
  'subgroup_lead own none': `release open_again ${PLANNER}`,
  'subgroup_lead own facilitates': `${TABLE} ${PLANNER}`,
  'subgroup_lead own stepped_back': PLANNER,
  'subgroup_lead other none': PLANNER,
  'subgroup_lead other facilitates': `${TABLE} ${PLANNER}`,
  'subgroup_lead other stepped_back': PLANNER,
  'programme_lead none': `release open_again ${PLANNER}`,
  'programme_lead facilitates': `${TABLE} ${PLANNER}`,
  'programme_lead stepped_back': PLANNER,
};

const STEPS = EVENT_VERBS.flatMap((verb) => {
  const states = new Set(EVENT_TRANSITIONS.flatMap((row) => (row.verb === verb ? row.from : [])));
  return [...states].map((state) => ({ verb, state }));
});

const STANDS = ROLES.flatMap((role) =>
  Object.keys(TIES).flatMap((tie) =>
    (['own', 'other'] as const).map((subgroup) => ({ role, tie, subgroup })),
  ),
);

describe('who may do what to a listening event', () => {
  it.each(STANDS)('$role, $tie, $subgroup subgroup', ({ role, tie, subgroup }) => {
    const verbs = (EXPECTED[`${role} ${tie}`] ?? EXPECTED[`${role} ${subgroup} ${tie}`] ?? '').split(' ');
    const viewer = aViewer(role, { leadsSubgroups: subgroup === 'own' ? ['subgroup-1'] : ['subgroup-2'] });
    const facilitators = TIES[tie] ?? [];
    expect(
      STEPS.filter(({ verb, state }) => mayWithEvent(viewer, verb, anEvent({ facilitators, state }))),
    ).toEqual(STEPS.filter(({ verb }) => verbs.includes(verb)));
  });

  it('refuses everything in another programme', () => {
    const viewer = aViewer([...ROLES], { programmeId: 'programme-2' });
    const event = anEvent({ facilitators: TIES['facilitates'], state: 'written_up' });
    expect(EVENT_VERBS.filter((verb) => mayWithEvent(viewer, verb, event))).toEqual([]);
    expect(maySeeEvent(viewer, event)).toBe(false);
    expect(isSecondPersonFor(viewer, { ...event, facilitators: [] })).toBe(false);
  });

  it('refuses everything to a facilitator who lost the roles', () => {
    const event = anEvent({ facilitators: TIES['facilitates'] });
    expect(EVENT_VERBS.filter((verb) => mayWithEvent(aViewer('sponsor'), verb, event))).toEqual([]);
  });

  it('lets nobody but a programme lead release what no subgroup holds', () => {
    const event = anEvent({ subgroupId: null, state: 'written_up' });
    expect(ROLES.filter((role) => isSecondPersonFor(aViewer(role), event))).toEqual(['programme_lead']);
  });

  it('lets people only release and close the web box', () => {
    const box = (state: ListeningEvent['state']) =>
      eventVerbsFor(aViewer('programme_lead'), anEvent({ kind: 'web_box', facilitators: [], state }));
    expect([box('open'), box('written_up'), box('released')]).toEqual([[], ['release'], ['close']]);
  });
});

describe('planning and seeing', () => {
  it.each<[Role, boolean, boolean, boolean]>([
    ['change_leader', true, false, true],
    ['subgroup_lead', true, true, true],
    ['programme_lead', true, true, true],
    ['comms', false, false, true],
    ['sponsor', false, false, true],
    ['administrator', false, false, false],
  ])('%s: plans their own %s, any %s, sees %s', (role, own, any, sees) => {
    expect(mayPlanEvent(aViewer(role), ['someone', 'viewer'])).toBe(own);
    expect(mayPlanEvent(aViewer(role), ['someone'])).toBe(any);
    expect(maySeeEvent(aViewer(role), anEvent())).toBe(sees);
  });
});

describe('who reads what is open for the next time', () => {
  const own = [aFacilitator('viewer')];
  const others = [aFacilitator()];
  const later = anEvent({ id: 'event-2', facilitators: own });

  it.each<[string, Role, ListeningEvent['state'], typeof own, boolean]>([
    ['its facilitator, at once', 'change_leader', 'open', own, true],
    ['the next one’s facilitator, before release', 'change_leader', 'written_up', others, false],
    ['the next one’s facilitator, after release', 'change_leader', 'released', others, true],
    ['the next one’s facilitator, once closed', 'change_leader', 'closed', others, true],
    ['the second person, before it is written up', 'programme_lead', 'open', others, false],
    ['the second person, from when it is written up', 'programme_lead', 'written_up', others, true],
    ['communications, although named', 'comms', 'released', own, false],
  ])('%s', (_, role, state, facilitators, reads) =>
    expect(mayReadCarryOver(aViewer(role), anEvent({ state, facilitators }), later)).toBe(reads),
  );

  it('nobody who facilitates neither, nor would release it', () =>
    expect(mayReadCarryOver(aViewer('change_leader'), anEvent({ state: 'released' }), null)).toBe(false));
});

describe('a refusal says whom to ask', () => {
  it.each<[EventVerb | 'plan', string]>([
    ['plan', 'Add yourself'],
    ['take_notes', 'Only those who facilitate'],
    ['release', 'did not facilitate'],
    ['edit', 'or a lead'],
    ['open_again', 'the lead who would release it'],
  ])('%s', (verb, words) =>
    expect(notAllowedWithEvent(verb)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining(words),
    }),
  );
});
