import { describe, expect, it } from '@jest/globals';
import { type PublishedEdition } from '@heard/domain';
import { DOCUMENT_KEYS, type DocumentKey, DOCUMENTS } from './documents/documents';
import { anEditionSaying, HOSTILE_TEXTS } from './documents/testing/hostile-edition';
import { readParts, wordsOf } from './documents/testing/read-documents';
import { renderSearchPage } from './pages/search-page';
import { wordsOfDocument } from './testing';
import {
  aPublicSite,
  elementsOf,
  type FoundElement,
  renderedFiles,
  toldAnswers,
} from './testing/rendered-site';

const english = { language: 'en', address: 'https://culture.example.nhs.uk' } as const;

/** The public files of an edition, with the results of a search. */
function filesOf(edition: PublishedEdition): Map<string, string> {
  const { organisation, programme } = edition;
  const site = aPublicSite({ organisation, programme, sites: [{ slug: 'x', name: organisation }] });
  const files = renderedFiles([[edition]], site);
  const search = { query: edition.texts.en.title, results: toldAnswers(edition), languages: ['en'] as const };
  return files.set('search.html', renderSearchPage({ ...search, language: 'en', site }));
}

/** The words that somebody reads who opens a document. */
async function readIn(key: DocumentKey, edition: PublishedEdition): Promise<string> {
  const body = await DOCUMENTS[key].render(edition, english);
  const { extension } = DOCUMENTS[key];
  if (extension === 'docx') return wordsOf(readParts(body)['word/document.xml'] ?? '');
  if (extension === 'pptx') return wordsOf(readParts(body)['ppt/slides/slide1.xml'] ?? '');
  const text = await wordsOfDocument({ extension }, body);
  return extension === 'html' ? unescaped(text.replace(/<style[^]*?<\/style>|<[^>]*>/g, '')) : text;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'" };
const unescaped = (text: string) => text.replace(/&([#\w]+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Every text of an edition that somebody writes, by where it stands. */
function textsIn(value: unknown, at = ''): [field: string, text: string][] {
  if (typeof value === 'string')
    return /(^|\.)(id|headlineAnswerId|slug|kind|unit|state|span|href|\w+On)$/.test(at) ? [] : [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, at === '' ? key : `${at}.${key}`));
}

type Output = DocumentKey | keyof typeof PUBLIC;

/** The public files by what they are. */
const PUBLIC = { pages: /answers.*html$|1\/index.html$/, feed: /\.atom$/, search: /^search/ };

/** Everything in an output, as whoever takes it apart finds it. */
async function allOf(output: Output, edition: PublishedEdition): Promise<string> {
  if (output === 'pages' || output === 'feed' || output === 'search') {
    const files = [...filesOf(edition)].filter(([path]) => PUBLIC[output].test(path));
    return files.map(([, file]) => file).join('\n');
  }
  return wordsOfDocument(DOCUMENTS[output], await DOCUMENTS[output].render(edition, english));
}

/** Which fields each output shows: what is hostile in one of these must be harmless there, and is tried below. */
const SHOWN: Record<Output, string> = {
  pages:
    'action comparator figure finding goldenThread introduction next organisation pictureAlt priority programme quotation site source title weDid whatChanged youSaid',
  feed: 'introduction organisation programme title weDid whatChanged youSaid',
  search: 'organisation programme title youSaid',
  'poster-a4': 'next organisation programme title weDid youSaid',
  'poster-a3': 'next organisation programme title weDid youSaid',
  'huddle-script': 'next organisation programme title weDid youSaid',
  slide: 'next organisation programme title weDid youSaid',
  email: 'introduction next organisation programme quotation title weDid whatChanged youSaid',
  text: 'introduction next organisation programme quotation title weDid whatChanged youSaid',
  'easy-read': 'next organisation programme title weDid youSaid',
};

describe('the hostile edition', () => {
  it('is hostile in every text that somebody writes', () => {
    const { answers, ...own } = anEditionSaying('x', { items: 1 });
    const tame = textsIn({ ...own, answer: answers[0] }).filter(([, text]) => text !== 'x');
    expect(tame).toEqual([]);
  });

  it.each(Object.keys(SHOWN) as Output[])(
    'is shown by each output as far as this says: %s',
    async (output) => {
      const fields: string[] = [];
      const edition = anEditionSaying(
        (field) => {
          fields.push(field);
          return `zz${field}zz`;
        },
        { items: 1 },
      );
      const shown = await allOf(output, edition);
      const found = [...new Set(fields)].filter((field) => shown.includes(`zz${field}zz`)).sort();
      expect(found.join(' ')).toBe(SHOWN[output]);
    },
  );
});

/** Where an address in a public file may lead: on the site, where the edition's own links do, or nowhere as the icon. */
const FAMILIAR = /^(data:,$|#|\/(?!\/)|https:\/\/(culture\.example\.nhs\.uk|example\.org|evil\.example)\/)/;

/** Whether a text has no half of a character in it. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

/** What of an element would run, fetch or lead astray. */
function faultsOf({ name, attributes }: FoundElement): string[] {
  const isRunning = /^(script|iframe|object|embed|base|style)$/.test(name);
  const faults = Object.entries(attributes).filter(
    ([attribute, value]) =>
      /^(on|style$|srcdoc$)/i.test(attribute) ||
      (/^(href|src|action|formaction)$/.test(attribute) && !FAMILIAR.test(value)),
  );
  return [...(isRunning ? [name] : []), ...faults.map((fault) => `${name} ${fault.join('=')}`)];
}

describe('every public file', () => {
  // What very long words do is in the spec of the pages; one of each kind is enough of a megabyte.
  const { endlessWords: _words, ...texts } = HOSTILE_TEXTS;
  it.each(Object.entries(texts))('runs, fetches and leads nowhere with %s', (_name, text) => {
    const files = filesOf(anEditionSaying(text, { items: 2 }));
    expect(files.size).toBeGreaterThan(20);
    const faults = [...files].flatMap(([path, file]) => {
      if (path.endsWith('.css')) return [];
      // What is not well-formed throws.
      const elements = elementsOf(file);
      const inside = elements
        .filter(({ attributes }) => path.endsWith('.atom') && attributes['type'] === 'html')
        .flatMap((markup) => elementsOf(`<div>${markup.text}</div>`));
      const found = [...elements, ...inside].flatMap(faultsOf);
      return [...found, ...(isWhole(file) ? [] : ['half a character'])].map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('every document', () => {
  it.each(DOCUMENT_KEYS)(
    'says what was written as it was written, whatever it means elsewhere: %s',
    async (key) => {
      const said: Record<string, string> = {
        title: '{{7*7}} ${7*7} #read("/etc/passwd") $x$ *b* <mj-raw> <%= 7 %>',
        ...{ youSaid: '=HYPERLINK("https://evil.example/") +1', next: '@SUM(1+1) { PAGE } #{7*7}' },
      };
      const words = await readIn(
        key,
        anEditionSaying((field) => said[field] ?? 'x', { items: 1 }),
      );
      const read = words.replace(/[\s\u200B\u00AD-]+/g, '');
      for (const [field, text] of Object.entries(said)) {
        expect([field, read]).toEqual([field, expect.stringContaining(text.replace(/[\s-]+/g, ''))]);
      }
      expect(read).not.toContain('root:x:0');
    },
  );
});
