import { describe, expect, it } from '@jest/globals';
import { directionOf, type Language, LANGUAGE_NAMES, LANGUAGES, TRANSLATED_LANGUAGES } from './language';

/** Letters that a language is written in, and which way. */
const WRITTEN: Record<Language, [script: RegExp, direction: 'ltr' | 'rtl']> = {
  en: [/^\p{Script=Latin}+$/u, 'ltr'],
  ar: [/^\p{Script=Arabic}+$/u, 'rtl'],
  bn: [/^\p{Script=Bengali}+$/u, 'ltr'],
  'zh-Hant': [/^\p{Script=Han}+$/u, 'ltr'],
  gu: [/^\p{Script=Gujarati}+$/u, 'ltr'],
  hi: [/^\p{Script=Devanagari}+$/u, 'ltr'],
  pl: [/^\p{Script=Latin}+$/u, 'ltr'],
  pa: [/^\p{Script=Gurmukhi}+$/u, 'ltr'],
  so: [/^\p{Script=Latin}+$/u, 'ltr'],
  ur: [/^\p{Script=Arabic}+$/u, 'rtl'],
};

describe('each language', () => {
  it.each(LANGUAGES)('%s: calls itself in its own letters, and is read its own way', (language) => {
    const [script, direction] = WRITTEN[language];
    expect(LANGUAGE_NAMES[language].own).toMatch(script);
    expect(directionOf(language)).toBe(direction);
  });

  it('is there once, and has a name that no other has', () => {
    const names = LANGUAGES.map((language) => LANGUAGE_NAMES[language]);
    const counts = [LANGUAGES, names.map(({ own }) => own), names.map(({ english }) => english)];
    expect(counts.map((each) => new Set<string>(each).size)).toEqual([10, 10, 10]);
  });

  it('but English is translated into', () =>
    expect(TRANSLATED_LANGUAGES).toEqual(['ar', 'bn', 'zh-Hant', 'gu', 'hi', 'pl', 'pa', 'so', 'ur']));
});
