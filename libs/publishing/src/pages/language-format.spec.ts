import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@heard/domain';
import { formatOf } from './language-format';
import { PUBLIC_WORDS } from './words/words-of';

const figure = (
  value: number,
  unit: 'percent' | 'points' | 'people' | 'number',
  language: 'en' | 'pl' = 'en',
) => formatOf(language).figure(value, unit, PUBLIC_WORDS[language]);

describe('the format of a language', () => {
  it('writes a day as its readers do', () => {
    expect(formatOf('en').day('2025-03-14')).toBe('14 March 2025');
    expect(formatOf('pl').day('2025-03-14')).toBe('14 marca 2025');
    expect(formatOf('zh-Hant').day('2025-03-14')).toBe('2025年3月14日');
  });

  it.each(LANGUAGES)('has a year of the same calendar and Latin digits in %s', (language) => {
    expect(formatOf(language).day('2025-10-26')).toMatch(/2025/);
    expect(formatOf(language).number(4000)).toMatch(/^4[.,\s]?000$/);
  });

  it('keeps the day on both sides of the change of the clocks', () => {
    expect(formatOf('en').day('2025-03-30')).toBe('30 March 2025');
    expect(formatOf('en').day('2025-10-26')).toBe('26 October 2025');
  });

  it('calls a difference of percentages by its name and with its sign', () => {
    expect(figure(2.74, 'points')).toBe('+2.74 percentage points');
    expect(figure(-1, 'points')).toBe('-1 percentage point');
    expect(figure(5, 'points', 'pl')).toBe('+5 punktów procentowych');
    expect(figure(2.74, 'points', 'pl')).toBe('+2,74 punktu procentowego');
  });

  it('keeps every digit that was approved, and rounds none into being', () => {
    expect(figure(69.51, 'percent')).toBe('69.51%');
    expect(figure(66.77, 'percent', 'pl')).toBe('66,77%');
    expect(figure(4000, 'people')).toBe('4,000 people');
    expect(figure(1, 'people')).toBe('1 person');
    expect(figure(12, 'number')).toBe('12');
  });

  it('keeps the sign before its number among words read from the right', () => {
    const said = formatOf('ar').figure(2.74, 'points', PUBLIC_WORDS.ar);
    expect(said).toMatch(/^\u2066\u200E?\+2\.74\u2069 /);
  });
});
