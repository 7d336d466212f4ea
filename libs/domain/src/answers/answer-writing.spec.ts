import { describe, expect, it } from '@jest/globals';
import { paragraph } from '../editions/formatted-text';
import { aFigure, anAnswer, messageOf, refusalsOf, valueOf } from '../testing';
import { type Answer, type Figure } from './answer';
import { type AnswerWords, MOST_ANSWER_ACTIONS, MOST_FIGURES, writeAnswer } from './answer-writing';

/** What is written of the answer that `anAnswer` makes. */
function words(parts: Partial<AnswerWords> = {}): AnswerWords {
  const { kind, youSaid, weDid, next, reviewOn, actionIds, siteIds } = anAnswer();
  return {
    ...{ kind, youSaid, weDid, next, reviewOn, actionIds, siteIds },
    ...{ figures: [], quotation: null, pictureId: null, pictureAlt: '', ...parts },
  };
}

const refused = (parts: Partial<AnswerWords>) => refusalsOf(writeAnswer(anAnswer(), words(parts)));
const figures = (count: number) => Array.from({ length: count }, (_, id) => aFigure({ id: `figure-${id}` }));
const ids = (count: number) => Array.from({ length: count }, (_, id) => `action-${id}`);

describe('an answer as it is kept', () => {
  it('has clean words', () =>
    expect(
      valueOf(
        writeAnswer(
          anAnswer(),
          words({
            ...{ kind: 'we_could_not', youSaid: ' The\n rota ', next: ' One\r\nTwo ' },
            ...{ weDid: paragraph(' No\u200B money '), actionIds: ['a', 'b', 'a'], siteIds: ['s', 's'] },
            ...{
              quotation: { text: ' It helps. ', isCleared: true },
              pictureId: 'p',
              pictureAlt: ' A \n wall ',
            },
            ...{ reviewOn: '2025-10-01' },
            figures: [aFigure({ label: ' stay ', source: ' Survey\n2024 ', comparator: ' last  year ' })],
          }),
        ),
      ),
    ).toEqual(
      anAnswer({
        ...{ kind: 'we_could_not', youSaid: 'The rota', next: 'One\nTwo' },
        ...{ weDid: paragraph('No money'), actionIds: ['a', 'b'], siteIds: ['s'] },
        ...{ quotation: { text: 'It helps.', isCleared: true }, pictureId: 'p', pictureAlt: 'A wall' },
        ...{ reviewOn: '2025-10-01' },
        figures: [aFigure({ label: 'stay', source: 'Survey 2024', comparator: 'last year' })],
      }),
    ));

  it('stays the same answer, whatever comes with its words', () => {
    const other: Answer = anAnswer({
      ...{ id: 'answer-9', programmeId: 'programme-9', editionId: 'edition-9', position: 9, version: 9 },
      themeId: 'theme-9',
      youSaid: 'Other words',
    });
    expect(valueOf(writeAnswer(anAnswer(), other))).toEqual(anAnswer({ youSaid: 'Other words' }));
  });

  it('has no quotation without words, and no day that is empty', () => {
    const kept = valueOf(
      writeAnswer(
        anAnswer(),
        words({
          ...{ quotation: { text: ' \u200B ', isCleared: true }, reviewOn: '' },
          figures: [aFigure({ embargoedUntil: '' })],
        }),
      ),
    );
    expect(kept).toEqual(anAnswer({ reviewOn: null, figures: [aFigure()] }));
  });

  it('may be a draft that says nothing but what staff said', () =>
    expect(refused({ weDid: [], next: '', reviewOn: null, actionIds: [] })).toEqual([]));
});

describe('an answer is refused with', () => {
  it.each<[string, Partial<AnswerWords>, string[]]>([
    ['nothing said', { youSaid: ' \u200B' }, ['youSaid REQUIRED']],
    ['hardly anything said', { youSaid: 'No' }, ['youSaid INVALID']],
    ['too much said', { youSaid: 'x'.repeat(301) }, ['youSaid TOO_LONG']],
    ['too much done', { weDid: paragraph('x'.repeat(3001)) }, ['weDid TOO_LONG']],
    [...(['a link that is a script', { weDid: linkTo('javascript:alert(1)') }] as const), ['weDid INVALID']],
    ['too much next', { next: 'x'.repeat(501) }, ['next TOO_LONG']],
    [
      ...(['a long quotation', { quotation: { text: 'x'.repeat(301), isCleared: true } }] as const),
      ['quotation TOO_LONG'],
    ],
    ['a long description', { pictureAlt: 'x'.repeat(301) }, ['pictureAlt TOO_LONG']],
    ['a day that is none', { reviewOn: '2025-02-30' }, ['reviewOn INVALID']],
    ['too many actions', { actionIds: ids(MOST_ANSWER_ACTIONS + 1) }, ['actionIds INVALID']],
    ['too many figures', { figures: figures(MOST_FIGURES + 1) }, ['figures INVALID']],
    ['a figure twice', { figures: [aFigure(), aFigure()] }, ['figures DUPLICATE']],
    ['several at once', { youSaid: '', next: 'x'.repeat(501) }, ['youSaid REQUIRED', 'next TOO_LONG']],
  ])('%s', (_, parts, refusals) => expect(refused(parts)).toEqual(refusals));

  it('not with as much as there may be', () =>
    expect(
      refused({
        ...{ youSaid: 'x'.repeat(300), weDid: paragraph('x'.repeat(3000)), next: 'x'.repeat(500) },
        ...{ quotation: { text: 'x'.repeat(300), isCleared: false }, pictureAlt: 'x'.repeat(300) },
        ...{ actionIds: [...ids(MOST_ANSWER_ACTIONS), 'action-0'], figures: figures(MOST_FIGURES) },
      }),
    ).toEqual([]));
});

