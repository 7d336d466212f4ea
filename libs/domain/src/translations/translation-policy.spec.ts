import { describe, expect, it } from '@jest/globals';
import { EDITION_STATES, type EditionState } from '../editions/edition';
import { englishOf } from '../editions/freeze-edition';
import { type Role, ROLES } from '../roles/role';
import { anAnswer, anEdition, aTranslation, aViewer } from '../testing';
import {
  checkTranslationVerb,
  TRANSLATION_VERBS,
  translationVerbsFor,
  type TranslationVerb,
} from './translation-policy';

const ENGLISH = englishOf(anAnswer());

describe('who translates', () => {
  it.each<[Role, string | undefined]>([
    ['change_leader', 'NOT_ALLOWED'],
    ['subgroup_lead', 'NOT_ALLOWED'],
    ['programme_lead', undefined],
    ['comms', undefined],
    ['sponsor', 'NOT_ALLOWED'],
    ['administrator', 'NOT_FOUND'],
  ])('%s: %s', (role, code) => {
    for (const verb of TRANSLATION_VERBS)
      expect(checkTranslationVerb(aViewer(role), anEdition(), verb)?.code).toBe(code);
  });

  it('is nobody in another programme', () =>
    expect(
      checkTranslationVerb(aViewer([...ROLES], { programmeId: 'other' }), anEdition(), 'write')?.code,
    ).toBe('NOT_FOUND'));

  it('is everybody who may at any time, but for what was withdrawn', () => {
    const may = (state: EditionState) =>
      TRANSLATION_VERBS.every((verb) => !checkTranslationVerb(aViewer('comms'), anEdition({ state }), verb));
    expect(EDITION_STATES.filter(may)).toEqual(EDITION_STATES.filter((state) => state !== 'withdrawn'));
  });

  it('is not who approved what is about to go out', () => {
    const code = (state: EditionState, verb: TranslationVerb, approvedById = 'viewer') =>
      checkTranslationVerb(aViewer('comms'), anEdition({ state, approvedById }), verb)?.code;
    expect(code('approved', 'write')).toBe('NOT_ALLOWED');
    expect(code('scheduled', 'write')).toBe('NOT_ALLOWED');
    expect(code('scheduled', 'check')).toBeUndefined();
    expect(code('approved', 'write', 'kim')).toBeUndefined();
    expect(code('published', 'write')).toBeUndefined();
  });
});

it.each<[string, Parameters<typeof translationVerbsFor>[3], TranslationVerb[]]>([
  ['nobody wrote', null, ['write']],
  ['is half there', aTranslation({ isChecked: false, texts: { ...ENGLISH, next: '' } }), ['write']],
  ['is all there', aTranslation({ isChecked: false }), ['write', 'check']],
  ['is checked', aTranslation(), ['write', 'uncheck']],
  [
    ...(['is out of date'] as const),
    aTranslation({ english: { ...ENGLISH, next: 'x' } }),
    ['write', 'check', 'uncheck'],
  ],
])('of a piece that %s a page offers what can be done', (_, known, verbs) => {
  expect(translationVerbsFor(aViewer('comms'), anEdition(), ENGLISH, known)).toEqual(verbs);
  expect(translationVerbsFor(aViewer('sponsor'), anEdition(), ENGLISH, known)).toEqual([]);
});
