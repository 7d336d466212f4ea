import { type PublishedAnswer, type PublishedEdition } from '@heard/domain';
import { SaxesParser } from 'saxes';
import { type EditionVersions, type PublicSite, type ToldAnswer } from '../pages/public-site';
import { renderSite } from '../pages/render-site';
import { aCorrection, aPublishedEdition } from './published-edition.builder';

/** The site whose pages the specs render, with two sites to choose from and one edition that was withdrawn. */
export function aPublicSite(parts: Partial<PublicSite> = {}): PublicSite {
  return {
    address: 'https://culture.example.nhs.uk',
    organisation: 'Example Partnership NHS Trust',
    programme: 'Our Future Our Way',
    sites: [
      { slug: 'north-house', name: 'North House' },
      { slug: 'the-lodge', name: 'The Lodge' },
    ],
    withdrawn: [],
    ...parts,
  };
}

/** Three editions: the first corrected, the second withdrawn, the third with one answer that names no site. */
export function someEditions(): EditionVersions[] {
  const first = aPublishedEdition();
  const third = aPublishedEdition({
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae9',
    ...{ number: 3, publishedOn: '2025-06-13', versionOn: '2025-06-13' },
    answers: first.answers.slice(1, 2).map((answer) => ({
      ...answer,
      id: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a31',
    })),
  });
  return [[third], [aCorrection(first), first]];
}

/** The text of every file, by its path. */
export function renderedFiles(
  editions: readonly EditionVersions[] = someEditions(),
  site: PublicSite = aPublicSite({ withdrawn: [{ number: 2 }] }),
): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(renderSite(editions, site).map(({ path, body }) => [path, decoder.decode(body)]));
}

/** The page at a path below the public pages. */
export function pageAt(files: ReadonlyMap<string, string>, path: string): string {
  const page = files.get(`feedback-into-action/${path}index.html`);
  if (page === undefined) throw new Error(`No page was made at ${path}.`);
  return page;
}

/** A site of one edition with one answer. */
export function filesOfAnswer(
  answer: PublishedAnswer,
  edition: Partial<PublishedEdition> = {},
): Map<string, string> {
  return renderedFiles([[aPublishedEdition({ answers: [answer], ...edition })]], aPublicSite());
}

/** Answers as a search finds them. */
export function toldAnswers(edition: PublishedEdition = aPublishedEdition()): ToldAnswer[] {
  return edition.answers.map((answer) => ({ answer, edition }));
}

/** An element as a reader of the file finds it, with all text inside it. */
export interface FoundElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** Every element around it, from the root. */
  within: FoundElement[];
}

/** Every element of well-formed XML, which React's HTML is too; what is not well-formed throws. */
export function elementsOf(markup: string): FoundElement[] {
  const parser = new SaxesParser();
  const found: FoundElement[] = [];
  const open: FoundElement[] = [];
  const add = (text: string) => open.forEach((element) => (element.text += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', within: [...open] };
    found.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(markup).close();
  return found;
}

/** The elements of one name. */
export function allOf(markup: string, name: string): FoundElement[] {
  return elementsOf(markup).filter((element) => element.name === name);
}
