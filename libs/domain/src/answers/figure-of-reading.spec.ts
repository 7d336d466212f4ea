import { describe, expect, it } from '@jest/globals';
import { aCheckedAnswer, aFigure, anEdition } from '../testing';
import { checkEdition } from '../editions/edition-checklist';
import { type DrawnReading, figureOfReading } from './figure-of-reading';

const SETTINGS = { threshold: 11, today: '2025-03-20' };
const reading = { measureId: 'measure-1', vintage: '2024', period: '2024' };
const drawn = (parts: Partial<DrawnReading> = {}): DrawnReading => ({
  ...reading,
  ...{ title: 'Positive action', unit: 'percent', value: 69.51, base: 4000, release: 'Staff Survey 2024' },
  comparators: { group: 'Mental health', organisations: 50, average: 66, best: 72 },
  ...{ embargoedUntil: null, ...parts },
});
const fill = (found: DrawnReading | null) =>
  figureOfReading(aFigure({ reading }), found, 'figures.0', SETTINGS);

describe('a figure that is taken from a reading', () => {
  it('says what the reading says, whatever was typed in its place', () => {
    const filled = fill(drawn());
    expect(filled.ok && filled.value).toEqual({
      ...{ id: 'figure-1', label: aFigure().label, value: 69.51, unit: 'percent', base: 4000, year: 2024 },
      ...{ source: 'Staff Survey 2024', embargoedUntil: null, reading },
      ...{ comparator: 'average of 50 organisations (Mental health)', comparatorValue: 66 },
    });
  });

  it('of a month names the month in its source', () => {
    const months = drawn({ period: '2025-02', unit: 'rate', comparators: null, base: null });
    const filled = fill(months);
    expect(filled.ok && filled.value).toMatchObject({
      ...{ unit: 'number', year: 2025, source: 'Staff Survey 2024, February 2025' },
      ...{ comparator: '', comparatorValue: null },
    });
  });

  it.each<[string, DrawnReading | null]>([
    ['is not there', null],
    ['is under embargo', drawn({ embargoedUntil: '2025-03-21' })],
    ['is about too few people', drawn({ base: 10 })],
  ])('that %s is refused in the same words', (_, found) => {
    const refused = fill(found);
    expect(refused).toEqual(fill(null));
    expect(refused.ok ? [] : refused.problems).toMatchObject([
      { field: 'figures.0.reading', code: 'NOT_FOUND' },
    ]);
  });
});

describe('the checklist of a figure that is taken from a reading', () => {
  const found = (now: DrawnReading | null) =>
    checkEdition(
      anEdition(),
      [aCheckedAnswer({ figures: [aFigure({ reading })], drawn: now ? { 'figure-1': now } : {} })],
      [],
      { threshold: 11, readingAge: 99 },
      '2025-03-20',
    )
      .filter(({ field }) => field.startsWith('figures'))
      .map(({ kind, field }) => `${kind} ${field}`);

  it.each<[string, DrawnReading | null, string[]]>([
    ['lets a whole one through', drawn(), []],
    ['keeps an embargo', drawn({ embargoedUntil: '2025-03-21' }), ['embargoed figures.0.reading']],
    ['lets the day of its end through', drawn({ embargoedUntil: '2025-03-20' }), []],
    ['keeps too few people', drawn({ base: 10 }), ['small_group figures.0.reading']],
    ['wants a base', drawn({ base: null }), ['figure_without_base figures.0.reading']],
    ['wants a comparator', drawn({ comparators: null }), ['figure_without_base figures.0.reading']],
    ['wants the reading', null, ['figure_without_base figures.0.reading']],
  ])('%s', (_, now, findings) => expect(found(now)).toEqual(findings));
});
