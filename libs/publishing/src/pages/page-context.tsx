import { directionOf, type Language } from '@heard/domain';
import { type ReactNode } from 'react';
import { formatOf, type LanguageFormat } from './language-format';
import { pageAddress, type PagePlace, smallPicturePath } from './public-paths';
import { type PublicSite } from './public-site';
import { type PublicWords } from './words/public-words';
import { PUBLIC_WORDS } from './words/words-of';

/** What every part of a page asks: whose pages these are, and in which language this one speaks. */
export interface PageContext {
  site: PublicSite;
  language: Language;
  words: PublicWords;
  format: LanguageFormat;
  /** The languages in which there are pages; English always. */
  languages: readonly Language[];
  /** Where a picture is, by its id, light enough for a page. */
  pictureAt(pictureId: string): string;
}

/** The context of pages in one language. */
export function contextOf(site: PublicSite, language: Language, languages: readonly Language[]): PageContext {
  const spoken = { words: PUBLIC_WORDS[language], format: formatOf(language) };
  return { site, language, ...spoken, languages, pictureAt: smallPicturePath };
}

/** Where another page of the same language is. */
export function linkTo(context: PageContext, place: PagePlace): string {
  return pageAddress(place, context.language);
}

/** What an element needs that holds words of another language than its page; nothing when it is the same. */
export function languageOf(words: Language, page: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return words === page ? {} : { lang: words, dir: directionOf(words) };
}

/** The words in the page's language, or the English ones and what says so. */
export function inLanguage<T>(
  texts: { en: T } & Partial<Record<Language, T>>,
  page: Language,
): { text: T; language: Language } {
  const own = texts[page];
  return own ? { text: own, language: page } : { text: texts.en, language: 'en' };
}

/** A name that exists in English alone, set apart from the words around it. */
export function Name({ of, context }: { of: string; context: PageContext }): ReactNode {
  return <bdi lang={context.language === 'en' ? undefined : 'en'}>{of}</bdi>;
}

/** A day, for people and for machines. */
export function Day({ on, context }: { on: string; context: PageContext }): ReactNode {
  return <time dateTime={on}>{context.format.day(on)}</time>;
}
