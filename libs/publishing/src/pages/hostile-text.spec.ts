import { describe, expect, it } from '@jest/globals';
import { type PublishedAnswer, type PublishedEdition } from '@heard/domain';
import { aFullAnswer, aPublishedEdition, ANSWER_IDS } from '../testing';
import { allOf, aPublicSite, elementsOf, pageAt, renderedFiles, toldAnswers } from '../testing/rendered-site';
import { renderSearchPage } from './search-page';

const SCRIPT = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>]]></title>&amp;';
const place = `answers/${ANSWER_IDS.restRooms}/`;

/** The same edition, with a text in place of every text. */
function withEveryText(text: string): PublishedEdition {
  const kept = new Set(['id', 'headlineAnswerId', 'slug', 'kind', 'unit', 'state', 'span', 'lang', 'href']);
  const replaced = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return kept.has(name) || /On$/.test(name) ? value : text;
    if (Array.isArray(value)) return value.map((each) => replaced(each, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, key)]));
  };
  const edition = replaced({ ...aPublishedEdition(), whatChanged: 'x' }) as PublishedEdition;
  const blocks = edition.answers.flatMap(({ texts }) => Object.values(texts).flatMap(({ weDid }) => weDid));
  for (const block of blocks) block.kind = 'paragraph';
  return edition;
}

function answerWithLink(href: string): PublishedAnswer {
  const answer = aFullAnswer();
  const weDid = [{ kind: 'paragraph' as const, lines: [[{ text: 'Click here', bold: false, href }]] }];
  return { ...answer, texts: { en: { ...answer.texts.en, weDid } } };
}

describe('hostile text', () => {
  const files = renderedFiles(
    [[withEveryText(SCRIPT)]],
    aPublicSite({ organisation: SCRIPT, programme: SCRIPT, sites: [{ slug: 'x', name: SCRIPT }] }),
  );

  it('is shown as it is typed, and runs nowhere', () => {
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      const elements = elementsOf(page);
      expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
      expect(
        elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name))),
      ).toEqual([]);
      expect(elements.filter(({ attributes }) => attributes['src'] === 'x')).toEqual([]);
    }
    const said = elementsOf(pageAt(files, place)).find(({ attributes }) => attributes['class'] === 'said');
    expect(said?.text).toBe(SCRIPT);
  });

  it('stays text in the feed, for its reader too', () => {
    const feed = files.get('feedback-into-action/feed.atom') ?? '';
    const elements = elementsOf(feed);
    const entry = elements.find(({ name }) => name === 'entry');
    for (const name of ['title', 'content']) {
      const markup = elements.find(
        (element) => element.name === name && entry && element.within.includes(entry),
      );
      const shown = elementsOf(`<div>${markup?.text}</div>`);
      expect(shown.filter((element) => element.name === 'script' || element.name === 'img')).toEqual([]);
      expect(shown[0]?.text).toContain(SCRIPT);
    }
  });

  it('stays text in what was searched for', () => {
    const page = renderSearchPage({
      ...{ query: SCRIPT, results: toldAnswers(withEveryText(SCRIPT)), language: 'en' },
      ...{ languages: ['en', 'ar'], site: aPublicSite() },
    });
    expect(allOf(page, 'script')).toEqual([]);
    expect(
      allOf(page, 'input').find(({ attributes }) => attributes['name'] === 'q')?.attributes['value'],
    ).toBe(SCRIPT);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://example.org/',
    '//example.org/',
    'https://trust.example.org@evil.example/',
    'vbscript:x',
  ])('is no link when it is %s', (href) => {
    const linked = renderedFiles([[aPublishedEdition({ answers: [answerWithLink(href)] })]], aPublicSite());
    for (const page of [pageAt(linked, place), pageAt(linked, '')]) {
      expect(page).toContain('Click here');
      expect(allOf(page, 'a').filter(({ text }) => text === 'Click here')).toEqual([]);
    }
  });

  it('is a link when it leads where anybody may go', () => {
    const linked = renderedFiles([
      [aPublishedEdition({ answers: [answerWithLink('https://example.org/?a=1&b="')] })],
    ]);
    expect(allOf(pageAt(linked, place), 'a').filter(({ text }) => text === 'Click here')).toEqual([]);
    const safe = renderedFiles([
      [aPublishedEdition({ answers: [answerWithLink('https://example.org/?a=1&b=2')] })],
    ]);
    const [link] = allOf(pageAt(safe, place), 'a').filter(({ text }) => text === 'Click here');
    expect(link?.attributes['href']).toBe('https://example.org/?a=1&b=2');
  });

  it('is shown whole on its answer’s page and cut elsewhere when it is very long', () => {
    const long = 'ab cd '.repeat(17_000).trim();
    const many = renderedFiles([[withEveryText(long)]], aPublicSite());
    expect(pageAt(many, place)).toContain(long);
    const list = pageAt(many, 'priorities/health-and-wellbeing/');
    expect(allOf(list, 'article').filter(({ text }) => text.length > 400)).toEqual([]);
    for (const page of [list, pageAt(many, place)]) {
      expect(allOf(page, 'title')[0]?.text.length).toBeLessThan(200);
    }
  });

  it('does not turn the words around it when it reads the other way', () => {
    const turned = renderedFiles(
      [[withEveryText('\u202Eשלום abc')]],
      aPublicSite({ organisation: '\u202Eשלום' }),
    );
    const page = pageAt(turned, place);
    expect(page).toContain('<bdi>\u202Eשלום</bdi>');
    const [source] = allOf(page, 'bdi').filter(({ within }) =>
      within.some(({ attributes }) => attributes['class'] === 'basis'),
    );
    expect(source?.text).toContain('שלום');
  });

  it('leaves well-formed what no file can hold, and shows that something was there', () => {
    const broken = renderedFiles([[withEveryText('a\u0000b\u0007c\uD800d\uFFFE')]], aPublicSite());
    expect(elementsOf(broken.get('feedback-into-action/feed.atom') ?? '')).not.toEqual([]);
    expect(pageAt(broken, place)).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  });
});
