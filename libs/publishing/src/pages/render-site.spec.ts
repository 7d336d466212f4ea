import { describe, expect, it } from '@jest/globals';
import { paragraph } from '@heard/domain';
import { aPublishedAnswer, aPublishedEdition, ANSWER_IDS, someAnswerTexts } from '../testing';
import {
  allOf,
  aPublicSite,
  elementsOf,
  pageAt,
  renderedFiles,
  someEditions,
} from '../testing/rendered-site';
import { MOST_BYTES, renderSite } from './render-site';
import { STYLES } from './styles';

const files = renderedFiles();
const html = [...files].filter(([path]) => path.endsWith('.html'));

describe('renderSite', () => {
  it('makes a page for the latest edition, the archive, each edition, version, answer, priority and site', () => {
    const english = [...files.keys()].filter((path) => !/\/(ar|pl|zh-Hant)\//.test(path)).sort();
    expect(english.map((path) => path.replace('feedback-into-action/', ''))).toEqual([
      'answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a01/index.html',
      'answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a02/index.html',
      'answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a03/index.html',
      'answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a04/index.html',
      'answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a31/index.html',
      'editions/1/index.html',
      'editions/1/versions/1/index.html',
      'editions/1/versions/2/index.html',
      'editions/2/index.html',
      'editions/3/index.html',
      'editions/3/versions/1/index.html',
      'editions/index.html',
      'feed.atom',
      'gone/en/index.html',
      'index.html',
      'not-counted/en/index.html',
      'not-found/en/index.html',
      'priorities/career-development/index.html',
      'priorities/health-and-wellbeing/index.html',
      'priorities/managing-expectations/index.html',
      'priorities/psychological-safety/index.html',
      'sitemap.xml',
      'sites/north-house/index.html',
      'sites/the-lodge/index.html',
      expect.stringMatching(/^styles\.[0-9a-f]{12}\.css$/),
      'thanks/en/index.html',
    ]);
  });

  it('makes every page in each language that has words, and in no other', () => {
    const pages = html.map(([path]) => path.replace('feedback-into-action/', ''));
    const own = pages.filter((path) => /^(index|editions|answers|priorities|sites)/.test(path));
    for (const language of ['ar', 'pl', 'zh-Hant']) {
      expect(pages.filter((path) => path.startsWith(`${language}/`)).sort()).toEqual(
        own.map((path) => `${language}/${path}`).sort(),
      );
    }
    expect(pages.filter((path) => /^(bn|gu|hi|pa|so|ur)\//.test(path))).toEqual([]);
  });

  it('makes the same bytes of the same editions, in whatever order they are handed in', () => {
    const site = aPublicSite({ withdrawn: [{ number: 2 }] });
    const shuffled = someEditions()
      .reverse()
      .map((versions) => [...versions].reverse());
    expect(renderSite(shuffled, site)).toEqual(renderSite(someEditions(), site));
  });

  it('leads every link to a page that is there, or to a place of the server’s', () => {
    const served = [
      /^\/something-to-add$/,
      /^\/postings(\/[0-9a-f-]+)?$/,
      /^\/feedback-into-action\/pictures\/[0-9a-f-]+(-small)?\.jpg$/,
    ];
    const dynamic = [
      /^\/feedback-into-action\/search$/,
      /^\/feedback-into-action\/answers\/[0-9a-f-]+\/reactions$/,
    ];
    const astray = html.flatMap(([path, page]) =>
      elementsOf(page)
        .flatMap(({ attributes }) => [attributes['href'], attributes['src'], attributes['action']])
        .flatMap((address) =>
          address === undefined || ['#content', 'data:,'].includes(address) ? [] : address,
        )
        .map((address) => address.replace('https://culture.example.nhs.uk', ''))
        .filter((address) => address !== 'https://example.org/rest-rooms')
        .filter((address) => ![...served, ...dynamic].some((known) => known.test(address)))
        .filter((address) => !files.has(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`))
        .map((address) => `${path}: ${address}`),
    );
    expect(astray).toEqual([]);
  });

  it('keeps every page with its styles under 100 KB', () => {
    const heaviest = Math.max(...html.map(([, page]) => Buffer.byteLength(page)));
    expect(heaviest + Buffer.byteLength(STYLES)).toBeLessThan(MOST_BYTES);
    expect(Buffer.byteLength(STYLES)).toBeLessThan(10_000);
  });

  it('keeps an edition of many long answers under 100 KB by telling each in short', () => {
    const long = 'अआइई उऊएऐ '.repeat(400);
    const answers = Array.from({ length: 60 }, (_, index) =>
      aPublishedAnswer({
        id: `3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b${1000 + index}`,
        texts: { en: someAnswerTexts(), hi: someAnswerTexts({ youSaid: long, weDid: paragraph(long) }) },
      }),
    );
    const heavy = renderedFiles([[aPublishedEdition({ answers })]], aPublicSite());
    for (const path of ['hi/', 'hi/editions/1/', 'hi/priorities/health-and-wellbeing/']) {
      const page = pageAt(heavy, path);
      expect(Buffer.byteLength(page) + Buffer.byteLength(STYLES)).toBeLessThan(MOST_BYTES);
    }
    expect(allOf(pageAt(heavy, 'hi/'), 'article')).toHaveLength(60);
    expect(pageAt(heavy, `hi/answers/${answers[0]?.id}/`)).toContain(long.trim());
  });

  it('parts a long list of answers into pages that lead to each other', () => {
    const answers = Array.from({ length: 95 }, (_, index) =>
      aPublishedAnswer({ id: `3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b${1000 + index}` }),
    );
    const many = renderedFiles([[aPublishedEdition({ answers })]], aPublicSite());
    const place = 'priorities/health-and-wellbeing/';
    const articles = [place, `${place}pages/2/`, `${place}pages/3/`].map(
      (path) => allOf(pageAt(many, path), 'article').length,
    );
    expect(articles).toEqual([40, 40, 15]);
    expect(pageAt(many, `${place}pages/2/`)).toContain('Page 2 of 3');
    expect(pageAt(many, `${place}pages/2/`)).toContain(`href="/feedback-into-action/${place}pages/3/"`);
  });

  it('makes the pages before there is an edition, and says so', () => {
    const empty = renderedFiles([], aPublicSite());
    expect(pageAt(empty, '')).toContain('Nothing has been published yet.');
    expect(pageAt(empty, 'editions/')).toContain('Nothing has been published yet.');
    expect(allOf(empty.get('feedback-into-action/feed.atom') ?? '', 'entry')).toEqual([]);
  });

  it('tells nothing of an edition that was withdrawn but that it was', () => {
    const [first] = someEditions().slice(1);
    const site = aPublicSite({ withdrawn: [{ number: 1 }] });
    const withdrawn = renderedFiles(first ? [first] : [], site);
    expect(pageAt(withdrawn, 'editions/1/')).toContain('This was withdrawn');
    expect(pageAt(withdrawn, 'editions/1/')).toContain('<meta name="robots" content="noindex"/>');
    expect(pageAt(withdrawn, 'editions/')).toContain('Edition 1 was withdrawn.');
    expect([...withdrawn.values()].filter((text) => text.includes('nowhere to take a break'))).toEqual([]);
    expect([...withdrawn.keys()].filter((path) => path.includes(ANSWER_IDS.restRooms))).toEqual([]);
  });

  it('refuses what would write outside its folders, and an address that is no origin', () => {
    const outside = aPublishedAnswer({ priority: { slug: '../../etc', name: 'Elsewhere' } });
    expect(() => renderSite([[aPublishedEdition({ answers: [outside] })]], aPublicSite())).toThrow(
      'No page can have this in its address',
    );
    expect(() => renderSite([], aPublicSite({ address: 'https://example.org/"><script>' }))).toThrow(
      'an origin',
    );
    expect(() => renderSite([], aPublicSite({ address: 'https://example.org/' }))).toThrow('an origin');
  });
});
