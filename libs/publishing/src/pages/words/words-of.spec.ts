import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, TRANSLATED_LANGUAGES } from '@heard/domain';
import { type CountedWords } from './public-words';
import { PUBLIC_WORDS } from './words-of';

/** Every wording by its place, such as `spans.a_year_or_more`. */
function flat(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, said]: [string, unknown]) =>
    typeof said === 'string' ? [[`${place}${name}`, said]] : flat(said as object, `${place}${name}.`),
  );
}

/** Where a wording is of plurals, which differ from language to language, its place without the plural. */
const placeOf = (place: string) => place.replace(/\.(zero|one|two|few|many|other)$/, '');

const bracesOf = (said: string) => [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const english = flat(PUBLIC_WORDS.en);

describe('the public pages’ own words', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    const own = flat(PUBLIC_WORDS[language]);
    expect(new Set(own.map(([place]) => placeOf(place)))).toEqual(
      new Set(english.map(([place]) => placeOf(place))),
    );
    expect(own.filter(([, said]) => said.trim() === '')).toEqual([]);
  });

  it.each(TRANSLATED_LANGUAGES)('are not left in English in %s', (language) => {
    const inEnglish = new Map(english);
    const same = flat(PUBLIC_WORDS[language]).filter(([place, said]) => inEnglish.get(place) === said);
    expect(same).toEqual([]);
  });

  it.each(TRANSLATED_LANGUAGES)('have the same to fill in as English in %s', (language) => {
    const own = flat(PUBLIC_WORDS[language]).filter(([place]) => placeOf(place) === place);
    const fromEnglish = english.filter(([place]) => placeOf(place) === place);
    expect(own.map(([place, said]) => [place, bracesOf(said)])).toEqual(
      fromEnglish.map(([place, said]) => [place, bracesOf(said)]),
    );
  });

  it.each(LANGUAGES)(
    'have every plural that %s has, and the number in the one that serves most',
    (language) => {
      const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
      const counted = Object.values(PUBLIC_WORDS[language]).filter(
        (said): said is CountedWords => typeof said === 'object' && 'other' in said,
      );
      expect(counted).toHaveLength(7);
      for (const said of counted) {
        expect(Object.keys(said).sort()).toEqual(plurals);
        expect(said.other).toContain('{n}');
      }
    },
  );

  it.each(['ar', 'ur', 'bn', 'gu', 'hi', 'pa', 'zh-Hant'] as const)(
    'are written in the script of %s',
    (language) => {
      const script = {
        ...{ ar: /\p{sc=Arab}/u, ur: /\p{sc=Arab}/u, bn: /\p{sc=Beng}/u, gu: /\p{sc=Gujr}/u },
        ...{ hi: /\p{sc=Deva}/u, pa: /\p{sc=Guru}/u, 'zh-Hant': /\p{sc=Han}/u },
      }[language];
      expect(flat(PUBLIC_WORDS[language]).filter(([, said]) => !script.test(said))).toEqual([]);
    },
  );

  it('say of figures and actions that they went side by side, never that one made the other', () => {
    expect(PUBLIC_WORDS.en.figuresCaution).toMatch(/moved alongside/);
    expect(english.filter(([, said]) => /because of|thanks to|led to|caused/i.test(said))).toEqual([]);
  });
});
