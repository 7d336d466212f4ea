import { describe, expect, it } from '@jest/globals';
import { allOf, aPublicSite, elementsOf, toldAnswers } from '../testing/rendered-site';
import { renderSearchPage, type SearchedAnswers } from './search-page';

const search = (parts: Partial<SearchedAnswers> = {}) =>
  renderSearchPage({
    ...{
      query: 'rest',
      results: toldAnswers(),
      language: 'en',
      languages: ['en', 'ar'],
      site: aPublicSite(),
    },
    ...parts,
  });
const mainOf = (page: string) => allOf(page, 'main')[0]?.text ?? '';

describe('the search page', () => {
  it('asks the server by a plain form, in the language of the page', () => {
    const form = allOf(search({ language: 'ar' }), 'form')[0];
    expect(form?.attributes).toMatchObject({
      action: '/feedback-into-action/search',
      method: 'get',
      role: 'search',
    });
    const sent = elementsOf(search({ language: 'ar' })).filter(({ name }) => name === 'input');
    expect(sent.map(({ attributes }) => [attributes['name'], attributes['value']])).toEqual([
      ['language', 'ar'],
      ['q', 'rest'],
    ]);
  });

  it('shows what was found, how many, and which edition tells it', () => {
    const page = search();
    expect(mainOf(page)).toContain('4 answers found');
    expect(allOf(page, 'article').map(({ text }) => text)[3]).toBe(
      'Still listeningAt night there is nobody to ask.Edition 1 · 14 March 2025',
    );
    expect(mainOf(search({ results: toldAnswers().slice(0, 1) }))).toContain('1 answer found');
  });

  it('says when nothing was found, and what to do', () => {
    const page = search({ results: [] });
    expect(mainOf(page)).toContain('You searched for: restNo answers found');
    expect(mainOf(page)).toContain('Use one or two words');
    expect(allOf(page, 'a').map(({ attributes }) => attributes['href'])).toContain('/something-to-add');
  });

  it('says what to type before anything was asked, and finds nothing for it', () => {
    const main = mainOf(search({ query: '', results: [] }));
    expect(main).toContain('Use one or two words');
    expect(main).not.toContain('found');
  });

  it('keeps the question when the language is changed, and hides from search engines', () => {
    const page = search({ query: 'rest & sleep' });
    const [, arabic] = allOf(page, 'nav').filter(({ attributes }) => attributes['class'] === 'languages')
      .length
      ? allOf(page, 'li').filter(({ within }) =>
          within.some(({ attributes }) => attributes['class'] === 'languages'),
        )
      : [];
    const link = allOf(page, 'a').find(({ text }) => text === arabic?.text);
    expect(link?.attributes['href']).toBe('/feedback-into-action/search?q=rest+%26+sleep&language=ar');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
  });
});
