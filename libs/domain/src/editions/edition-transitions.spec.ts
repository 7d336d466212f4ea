import { describe, expect, it } from '@jest/globals';
import { EDITION_STATES, type EditionState } from './edition';
import {
  checkEditionState,
  EDITION_TRANSITIONS,
  EDITION_VERBS,
  editionTransition,
  type EditionVerb,
} from './edition-transitions';

// domain.md's states, said a second time on purpose: before any version is out, and once one is.
const BY_STATE: Record<EditionState, [first: string, correction: string]> = {
  draft: ['write send_to_check', 'write send_to_check drop_correction withdraw'],
  in_check: ['take_back send_back approve', 'take_back send_back approve withdraw'],
  approved: ['take_back schedule publish', 'take_back schedule publish withdraw'],
  scheduled: ['unschedule publish', 'unschedule publish withdraw'],
  published: ['add_languages correct', 'add_languages correct withdraw'],
  corrected: ['add_languages correct', 'add_languages correct withdraw'],
  withdrawn: ['', ''],
};

const LEADS_TO: Record<EditionVerb, string> = {
  write: 'same',
  send_to_check: 'in_check',
  take_back: 'draft',
  send_back: 'draft',
  approve: 'approved',
  schedule: 'scheduled',
  unschedule: 'approved',
  publish: 'out',
  add_languages: 'same',
  correct: 'draft',
  drop_correction: 'out',
  withdraw: 'withdrawn',
};

describe('the steps of an edition', () => {
  it.each(EDITION_STATES)('from %s', (state) => {
    const possible = (publishedVersion: number) =>
      EDITION_VERBS.filter((verb) => editionTransition({ state, publishedVersion }, verb)).join(' ');
    expect([possible(0), possible(1)]).toEqual(BY_STATE[state]);
    expect(possible(2)).toBe(BY_STATE[state][1]);
  });

  it.each(EDITION_VERBS)('%s: each row leads to the same', (verb) =>
    expect(EDITION_TRANSITIONS.flatMap((row) => (row.verb === verb ? row.to : []))).toEqual([LEADS_TO[verb]]),
  );

  it('lead from the draft to every state', () => {
    const reached = new Set(EDITION_TRANSITIONS.flatMap(({ to }) => to));
    const out: EditionState[] = reached.has('out') ? ['published', 'corrected'] : [];
    expect(EDITION_STATES.filter((state) => !reached.has(state) && !out.includes(state))).toEqual([]);
  });

  it('of approving and sending out are for one who did not write it', () =>
    expect(EDITION_TRANSITIONS.flatMap(({ verb, who }) => (who === 'second_person' ? verb : []))).toEqual([
      ...['approve', 'schedule', 'publish'],
    ]));
});

describe('a refusal says what to do first', () => {
  it.each<[EditionState, number, EditionVerb, string]>([
    ['withdrawn', 1, 'write', 'This edition is withdrawn. It stays as it is; begin a new edition.'],
    ['draft', 0, 'withdraw', 'This edition is draft. No version of it is out'],
    ['draft', 0, 'drop_correction', 'This edition is draft. No version of it is out'],
    ['in_check', 1, 'drop_correction', 'This edition is in check. This can be done while it is draft.'],
    ['published', 1, 'drop_correction', 'This edition is published. This can be done while it is draft.'],
    ['published', 1, 'write', 'Begin a correction first'],
    ['corrected', 2, 'write', 'Begin a correction first'],
    ['in_check', 0, 'write', 'Take it back to the draft first'],
    ['scheduled', 0, 'write', 'Take it back to the draft first'],
    ['draft', 0, 'publish', 'This can be done while it is approved or scheduled.'],
  ])('%s with %d out, %s', (state, publishedVersion, verb, words) =>
    expect(checkEditionState({ state, publishedVersion }, verb)).toMatchObject({
      ...{ field: null, code: 'WRONG_STATE', message: expect.stringContaining(words) },
    }),
  );

  it('and there is none where the step can be taken', () =>
    expect(checkEditionState({ state: 'draft', publishedVersion: 0 }, 'write')).toBeNull());
});
