import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@heard/domain';
import { HtmlValidate } from 'html-validate';
import { aPublishedAnswer, aPublishedEdition } from '../testing';
import { aPublicSite, elementsOf, renderedFiles, toldAnswers } from '../testing/rendered-site';
import { renderSearchPage } from './search-page';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How React writes HTML: any case of attributes, and empty elements as in XML.
    'attr-case': 'off',
    'void-style': ['error', { style: 'selfclose' }],
    // An answer's title is what staff said, and a long line of it harms nobody.
    'long-title': 'off',
  },
});

const translated = aPublishedAnswer();
const allLanguages = Object.fromEntries(LANGUAGES.map((language) => [language, translated.texts.en]));
const edition = aPublishedEdition();
const files = renderedFiles(
  [
    [
      {
        ...edition,
        number: 3,
        answers: [
          {
            ...translated,
            id: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a31',
            texts: { ...translated.texts, ...allLanguages },
          },
        ],
      },
    ],
    [{ ...edition, version: 2, whatChanged: 'A number.' }, edition],
  ],
  aPublicSite({ withdrawn: [{ number: 2 }] }),
);
const search = (results = toldAnswers(), query = 'rest') =>
  LANGUAGES.map(
    (language) =>
      [
        `search in ${language}`,
        renderSearchPage({ query, results, language, languages: LANGUAGES, site: aPublicSite() }),
      ] as const,
  );
const pages = [
  ...[...files].filter(([path]) => path.endsWith('.html')),
  ...search(),
  ...search([]),
  ...search([], ''),
];

const read = pages.map(([, page]) => elementsOf(page));

/** Every kind of page from the left, from the right and without spaces; of other languages, which have other words only, an answer’s. */
const validated = pages.filter(
  ([path]) => !/(\/| )(bn|gu|hi|pl|pa|so|ur)(\/|$)/.test(path) || path.includes('answers/'),
);

describe('every public page', () => {
  it('is valid HTML', () => {
    const problems = validated.flatMap(([path, page]) =>
      validator
        .validateStringSync(page)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} ${selector}`),
        ),
    );
    expect(pages.length).toBeGreaterThan(200);
    expect(validated.length).toBeGreaterThan(80);
    expect(problems).toEqual([]);
  });

  it('says its language and which way it reads', () => {
    const said = new Map(read.map(([root]) => [root?.attributes['lang'], root?.attributes['dir']]));
    expect(Object.fromEntries(said)).toEqual({
      ...{ en: 'ltr', ar: 'rtl', bn: 'ltr', 'zh-Hant': 'ltr', gu: 'ltr' },
      ...{ hi: 'ltr', pl: 'ltr', pa: 'ltr', so: 'ltr', ur: 'rtl' },
    });
  });

  it('needs no script and no style but its own, sets no cookie, and fetches nothing from elsewhere', () => {
    for (const elements of read) {
      expect(elements.filter(({ name }) => /^(script|iframe|object|embed|style|base)$/.test(name))).toEqual(
        [],
      );
      expect(elements.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
      const fetched = elements.flatMap(({ name, attributes }) =>
        name === 'link' && attributes['rel'] === 'stylesheet'
          ? attributes['href']
          : (attributes['src'] ?? []),
      );
      expect(fetched.filter((address) => !address?.startsWith('/feedback-into-action/'))).toEqual([]);
    }
  });

  it('has one heading of the first level, a way past the frame, and the box for something to add', () => {
    for (const elements of read) {
      expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
      expect(elements.find(({ name }) => name === 'a')?.attributes['href']).toBe('#content');
      expect(elements.some(({ attributes }) => attributes['href'] === '/something-to-add')).toBe(true);
    }
  });
});
