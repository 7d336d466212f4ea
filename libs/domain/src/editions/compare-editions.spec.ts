import { describe, expect, it } from '@jest/globals';
import { type Answer } from '../answers/answer';
import { aFigure, anAnswer, anEdition, aPublishedEdition } from '../testing';
import { type AnswerChange, compareEditions, type TextChange } from './compare-editions';
import { type Edition } from './edition';
import { paragraph } from './formatted-text';
import { type PublishedEdition } from './published-edition';

const answer = (id: string, parts: Partial<Answer> = {}) => anAnswer({ id, youSaid: `Said ${id}`, ...parts });
const published = (answers: Answer[], parts: Partial<Edition> = {}) =>
  aPublishedEdition(anEdition(parts), answers);
const compare = (before: Answer[], after: Answer[]) => compareEditions(published(before), published(after));

/** As the database gives it back: the same fields in another order. */
function stored(edition: PublishedEdition): PublishedEdition {
  return JSON.parse(JSON.stringify(edition), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as PublishedEdition;
}

describe('two versions', () => {
  it('that say the same differ in nothing, whatever the order of their fields', () => {
    const edition = published([answer('a', { figures: [aFigure()] }), answer('b')], {
      headlineAnswerId: 'b',
    });
    expect(compareEditions(edition, stored({ ...edition, version: 2, versionOn: '2026-01-01' }))).toEqual({
      ...{ texts: [], answers: [], languages: [] },
    });
  });

  it.each<[string, Partial<Edition>, Partial<TextChange>]>([
    ['title', { title: 'Spring' }, { label: 'Title', after: 'Spring' }],
    [
      'introduction',
      { introduction: paragraph('New.') },
      { label: 'Introduction', after: 'New.', isFormatAlone: false },
    ],
    ['headline answer', { headlineAnswerId: 'a' }, { label: 'Headline answer', before: '', after: 'Said a' }],
  ])('differ in their %s', (_, parts, change) =>
    expect(compareEditions(published([answer('a')]), published([answer('a')], parts)).texts).toEqual([
      expect.objectContaining(change),
    ]),
  );

  it.each<[string, Partial<Answer>, Partial<TextChange>]>([
    [
      'what staff said',
      { youSaid: 'Said more' },
      { label: 'You said', before: 'Said a', after: 'Said more' },
    ],
    [
      'the kind',
      { kind: 'we_could_not' },
      { label: 'Kind of answer', before: 'We did', after: 'We could not, and why' },
    ],
    ['what is next', { next: '' }, { label: 'What is next', after: '' }],
    [
      'a quotation',
      { quotation: { text: 'It helps.', isCleared: true } },
      { label: 'Quotation', before: '', after: 'It helps.' },
    ],
    ['the review date', { reviewOn: '2026-01-31' }, { label: 'Looked at again', after: '31 January 2026' }],
  ])('of an answer: %s', (_, parts, change) => {
    const { answers } = compare([answer('a')], [answer('a', parts)]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ answerId: 'a', kind: 'changed', isMoved: false, figures: [] });
    expect(answers[0]?.texts).toEqual([expect.objectContaining({ ...change, isFormatAlone: false })]);
  });

  it('say when only the format of a text differs, and show what is an item of a list', () => {
    const [block] = paragraph('One');
    const lines = block?.lines ?? [];
    const bold = [{ kind: 'paragraph' as const, lines: [[{ text: 'One', bold: true, href: null }]] }];
    const change = (weDid: Answer['weDid']) =>
      compare([answer('a', { weDid: paragraph('One') })], [answer('a', { weDid })]).answers[0]?.texts[0];
    expect(change(bold)).toMatchObject({ before: 'One', after: 'One', isFormatAlone: true });
    expect(change([{ kind: 'bullets', lines: [...lines, ...lines] }])).toMatchObject({
      ...{ before: 'One', after: '• One\n• One', isFormatAlone: false },
    });
    expect(change([{ kind: 'numbers', lines }])).toMatchObject({ after: '1. One' });
  });
});

