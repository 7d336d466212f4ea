import { describe, expect, it } from '@jest/globals';
import { englishOf } from '../editions/freeze-edition';
import { type FormattedText, paragraph } from '../editions/formatted-text';
import { SCREEN_MESSAGES } from '../notes/screening';
import { aFigure, anAnswer, anEdition, aTranslation, refusalsOf, valueOf } from '../testing';
import { type PieceText, type PieceTexts, textsOfPiece, type Translation } from './translation';
import { markChecked, markUnchecked, writeTranslation } from './translation-writing';

const ENGLISH = englishOf(anAnswer());
const { title, introduction } = anEdition();
const OWN: PieceTexts = { title, introduction };
const PLACE = {
  ...{ id: 'translation-9', programmeId: 'programme-1', editionId: 'edition-1', answerId: 'answer-1' },
  language: 'pl' as const,
};
const text = (field: string, value: string | FormattedText): PieceText => ({ field, value });
const write = (texts: PieceText[], english: PieceTexts = ENGLISH, place: Partial<Translation> = {}) =>
  writeTranslation({ ...PLACE, ...place }, english, texts, 'sam');

describe('a translation as it is kept', () => {
  it('is clean, a draft, and of the English of what is written', () => {
    const weDid = paragraph(' Grafik\u200B jest ');
    expect(valueOf(write([text('youSaid', ' Za \n późno '), text('weDid', weDid)]))).toEqual({
      ...{ ...PLACE, version: 1, isChecked: false, checkedById: null, writtenById: 'sam' },
      texts: {
        ...{ youSaid: 'Za późno', weDid: paragraph('Grafik jest'), next: '', quotation: '', pictureAlt: '' },
        figures: [],
      },
      english: { ...ENGLISH, next: '' },
    });
  });

  it('stays of its old English where it is not written anew', () => {
    const english = englishOf(anAnswer({ youSaid: 'The rota is late.', next: 'Nights are next.' }));
    const before = aTranslation();
    const texts = textsOfPiece(before.texts).filter(({ field }) => ['youSaid', 'weDid'].includes(field));
    const kept = valueOf(write([...texts, text('next', 'Teraz noce.')], english, before));
    expect(kept.english).toMatchObject({
      youSaid: 'The rota comes too late to plan a life.',
      next: 'Nights are next.',
    });
    expect(kept).toMatchObject({ id: before.id, isChecked: false, checkedById: null });
  });

  it('has the figures in their order, each with what it is compared with', () => {
    const figures = [aFigure({ id: 'a', label: 'A', comparator: '' }), aFigure({ id: 'b', label: 'B' })];
    const english = englishOf(anAnswer({ figures }));
    const texts = [text('figures.1.label', 'Dwa'), text('figures.0.label', 'Raz')];
    expect(valueOf(write(texts, english)).texts).toMatchObject({
      figures: [
        { label: 'Raz', comparator: '' },
        { label: 'Dwa', comparator: '' },
      ],
    });
  });
});

describe('a translation is refused with', () => {
  const link: FormattedText = [
    { kind: 'bullets', lines: [[{ text: 'tu', bold: false, href: 'javascript:alert(1)' }]] },
  ];
  it.each<[string, PieceText[], PieceTexts, string[]]>([
    ['too long a title', [text('title', 'x'.repeat(121))], OWN, ['title TOO_LONG']],
    [
      'too long an introduction',
      [text('introduction', paragraph('x'.repeat(2001)))],
      OWN,
      ['introduction TOO_LONG'],
    ],
    ['too much said', [text('youSaid', 'x'.repeat(301))], ENGLISH, ['youSaid TOO_LONG']],
    ['too much done', [text('weDid', paragraph('x'.repeat(3001)))], ENGLISH, ['weDid TOO_LONG']],
    ['too much next', [text('next', 'x'.repeat(501))], ENGLISH, ['next TOO_LONG']],
    ['a link that is a script', [text('weDid', link)], ENGLISH, ['weDid INVALID']],
    ['a quotation that nobody said', [text('quotation', 'Tak')], ENGLISH, ['quotation INVALID']],
    ['words for no picture', [text('pictureAlt', 'Pokój')], ENGLISH, ['pictureAlt INVALID']],
    ['a figure too many', [text('figures.0.label', 'x')], ENGLISH, ['figures.0.label INVALID']],
    ['a text that there is not', [text('constructor', 'x')], ENGLISH, ['constructor INVALID']],
    ['a text of the other kind', [text('title', 'x')], ENGLISH, ['title INVALID']],
  ])('%s', (_, texts, english, refusals) => expect(refusalsOf(write(texts, english))).toEqual(refusals));

  it('not with a single letter, nor with nothing yet', () => {
    expect(refusalsOf(write([text('title', '人')], OWN))).toEqual([]);
    expect(refusalsOf(write([]))).toEqual([]);
  });
});

describe('marking as checked', () => {
  const draft = aTranslation({ isChecked: false, checkedById: null });

  it('takes it as of the English now, and says who', () => {
    const english = englishOf(anAnswer({ next: 'Nights are next.' }));
    expect(valueOf(markChecked(draft, english, [], 'kim'))).toEqual({
      ...{ ...draft, english, isChecked: true, checkedById: 'kim' },
    });
  });

  it('drops what the English has no more', () => {
    const english = englishOf(anAnswer({ next: '' }));
    expect(valueOf(markChecked(draft, english, [], 'kim')).texts).toEqual({ ...draft.texts, next: '' });
  });

  it('is refused while a text is missing, or gives somebody away', () => {
    const english = englishOf(anAnswer({ quotation: { text: 'It helps.', isCleared: true } }));
    expect(refusalsOf(markChecked(draft, english, [], 'kim'))).toEqual(['quotation REQUIRED']);
    const flags = [{ kind: 'email' as const, start: 0, end: 1, message: SCREEN_MESSAGES.email }];
    const flagged = [{ field: 'weDid', flags: [...flags, ...flags] }];
    expect(refusalsOf(markChecked(draft, ENGLISH, flagged, 'kim'))).toEqual(['weDid INVALID']);
  });

  it('is taken back once', () => {
    const open = valueOf(markUnchecked(aTranslation()));
    expect(open).toEqual(aTranslation({ isChecked: false, checkedById: null }));
    expect(refusalsOf(markUnchecked(open))).toEqual(['* WRONG_STATE']);
  });
});
