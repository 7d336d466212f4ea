import { type Language } from '@heard/domain';

/** The folder of all public pages. */
export const PUBLIC_ROOT = 'feedback-into-action';

/** Where reactions to an answer are posted, by its id; a form leads there, so that no script is needed. */
export function reactionPath(answerId: string): string {
  return `/${PUBLIC_ROOT}/answers/${segment(answerId)}/reactions`;
}

/** Where the search form asks, in every language: the server alone can find. */
export const SEARCH_PATH = `/${PUBLIC_ROOT}/search`;

/** The box in which anybody can say what they want heard. */
export const SOMETHING_TO_ADD_PATH = '/something-to-add';

/** Where staff tick, signed in, that a poster of this edition is up or taken down; of any edition without an id. */
export function postingsPath(editionId?: string): string {
  return editionId === undefined ? '/postings' : `/postings/${segment(editionId)}`;
}

/** The feed of editions. */
export const FEED_PATH = `/${PUBLIC_ROOT}/feed.atom`;

/** The list of pages for search engines. */
export const SITEMAP_PATH = `/${PUBLIC_ROOT}/sitemap.xml`;

/** A picture's address, by its id; whoever keeps the pictures serves them there, as JPEG. */
export function picturePath(pictureId: string): string {
  return `/${PUBLIC_ROOT}/pictures/${segment(pictureId)}.jpg`;
}

/** The same picture light enough to stand in a page. */
export function smallPicturePath(pictureId: string): string {
  return `/${PUBLIC_ROOT}/pictures/${segment(pictureId)}-small.jpg`;
}

/** A page of the public pages, whatever its language: what stands between the language and the last slash. */
export type PagePlace = string;

/** Where each page lies within its language. */
export const PLACES = {
  latest: '',
  archive: 'editions/',
  edition: (number: number) => `editions/${segment(String(number))}/`,
  version: (number: number, version: number) =>
    `editions/${segment(String(number))}/versions/${segment(String(version))}/`,
  answer: (id: string) => `answers/${segment(id)}/`,
  priority: (slug: string) => `priorities/${segment(slug)}/`,
  site: (slug: string) => `sites/${segment(slug)}/`,
} as const;

/** The address of a page in a language, from the root of the site; it ends with a slash and lies in a folder. */
export function pageAddress(place: PagePlace, language: Language): string {
  return language === 'en' ? `/${PUBLIC_ROOT}/${place}` : `/${PUBLIC_ROOT}/${language}/${place}`;
}

/** Pages that no page leads to: the server shows them when it has thanked, or has nothing to show. */
export const MESSAGES = ['thanks', 'not-counted', 'gone', 'not-found'] as const;

/** One of MESSAGES. */
export type PublicMessage = (typeof MESSAGES)[number];

/** The address of a message in a language. */
export function messageAddress(message: PublicMessage, language: Language): string {
  return `/${PUBLIC_ROOT}/${message}/${language}/`;
}

/** The file behind an address: the page itself where it ends with a slash. */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

// Ids and slugs name folders: what is neither would lead out of them, and nothing is written rather than that.
function segment(name: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/i.test(name)) return name;
  throw new Error(`No page can have this in its address: ${JSON.stringify(name.slice(0, 80))}.`);
}
