import { describe, expect, it } from '@jest/globals';
import { anAnswer, anEdition, aPublishedEdition, aTranslation, refusalsOf, TODAY, valueOf } from '../testing';
import { paragraph } from '../editions/formatted-text';
import { addLanguages, untoldLanguages, whatLanguagesChange } from './added-languages';
import { type TranslatedLanguage } from './translation';
import {
  englishPieces,
  textsToFreeze,
  translatedTexts,
  type WholePiece,
  wholePieces,
} from './whole-translations';

const EDITION = anEdition({ state: 'published', publishedVersion: 1, wordedVersion: 1, number: 1 });
const ANSWERS = [anAnswer(), anAnswer({ id: 'answer-2', position: 1 })];
const LAST = aPublishedEdition(EDITION, ANSWERS);
const { texts } = aTranslation();
const piece = (language: TranslatedLanguage, parts: Partial<WholePiece> = {}): WholePiece => ({
  ...{ answerId: 'answer-1', language, texts, writtenById: 'translator', ...parts },
});
const own = { answerId: null, texts: { title: 'Tytuł', introduction: paragraph('Wstęp') } };
const POLISH = [piece('pl'), piece('pl', own)];
const add = (whole: WholePiece[], chosen: TranslatedLanguage[], by = 'sam', edition = EDITION, last = LAST) =>
  addLanguages(edition, last, untoldLanguages(last, whole), chosen, by, TODAY);

it('only what is whole goes out, each piece by itself', () => {
  const pieces = englishPieces(EDITION, ANSWERS);
  const whole = wholePieces(pieces, [
    aTranslation(),
    aTranslation({ language: 'so', isChecked: false }),
    aTranslation({ answerId: 'answer-9' }),
    aTranslation({ answerId: 'answer-2', english: { ...aTranslation().english, youSaid: 'Other' } as never }),
  ]);
  expect(whole).toEqual([piece('pl')]);
  expect(textsToFreeze(whole)).toEqual({
    editionTexts: {},
    answerTexts: new Map([['answer-1', { pl: texts }]]),
  });
  expect(translatedTexts(whole).map(({ answerId, field, text }) => `${answerId} ${field}: ${text}`)).toEqual([
    'answer-1 translations.pl.youSaid: Grafik przychodzi za późno.',
    'answer-1 translations.pl.weDid: Grafik jest sześć tygodni wcześniej.',
    'answer-1 translations.pl.next: Teraz patrzymy na noce.',
  ]);
});

describe('languages that come after publication', () => {
  it('make a new version whose English is the same, and which says what was added', () => {
    const { edition, content } = valueOf(add([...POLISH, piece('ur')], ['pl']));
    expect(edition).toEqual({ ...EDITION, publishedVersion: 2, whatChanged: 'Now also in Polish.' });
    expect(content).toEqual({
      ...{ ...LAST, version: 2, versionOn: TODAY, whatChanged: 'Now also in Polish.' },
      texts: { ...LAST.texts, pl: own.texts },
      answers: [{ ...LAST.answers[0], texts: { ...LAST.answers[0]?.texts, pl: texts } }, LAST.answers[1]],
    });
  });

  it('say what is new, more of a language, or mended', () => {
    const { content } = valueOf(add(POLISH, ['pl']));
    const kinds = (whole: WholePiece[]) =>
      untoldLanguages(content, whole).map(({ language, kind, pieces }) => [language, kind, pieces.length]);
    expect(kinds(POLISH)).toEqual([]);
    expect(kinds([...POLISH, piece('ur'), piece('ar')])).toEqual([
      ['ar', 'new', 1],
      ['ur', 'new', 1],
    ]);
    expect(kinds([...POLISH, piece('pl', { answerId: 'answer-2' })])).toEqual([['pl', 'more', 1]]);
    const better = { ...texts, next: 'Noce są następne.' } as typeof texts;
    expect(kinds([piece('pl', { texts: better })])).toEqual([['pl', 'mended', 1]]);
    expect(kinds([piece('pl', { answerId: 'answer-9' })])).toEqual([]);
    const all = (['ar', 'bn', 'pl'] as const).map((language) => ({ language, kind: 'new' as const }));
    expect(
      whatLanguagesChange([...all, { language: 'ur', kind: 'more' }, { language: 'so', kind: 'mended' }]),
    ).toBe(
      'Now also in Arabic, Bengali and Polish. More of it is now in Urdu. The words in Somali were mended.',
    );
  });

  it.each<[string, Parameters<typeof add>, string[]]>([
    ['none chosen', [POLISH, []], ['languages REQUIRED']],
    ['one that has nothing new', [POLISH, ['pl', 'ur']], ['languages INVALID']],
    ['one that the publisher wrote', [POLISH, ['pl'], 'translator'], ['languages NOT_ALLOWED']],
    ['a draft', [POLISH, ['pl'], 'sam', { ...EDITION, state: 'draft' }], ['* WRONG_STATE']],
  ])('are refused with %s', (_, given, refusals) => expect(refusalsOf(add(...given))).toEqual(refusals));

  it('are for anybody else who may publish, though they wrote another language', () =>
    expect(refusalsOf(add([...POLISH, piece('ur', { writtenById: 'sam' })], ['pl']))).toEqual([]));
});
