import { describe, expect, it } from '@jest/globals';
import { aCorrection, aPublishedAnswer, aPublishedEdition, ANSWER_IDS } from '../testing';
import { allOf, aPublicSite, elementsOf, pageAt, renderedFiles } from '../testing/rendered-site';

const first = aPublishedEdition();
const corrected = { ...aCorrection(first), answers: first.answers.slice(0, 3) };
const files = renderedFiles([[corrected, first]], aPublicSite());
const NO_INDEX = '<meta name="robots" content="noindex"/>';

describe('an edition’s page', () => {
  it('tells its headline first', () => {
    const edition = aPublishedEdition({ headlineAnswerId: ANSWER_IDS.nights });
    const [headline] = allOf(pageAt(renderedFiles([[edition]], aPublicSite()), ''), 'h2');
    expect(headline?.text).toBe('You said At night there is nobody to ask.');
  });

  it('leads staff with a poster to its postings, last on the page, where an answer and what is gone do too', () => {
    const withdrawn = renderedFiles([[first]], aPublicSite({ withdrawn: [{ number: 2 }] }));
    for (const [path, href] of [
      ['', `/postings/${first.id}`],
      ['editions/1/versions/1/', `/postings/${first.id}`],
      [`answers/${ANSWER_IDS.restRooms}/`, `/postings/${first.id}`],
      ['editions/2/', '/postings'],
      ['pl/editions/1/', `/postings/${first.id}`],
    ] as const) {
      const main = elementsOf(pageAt(withdrawn, path)).filter(({ name }) => name === 'a');
      const link = main.find(({ attributes }) => attributes['href']?.startsWith('/postings'));
      expect([path, link?.attributes['href'], link?.attributes['rel']]).toEqual([path, href, 'nofollow']);
    }
    expect(pageAt(withdrawn, 'pl/')).toContain('Dla osób, które wieszają lub zdejmują ten plakat');
    expect(pageAt(withdrawn, 'editions/')).not.toContain('/postings');
  });

  it('tells all four kinds of answer as equals', () => {
    const kinds = allOf(pageAt(renderedFiles([[first]], aPublicSite()), ''), 'h3').map(({ text }) => text);
    expect(kinds).toEqual(
      expect.arrayContaining(['We did', 'We are doing', 'We could not, and why', 'Still listening']),
    );
  });

  it('says in its newest version what changed', () => {
    for (const path of ['', 'editions/1/', 'editions/1/versions/2/']) {
      expect(pageAt(files, path)).toContain('The number of wards was wrong: it is twelve, not eleven.');
      expect(pageAt(files, path)).not.toContain('There is a newer version');
      expect(pageAt(files, path)).not.toContain(NO_INDEX);
    }
    expect(pageAt(files, 'editions/1/versions/2/')).toContain(
      '<link rel="canonical" href="https://culture.example.nhs.uk/feedback-into-action/editions/1/"/>',
    );
  });

  it('keeps an old version whole, says that there is a newer one, and hides it from search engines', () => {
    const old = pageAt(files, 'editions/1/versions/1/');
    const banner = elementsOf(old).find(({ attributes }) => attributes['class'] === 'banner');
    expect(banner?.text).toBe('There is a newer version of this edition. Read the newest version');
    expect(old).toContain(NO_INDEX);
    expect(old).not.toContain('rel="canonical"');
    // A correction took this answer out: it stands in the old version, and has no page to lead to.
    expect(old).toContain('At night there is nobody to ask.');
    expect(old).not.toContain(`answers/${ANSWER_IDS.nights}/`);
  });

  it('shows the answers that are not translated in English, and says so at each', () => {
    const page = pageAt(files, 'pl/');
    expect(page).toContain('Podczas długiego dyżuru nie ma gdzie odpocząć.');
    expect(page.match(/Jeszcze nie przetłumaczono/g)).toHaveLength(2);
    const english = elementsOf(page).filter(
      ({ name, attributes }) =>
        name === 'span' && attributes['class'] === 'said' && attributes['lang'] === 'en',
    );
    expect(english.map(({ attributes }) => attributes['dir'])).toEqual(['ltr', 'ltr']);
  });

  it('gathers with a site’s answers those for all sites, and with a priority’s those alone', () => {
    const named = allOf(pageAt(files, 'sites/north-house/'), 'h2').map(({ text }) => text);
    expect(named).toEqual([
      'There is nowhere to take a break on a long shift.',
      'Nobody talks with us about where we could go next.',
    ]);
    expect(allOf(pageAt(files, 'priorities/managing-expectations/'), 'h2').map(({ text }) => text)).toEqual([
      'We need more places to park at The Lodge.',
    ]);
  });

  it('tells an answer once, as its newest edition does', () => {
    const again = aPublishedEdition({
      ...{ number: 2, publishedOn: '2025-06-13', versionOn: '2025-06-13' },
      answers: [aPublishedAnswer({ kind: 'we_are_doing' })],
    });
    const both = renderedFiles([[first], [again]], aPublicSite());
    expect(pageAt(both, `answers/${ANSWER_IDS.restRooms}/`)).toContain('We are doing');
    expect(allOf(pageAt(both, 'priorities/health-and-wellbeing/'), 'article')).toHaveLength(1);
  });
});
