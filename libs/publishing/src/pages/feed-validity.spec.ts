import { describe, expect, it } from '@jest/globals';
import { anEditionSaying, HOSTILE_TEXTS } from '../documents/testing/hostile-edition';
import { aCorrection, aPublishedEdition } from '../testing';
import {
  aPublicSite,
  elementsOf,
  type FoundElement,
  renderedFiles,
  someEditions,
} from '../testing/rendered-site';
import { renderFeed } from './feed';
import { type EditionVersions, type PublicSite } from './public-site';

const ATOM = 'http://www.w3.org/2005/Atom';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** How often each element may stand in a feed and in an entry: RFC 4287, 4.1.1 and 4.1.2. */
const FEED: Record<string, [least: number, most: number]> = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, 9], link: [1, 9], subtitle: [0, 1] },
  ...{ generator: [0, 1], icon: [0, 1], logo: [0, 1], rights: [0, 1], category: [0, 9], entry: [0, 99] },
};
const ENTRY: typeof FEED = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], link: [1, 9], summary: [0, 1] },
  ...{ content: [0, 1], author: [0, 9], category: [0, 9], rights: [0, 1], source: [0, 1] },
};

const insideOf = (all: readonly FoundElement[], parent?: FoundElement) =>
  all.filter(({ within }) => within.at(-1) === parent);
const textsOf = (elements: readonly FoundElement[], name: string) =>
  elements.filter((element) => element.name === name).map(({ text }) => text);

function countFaults(elements: readonly FoundElement[], rule: typeof FEED): string[] {
  const names = new Set([...Object.keys(rule), ...elements.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const count = elements.filter((element) => element.name === name).length;
    const [least, most] = rule[name] ?? [0, 0];
    return count >= least && count <= most ? [] : [`${count} × ${name}`];
  });
}

/** What is wrong with a feed; what is no XML throws. */
function faultsOf(markup: string): string[] {
  const all = elementsOf(markup);
  const [root] = all;
  const own = insideOf(all, root);
  const entries = own.filter(({ name }) => name === 'entry').map((entry) => insideOf(all, entry));
  const ids = [own, ...entries].flatMap((part) => textsOf(part, 'id'));
  const [updated = ''] = textsOf(own, 'updated');
  const links = all.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const alternates = (part: readonly FoundElement[]) =>
    part.filter(
      ({ name, attributes }) => name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate',
    );
  const faults: [string, boolean][] = [
    ['it is no Atom feed', root?.name === 'feed' && root.attributes['xmlns'] === ATOM],
    ['an id is there twice', new Set(ids).size === ids.length],
    ['an id is no address', ids.every((id) => URL.canParse(id))],
    ['a link is not whole', links.every(({ href = '' }) => /^https:\/\//.test(href) && URL.canParse(href))],
    ['it does not say where it is', links.some(({ rel }) => rel === 'self')],
    ['two links say the same', [own, ...entries].every((part) => alternates(part).length === 1)],
    ['a title is empty', [own, ...entries].every((part) => textsOf(part, 'title')[0] !== '')],
    [
      'the author has no name',
      textsOf(
        insideOf(
          all,
          own.find(({ name }) => name === 'author'),
        ),
        'name',
      )[0] !== '',
    ],
    [
      'an instant is none',
      all.every(({ name, text }) => !/^(updated|published)$/.test(name) || INSTANT.test(text)),
    ],
    [
      'times are out of order',
      entries.every((entry) => {
        const [changed = ''] = textsOf(entry, 'updated');
        const [published = ''] = textsOf(entry, 'published');
        return published <= changed && changed <= updated;
      }),
    ],
    [
      'the newest is not first',
      entries
        .flatMap((entry) => textsOf(entry, 'published'))
        .every((at, index, whole) => index === 0 || at <= whole[index - 1]!),
    ],
  ];
  return [
    ...faults.filter(([, isRight]) => !isRight).map(([fault]) => fault),
    ...countFaults(own, FEED),
    ...entries.flatMap((entry) => countFaults(entry, ENTRY)),
    ...typeFaults(all),
  ];
}

/** What says that it is markup is well-formed markup once it is read; nothing else is. */
function typeFaults(all: readonly FoundElement[]): string[] {
  return all.flatMap(({ name, attributes, text }) => {
    const { type = 'text' } = attributes;
    if (!/^(title|subtitle|summary|content|rights)$/.test(name)) return [];
    if (type === 'html') elementsOf(`<div>${text}</div>`);
    return /^(text|html)$/.test(type) ? [] : [`${name} is ${type}`];
  });
}

/** Forty editions, one a week, the third of them corrected after all others went out. */
function manyEditions(): EditionVersions[] {
  const editions = Array.from({ length: 40 }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 6 + index * 7)).toISOString().slice(0, 10);
    const id = `7c9e6679-7425-40de-944b-e07fc1f9${String(1000 + index)}`;
    return aPublishedEdition({ id, number: index + 1, publishedOn: day, versionOn: day });
  });
  const newest = [...editions].reverse();
  return newest.map((edition) =>
    edition.number === 30 ? [{ ...aCorrection(edition), versionOn: '2026-01-01' }, edition] : [edition],
  );
}

