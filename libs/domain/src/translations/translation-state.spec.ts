import { describe, expect, it } from '@jest/globals';
import { englishOf } from '../editions/freeze-edition';
import { paragraph } from '../editions/formatted-text';
import { aFigure, anAnswer, aTranslation } from '../testing';
import { type Answer } from '../answers/answer';
import { isSamePiece, type PieceTexts, type Translation, type TranslationState } from './translation';
import {
  changedTexts,
  countStates,
  isWhole,
  languageState,
  pieceState,
  textStandings,
} from './translation-state';

const CHECKED = aTranslation();
const DRAFT = aTranslation({ isChecked: false });
const without = (translation: Translation, changes: object): Translation => ({
  ...translation,
  texts: { ...translation.texts, ...changes } as PieceTexts,
  english: { ...translation.english, ...changes } as PieceTexts,
});

describe('where a piece stands', () => {
  it.each<[string, Partial<Answer>, Translation | null, TranslationState, string[]]>([
    ['nobody wrote', {}, null, 'missing', []],
    ['nothing is left of', {}, without(DRAFT, { youSaid: '', weDid: [], next: '' }), 'missing', []],
    ['is half there', {}, without(DRAFT, { next: '' }), 'draft', []],
    ['is all there', {}, DRAFT, 'draft', []],
    ['is checked', {}, CHECKED, 'checked', []],
    ['is checked, of another English', { next: 'Nights are next.' }, CHECKED, 'out_of_date', ['next']],
    ['is a draft of another English', { next: 'Nights are next.' }, DRAFT, 'out_of_date', ['next']],
    ['is half there, of another English', { next: 'Nights.' }, without(DRAFT, { next: '' }), 'draft', []],
    ['of which a part has another look', { weDid: bold() }, CHECKED, 'out_of_date', ['weDid']],
    [
      'lacks what the English has since',
      { quotation: { text: 'It helps.', isCleared: true } },
      CHECKED,
      'out_of_date',
      ['quotation'],
    ],
    ['has what the English has no more', { next: '' }, CHECKED, 'out_of_date', ['next']],
    [
      'lacks a figure',
      { figures: [aFigure({ comparator: '' })] },
      CHECKED,
      'out_of_date',
      ['figures.0.label'],
    ],
    [
      'is of an answer whose review day changed',
      { reviewOn: '2026-01-01', version: 9 },
      CHECKED,
      'checked',
      [],
    ],
  ])('that %s', (_, english, known, state, changed) => {
    const now = englishOf(anAnswer(english));
    expect(pieceState(now, known)).toBe(state);
    expect(changedTexts(now, known)).toEqual(changed);
    expect(isWhole(now, known)).toBe(state === 'checked');
  });

  it('does not depend on the order in which the parts of a text were kept', () => {
    const kept = { kind: 'paragraph' as const, lines: [[{ href: null, bold: false, text: 'x' }]] };
    const one = englishOf(anAnswer({ weDid: paragraph('x') }));
    const other = englishOf(anAnswer({ weDid: [kept] }));
    expect(isSamePiece(one, other)).toBe(true);
    expect(isSamePiece(one, englishOf(anAnswer({ weDid: paragraph('y') })))).toBe(false);
  });

  function bold() {
    return [{ kind: 'paragraph' as const, lines: [[{ text: 'The rota', bold: true, href: null }]] }];
  }
});

it('each text stands beside its English, and says what that was', () => {
  const english = englishOf(anAnswer({ youSaid: 'The rota is late.', next: '' }));
  expect(textStandings(english, CHECKED)).toMatchObject([
    {
      ...{ field: 'youSaid', state: 'out_of_date', english: 'The rota is late.' },
      ...{
        englishWas: 'The rota comes too late to plan a life.',
        translation: 'Grafik przychodzi za późno.',
      },
    },
    { field: 'weDid', state: 'checked', englishWas: null },
    { field: 'next', state: 'out_of_date', english: '', englishWas: 'We look at night shifts next.' },
  ]);
});

describe('where a language stands', () => {
  it.each<[TranslationState[], TranslationState]>([
    [['missing', 'missing'], 'missing'],
    [['missing', 'checked'], 'draft'],
    [['draft', 'checked'], 'draft'],
    [['checked', 'checked'], 'checked'],
    [['checked', 'out_of_date', 'missing'], 'out_of_date'],
  ])('%j: %s', (pieces, state) => expect(languageState(pieces)).toBe(state));

  it('is counted by state', () =>
    expect(countStates(['draft', 'checked', 'draft'])).toEqual({
      ...{ missing: 0, draft: 2, checked: 1, out_of_date: 0 },
    }));
});
