import { directionOf, type FigureUnit, type IsoDate, type Language } from '@heard/domain';
import { type CountedWords, type PublicWords } from './words/public-words';

/** Days, numbers and plurals as a language writes them. */
export interface LanguageFormat {
  day(day: IsoDate): string;
  number(value: number): string;
  counted(words: CountedWords, count: number): string;
  figure(value: number, unit: FigureUnit, words: PublicWords): string;
}

/** The format of a language: the Gregorian calendar and Latin digits, which everybody here reads on the wall too. */
export function formatOf(language: Language): LanguageFormat {
  const known = formats.get(language);
  if (known) return known;
  const format = makeFormat(language);
  formats.set(language, format);
  return format;
}

const formats = new Map<Language, LanguageFormat>();

function makeFormat(language: Language): LanguageFormat {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/London' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const differences = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, signDisplay: 'exceptZero' });
  const percents = new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit: 'percent' },
    maximumFractionDigits: 6,
  });
  const plurals = new Intl.PluralRules(language);
  const put = (words: CountedWords, count: number, number: string) =>
    (words[plurals.select(count)] ?? words.other).replace('{n}', () => number);

  // Among words read from the right, a sign would fall behind its number.
  const isolated = (number: string) => (directionOf(language) === 'rtl' ? `\u2066${number}\u2069` : number);

  return {
    // Noon, so that the day is the same in London all year.
    day: (day) => days.format(new Date(`${day}T12:00:00Z`)),
    number: (value) => numbers.format(value),
    counted: (words, count) => put(words, count, numbers.format(count)),
    figure: (value, unit, words) => {
      if (unit === 'percent') return percents.format(value);
      // A difference between two percentages is told with its sign and its name, or it would be read as per cent.
      if (unit === 'points')
        return put(words.percentagePoints, Math.abs(value), isolated(differences.format(value)));
      return unit === 'people' ? put(words.people, value, numbers.format(value)) : numbers.format(value);
    },
  };
}
