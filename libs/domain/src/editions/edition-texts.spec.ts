import { describe, expect, it } from '@jest/globals';
import { aFigure, anAnswer, anEdition } from '../testing';
import { textsOf } from './edition-checklist';
import { paragraph } from './formatted-text';

describe('the texts that readers will see', () => {
  it('are every text of the edition and its answers, each by its input', () => {
    const answer = anAnswer({
      ...{ youSaid: 'A', weDid: [...paragraph('B1'), ...paragraph('B2')], next: 'C' },
      ...{ quotation: { text: 'D', isCleared: true }, pictureId: 'picture-1', pictureAlt: 'E' },
      figures: [
        aFigure({ label: 'F', source: 'G', comparator: '' }),
        aFigure({ label: 'H', source: '', comparator: 'I' }),
      ],
    });
    const edition = anEdition({ title: 'T', introduction: paragraph('U'), whatChanged: 'V' });
    const texts = textsOf(edition, [answer, anAnswer({ id: 'answer-2', youSaid: 'J', weDid: [], next: '' })]);
    expect(texts.map(({ answerId, field, text }) => `${answerId} ${field}: ${text}`)).toEqual([
      ...['null title: T', 'null introduction: U', 'null whatChanged: V'],
      ...['answer-1 youSaid: A', 'answer-1 weDid: B1\nB2', 'answer-1 next: C', 'answer-1 quotation: D'],
      ...['answer-1 pictureAlt: E', 'answer-1 figures.0.label: F', 'answer-1 figures.0.source: G'],
      ...['answer-1 figures.1.label: H', 'answer-1 figures.1.comparator: I'],
      'answer-2 youSaid: J',
    ]);
  });

  it('are joined across formats, so that no name hides between two of them', () => {
    const weDid = paragraph('Sarah Jo');
    weDid[0]?.lines[0]?.push({ text: 'nes', bold: true, href: null });
    expect(textsOf(anEdition(), [anAnswer({ weDid })])).toContainEqual({
      ...{ answerId: 'answer-1', field: 'weDid', text: 'Sarah Jones' },
    });
  });

  it('are without the description of a picture that is gone', () =>
    expect(textsOf(anEdition(), [anAnswer({ pictureAlt: 'E' })]).map(({ field }) => field)).not.toContain(
      'pictureAlt',
    ));
});