describe('the answers of two versions', () => {
  const places = (before: string, after: string) =>
    compare(
      [...before].map((id) => answer(id)),
      [...after].map((id) => answer(id)),
    ).answers.map(
      ({ answerId, kind, isMoved, placeBefore, placeAfter }: AnswerChange) =>
        `${answerId} ${isMoved ? 'moved' : kind} ${placeBefore ?? '-'} ${placeAfter ?? '-'}`,
    );

  it.each([
    ['abc', 'abc', []],
    ['ab', 'axb', ['x added - 2']],
    ['abc', 'ac', ['b removed 2 -']],
    ['abcd', 'dabc', ['d moved 4 1']],
    ['abcd', 'bcda', ['a moved 1 4']],
    ['abc', 'xcb', ['x added - 1', 'b moved 2 3', 'a removed 1 -']],
    ['', 'a', ['a added - 1']],
  ])('%s, then %s', (before, after, expected) => expect(places(before, after)).toEqual(expected));

  it('tell all words and figures of one that is new, and of one that is gone', () => {
    const one = answer('a', { figures: [aFigure()] });
    const [added] = compare([], [one]).answers;
    expect(added?.texts.map(({ label }) => label)).toEqual([
      ...[
        'You said',
        'Kind of answer',
        'What was done',
        'What is next',
        'Looked at again',
        'Priority',
        'Sites',
      ],
    ]);
    expect(added?.figures).toMatchObject([{ before: null, after: { value: 61 } }]);
    const [removed] = compare([one], []).answers;
    expect(removed).toMatchObject({ kind: 'removed', youSaid: 'Said a', figures: [{ after: null }] });
  });
});

describe('figures', () => {
  const [one, two] = [aFigure({ label: 'stay' }), aFigure({ id: 'figure-2', label: 'recommend' })];
  const change = (before: Answer['figures'], after: Answer['figures']) =>
    compare([answer('a', { figures: before })], [answer('a', { figures: after })]).answers.flatMap(
      ({ figures }) =>
        figures.map((each) =>
          [each.before, each.after].map((figure) => figure && `${figure.value} ${figure.label}`),
        ),
    );

  it.each<[string, Answer['figures'], Answer['figures'], (string | null)[][]]>([
    ['a value', [one], [{ ...one, value: 62 }], [['61 stay', '62 stay']]],
    ['a label', [one], [{ ...one, label: 'go' }], [['61 stay', '61 go']]],
    ['a base', [one], [{ ...one, base: 12 }], [['61 stay', '61 stay']]],
    ['one more', [one], [two, one], [[null, '61 recommend']]],
    ['one less', [one, two], [two], [['61 stay', null]]],
    ['their order alone', [one, two], [two, one], []],
    ['an end of an embargo, which readers do not see', [one], [{ ...one, embargoedUntil: '2026-01-01' }], []],
  ])('%s', (_, before, after, expected) => expect(change(before, after)).toEqual(expected));
});

describe('languages', () => {
  const english = published([answer('a')]);
  const polish = (youSaid: string): PublishedEdition => ({
    ...english,
    answers: english.answers.map((each) => ({
      ...each,
      texts: { ...each.texts, pl: { ...each.texts.en, youSaid } },
    })),
  });
  it.each([
    ['added', english, polish('Grafik'), [{ language: 'pl', kind: 'added' }]],
    ['taken out', polish('Grafik'), english, [{ language: 'pl', kind: 'removed' }]],
    ['put otherwise', polish('Grafik'), polish('Rota'), [{ language: 'pl', kind: 'changed' }]],
    ['left as it is', polish('Grafik'), stored(polish('Grafik')), []],
  ])('%s', (_, before, after, expected) =>
    expect(compareEditions(before, after).languages).toEqual(expected),
  );
});
