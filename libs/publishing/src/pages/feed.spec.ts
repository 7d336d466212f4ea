import { describe, expect, it } from '@jest/globals';
import { aCorrection, aPublishedEdition, ANSWER_IDS } from '../testing';
import {
  aPublicSite,
  elementsOf,
  type FoundElement,
  renderedFiles,
  someEditions,
} from '../testing/rendered-site';

const feedOf = (...parameters: Parameters<typeof renderedFiles>) =>
  elementsOf(renderedFiles(...parameters).get('feedback-into-action/feed.atom') ?? '');
const childrenOf = (elements: FoundElement[], parent?: FoundElement) =>
  elements.filter(({ within }) => within.at(-1) === parent);
const textOf = (elements: FoundElement[], name: string) => elements.find((each) => each.name === name)?.text;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

describe('the feed', () => {
  const feed = feedOf();
  const [root] = feed;
  const own = childrenOf(feed, root);
  const entries = own.filter(({ name }) => name === 'entry');

  it('has what RFC 4287 asks of a feed', () => {
    expect(root).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    expect(textOf(own, 'id')).toBe('tag:culture.example.nhs.uk,2025:feedback-into-action');
    expect(textOf(own, 'title')).toBe('Feedback into Action – Our Future Our Way');
    expect(textOf(own, 'updated')).toBe('2025-06-13T12:00:00.000Z');
    expect(own.find(({ name }) => name === 'author')?.text.trim()).toBe('Example Partnership NHS Trust');
    const links = own.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
    expect(links).toEqual([
      { rel: 'alternate', href: 'https://culture.example.nhs.uk/feedback-into-action/' },
      { rel: 'self', href: 'https://culture.example.nhs.uk/feedback-into-action/feed.atom' },
    ]);
  });

  it('has an entry for each edition, newest first, with what RFC 4287 asks of one', () => {
    expect(entries.map((entry) => textOf(childrenOf(feed, entry), 'title'))).toEqual([
      'Edition 3: Rooms to rest',
      'Edition 1: Rooms to rest',
    ]);
    const ids = entries.map((entry) => textOf(childrenOf(feed, entry), 'id'));
    expect(new Set(ids).size).toBe(entries.length);
    expect(ids[1]).toBe(
      'tag:culture.example.nhs.uk,2025:feedback-into-action/edition/7c9e6679-7425-40de-944b-e07fc1f90ae7',
    );
    for (const entry of entries) {
      expect(textOf(childrenOf(feed, entry), 'updated')).toMatch(INSTANT);
      expect(textOf(childrenOf(feed, entry), 'published')).toMatch(INSTANT);
    }
    const [, first] = entries;
    const link = childrenOf(feed, first).find(({ name }) => name === 'link');
    expect(link?.attributes['href']).toBe('https://culture.example.nhs.uk/feedback-into-action/editions/1/');
  });

  it('tells every answer, by the address of its page', () => {
    const content = textOf(childrenOf(feed, entries[1]), 'content');
    for (const id of Object.values(ANSWER_IDS)) {
      expect(content).toContain(`https://culture.example.nhs.uk/feedback-into-action/answers/${id}/`);
    }
  });

  it('changes the entry that readers have when an edition is corrected, twice a day even', () => {
    const first = aPublishedEdition();
    const second = { ...aCorrection(first), versionOn: first.versionOn };
    const [before, after] = [[first], [second, first]].map((versions) => {
      const elements = feedOf([versions], aPublicSite());
      const entry = childrenOf(
        elements,
        elements.find(({ name }) => name === 'entry'),
      );
      return {
        id: textOf(entry, 'id'),
        updated: textOf(entry, 'updated') ?? '',
        published: textOf(entry, 'published'),
      };
    });
    expect(after?.id).toBe(before?.id);
    expect(after?.published).toBe(before?.published);
    expect((after?.updated ?? '') > (before?.updated ?? '')).toBe(true);
  });

  it('says nothing of withdrawn editions', () => {
    const left = feedOf(someEditions(), aPublicSite({ withdrawn: [{ number: 1 }] }));
    expect(left.filter(({ name }) => name === 'entry')).toHaveLength(1);
  });
});

describe('the sitemap', () => {
  const files = renderedFiles();
  const sitemap = elementsOf(files.get('feedback-into-action/sitemap.xml') ?? '');
  const urls = sitemap.filter(({ name }) => name === 'url');

  it('lists pages that are there and may be listed, each once', () => {
    const listed = urls.map((url) => textOf(childrenOf(sitemap, url), 'loc') ?? '');
    const pages = listed.map((address) => files.get(`${new URL(address).pathname.slice(1)}index.html`) ?? '');
    expect(new Set(listed).size).toBe(listed.length);
    expect(pages.filter((page) => page === '' || page.includes('noindex'))).toEqual([]);
    expect(listed.filter((address) => /versions|thanks|gone|not-found|editions\/2/.test(address))).toEqual(
      [],
    );
  });

  it('tells of each page the same in other languages, itself among them', () => {
    for (const url of urls) {
      const inside = childrenOf(sitemap, url);
      const links = inside.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
      expect(links.map(({ href }) => href)).toContain(textOf(inside, 'loc'));
      expect(links.map(({ hreflang }) => hreflang)).toContain('x-default');
      expect(textOf(inside, 'lastmod')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const first = urls.find((url) =>
      textOf(childrenOf(sitemap, url), 'loc')?.endsWith(`/${ANSWER_IDS.restRooms}/`),
    );
    expect(childrenOf(sitemap, first).flatMap(({ attributes }) => attributes['hreflang'] ?? [])).toEqual([
      ...['en', 'ar', 'zh-Hant', 'pl', 'x-default'],
    ]);
  });
});