function linkTo(href: string): AnswerWords['weDid'] {
  return [{ kind: 'paragraph', lines: [[{ text: 'here', bold: false, href }]] }];
}

describe('a figure', () => {
  const LEAST = { value: 0, comparatorValue: 0, base: 0, year: 1990 };
  it.each<[string, Partial<Figure>, string[]]>([
    ['without a label', { label: ' ' }, ['label REQUIRED']],
    ['with a long label', { label: 'x'.repeat(201) }, ['label TOO_LONG']],
    ['with a long source', { source: 'x'.repeat(201) }, ['source TOO_LONG']],
    ['with a long comparator', { comparator: 'x'.repeat(201) }, ['comparator TOO_LONG']],
    ['embargoed until no day', { embargoedUntil: '2025-13-01' }, ['embargoedUntil INVALID']],
    ['of the least there is', LEAST, []],
    ['of all', { value: 100, comparatorValue: 100, base: 10_000_000, year: 2100 }, []],
    [
      'of more than all',
      { value: 100.1, comparatorValue: 101 },
      ['value INVALID', 'comparatorValue INVALID'],
    ],
    [
      'of less than nothing',
      { value: -0.1, comparatorValue: -1 },
      ['value INVALID', 'comparatorValue INVALID'],
    ],
    ['of points below nothing', { unit: 'points', value: -3.5, comparatorValue: -100.5 }, []],
    ['of any number', { unit: 'number', value: -1e9, comparatorValue: 1e9 }, []],
    [
      'of no end',
      { unit: 'number', value: 1e9 + 1, comparatorValue: -1e9 - 1 },
      ['value INVALID', 'comparatorValue INVALID'],
    ],
    ['of people', { unit: 'people', value: 512, comparatorValue: 0 }, []],
    [
      'of parts of people',
      { unit: 'people', value: 1.5, comparatorValue: 0.5 },
      ['value INVALID', 'comparatorValue INVALID'],
    ],
    [
      'of fewer than nobody',
      { unit: 'people', value: -1, comparatorValue: -1 },
      ['value INVALID', 'comparatorValue INVALID'],
    ],
    [
      'without what may be missing',
      { comparatorValue: null, base: null, year: null, source: '', comparator: '' },
      [],
    ],
    ['with half a person as its base', { base: 10.5 }, ['base INVALID']],
    ['with a base below nobody', { base: -1 }, ['base INVALID']],
    ['with a base beyond everybody', { base: 10_000_001 }, ['base INVALID']],
    ['of a year long past', { year: 1989 }, ['year INVALID']],
    ['of a year far off', { year: 2101 }, ['year INVALID']],
    ['of half a year', { year: 2024.5 }, ['year INVALID']],
  ])('%s', (_, parts, refusals) =>
    expect(refused({ figures: [aFigure({ id: 'figure-0' }), aFigure(parts)] })).toEqual(
      refusals.map((each) => `figures.1.${each}`),
    ),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is never %d', (value) => {
    for (const unit of ['percent', 'points', 'people', 'number'] as const) {
      const all = { unit, value, comparatorValue: value, base: value, year: value };
      expect(refused({ figures: [aFigure(all)] })).toEqual([
        ...['value', 'comparatorValue', 'base', 'year'].map((field) => `figures.0.${field} INVALID`),
      ]);
    }
  });

  it('says what to enter in its unit', () => {
    const message = (parts: Partial<Figure>) =>
      messageOf(writeAnswer(anAnswer(), words({ figures: [aFigure(parts)] })));
    expect(message({ value: 101 })).toBe('Enter a percentage from 0 to 100.');
    expect(message({ value: 1.5, unit: 'people' })).toBe('Enter how many people, as a whole number.');
    expect(message({ comparatorValue: 101 })).toContain('same unit as the figure, enter a percentage');
  });
});

it('judges whatever is sent in time', () => {
  const long = 'x \u200B'.repeat(33_000);
  const begun = performance.now();
  const result = writeAnswer(
    anAnswer(),
    words({
      ...{
        youSaid: long,
        weDid: paragraph(long),
        next: '\n'.repeat(100_000),
        pictureAlt: ' '.repeat(100_000),
      },
      ...{ quotation: { text: long, isCleared: true }, actionIds: ids(100_000), siteIds: ids(100_000) },
      figures: figures(20_000).map((figure) => ({ ...figure, label: '' })),
    }),
  );
  expect(performance.now() - begun).toBeLessThan(2_000);
  // Of figures that are too many, no more are told than there may be.
  expect(refusalsOf(result)).toHaveLength(5 + MOST_FIGURES);
});