const EDITIONS: [name: string, editions: readonly EditionVersions[]][] = [
  ['no edition', []],
  ['some editions', someEditions()],
  ['many editions', manyEditions()],
  ...Object.entries(HOSTILE_TEXTS)
    .filter(([, text]) => text.length < 10_000 && text !== '')
    .map(([name, text]): [string, EditionVersions[]] => [name, [[anEditionSaying(text, { items: 1 })]]]),
];

const feedOf = (editions: readonly EditionVersions[], site: PublicSite) =>
  renderFeed(
    editions.flatMap(([newest]) => newest ?? []),
    site,
  );

describe('the feed', () => {
  it.each(EDITIONS)('is valid by RFC 4287 with %s', (name, editions) => {
    const text = name in HOSTILE_TEXTS ? HOSTILE_TEXTS[name as keyof typeof HOSTILE_TEXTS] : 'Our trust';
    const site = aPublicSite({ organisation: text, programme: text });
    expect(faultsOf(feedOf(editions, site))).toEqual([]);
  });

  it('would be found invalid', () => {
    const good = feedOf(someEditions(), aPublicSite());
    const broken = good.replace(/<updated>[^<]*<\/updated>/, '').replace(/type="html"/, 'type="xhtml"');
    expect(faultsOf(broken)).toEqual(['times are out of order', '0 × updated', 'title is xhtml']);
    expect(() => faultsOf(good.replace('</feed>', ''))).toThrow();
  });
});

describe('the sitemap', () => {
  it('keeps to the protocol: each address once and on this site, each language told by all the others', () => {
    const all = elementsOf(renderedFiles().get('feedback-into-action/sitemap.xml') ?? '');
    const urls = insideOf(all, all[0]).map((url) => insideOf(all, url));
    const told = new Map(
      urls.map((url) => [
        textsOf(url, 'loc')[0] ?? '',
        url.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes),
      ]),
    );
    expect(all[0]).toMatchObject({
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    });
    expect(told.size).toBe(urls.length);
    expect(urls.length).toBeLessThan(50_000);
    for (const [address, links] of told) {
      expect(address).toMatch(/^https:\/\/culture\.example\.nhs\.uk\/[\w/-]*$/);
      expect(links.every(({ rel }) => rel === 'alternate')).toBe(true);
      expect(new Set(links.map(({ hreflang }) => hreflang)).size).toBe(links.length);
      for (const { href = '' } of links) {
        expect([href, told.get(href)?.map((link) => link['href'])]).toEqual([
          href,
          links.map((link) => link['href']),
        ]);
      }
    }
  });
});
