import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { anEdition, aViewer } from '../testing';
import { EDITION_STATES } from './edition';
import { checkEditionVerb, editionVerbsFor, mayCompose, maySeeEdition } from './edition-policy';
import {
  checkEditionState,
  EDITION_TRANSITIONS,
  EDITION_VERBS,
  type EditionVerb,
} from './edition-transitions';

const COMPOSER = 'write send_to_check take_back correct drop_correction';
const APPROVER = 'send_back unschedule add_languages withdraw';
const SECOND_PERSON = 'approve schedule publish';

// domain.md, "Who may do what", said a second time on purpose: of an edition that others wrote, and of one's own.
const EXPECTED: Record<Role, [others: string, own: string]> = {
  change_leader: ['', ''],
  subgroup_lead: ['', ''],
  programme_lead: [`${COMPOSER} ${APPROVER} ${SECOND_PERSON}`, `${COMPOSER} ${APPROVER}`],
  comms: [`${COMPOSER} ${APPROVER} ${SECOND_PERSON}`, `${COMPOSER} ${APPROVER}`],
  sponsor: [`${APPROVER} ${SECOND_PERSON}`, APPROVER],
  administrator: ['', ''],
};

const STEPS = EDITION_TRANSITIONS.flatMap(({ verb, from }) => from.map((state) => ({ verb, state })));

const CELLS = ROLES.flatMap((role) =>
  (['others', 'own'] as const).flatMap((whose) =>
    EDITION_VERBS.map((verb) => {
      const verbs = EXPECTED[role][whose === 'own' ? 1 : 0].split(' ');
      return [role, whose, verb, verbs.includes(verb)] as const;
    }),
  ),
);

describe('who may do what to an edition', () => {
  it.each(CELLS)('%s, of %s: %s %s', (role, whose, verb, may) => {
    const authorIds = whose === 'own' ? ['author', 'viewer'] : ['author'];
    for (const { state } of STEPS.filter((step) => step.verb === verb)) {
      const edition = anEdition({ state, authorIds, publishedVersion: 1 });
      expect(checkEditionVerb(aViewer(role), edition, verb)?.code).toBe(may ? undefined : refusalFor(role));
      expect(editionVerbsFor(aViewer(role), edition).includes(verb)).toBe(may);
    }
  });

  // To an administrator, who sees no work, an edition is as good as absent.
  const refusalFor = (role: Role) => (role === 'administrator' ? 'NOT_FOUND' : 'NOT_ALLOWED');

  it('nobody who wrote on it approves or sends it out, whatever their roles', () => {
    const viewer = aViewer([...ROLES]);
    for (const verb of ['approve', 'schedule', 'publish'] as const) {
      const state = verb === 'approve' ? 'in_check' : 'approved';
      expect(checkEditionVerb(viewer, anEdition({ state }), verb)).toBeNull();
      const own = anEdition({ state, authorIds: ['author', 'viewer'] });
      expect(checkEditionVerb(viewer, own, verb)?.code).toBe('NOT_ALLOWED');
      const translated = { ...anEdition({ state }), translatorIds: ['viewer'] };
      expect(checkEditionVerb(viewer, translated, verb)?.code).toBe('NOT_ALLOWED');
      expect(editionVerbsFor(viewer, translated)).not.toContain(verb);
    }
  });

  it('offers what its state allows, and the state refuses the rest', () => {
    const viewer = aViewer('programme_lead');
    for (const state of EDITION_STATES) {
      const edition = anEdition({ state });
      const offered = editionVerbsFor(viewer, edition);
      const refused = EDITION_VERBS.filter((verb) => checkEditionState(edition, verb));
      expect([...offered, ...refused].sort()).toEqual([...EDITION_VERBS].sort());
    }
  });

  it('hides everything in another programme', () => {
    const viewer = aViewer([...ROLES], { programmeId: 'programme-2' });
    expect(maySeeEdition(viewer, anEdition())).toBe(false);
    expect(editionVerbsFor(viewer, anEdition())).toEqual([]);
    for (const { verb, state } of STEPS)
      expect(checkEditionVerb(viewer, anEdition({ state, publishedVersion: 1 }), verb)?.code).toBe(
        'NOT_FOUND',
      );
  });
});

it.each<[Role, boolean, boolean]>([
  ['change_leader', true, false],
  ['subgroup_lead', true, false],
  ['programme_lead', true, true],
  ['comms', true, true],
  ['sponsor', true, false],
  ['administrator', false, false],
])('%s: sees editions %s, composes %s', (role, sees, composes) => {
  expect(maySeeEdition(aViewer(role), anEdition())).toBe(sees);
  expect(mayCompose(aViewer(role))).toBe(composes);
});

it.each<[string, Role, string[], EditionVerb, string]>([
  ['its author', 'comms', ['viewer'], 'approve', 'somebody else must approve and publish it'],
  ['an author without the role', 'change_leader', ['viewer'], 'approve', 'Ask communications or the'],
  ['others', 'sponsor', ['author'], 'take_back', 'Ask communications or the programme lead'],
])('says to %s whom to ask', (_, role, authorIds, verb, words) =>
  expect(
    checkEditionVerb(aViewer(role), anEdition({ state: 'in_check', authorIds }), verb)?.message,
  ).toContain(words),
);
