import { type ReactNode } from 'react';
import { type PageContext } from './page-context';
import { SEARCH_PATH } from './public-paths';

/** The field that asks the server to find answers. */
export function SearchForm({ context, query }: { context: PageContext; query?: string }): ReactNode {
  const { language, words } = context;
  return (
    <form className="search" role="search" action={SEARCH_PATH} method="get">
      {language === 'en' ? null : <input type="hidden" name="language" value={language} />}
      <label htmlFor="q">{words.searchLabel}</label>
      <input id="q" name="q" type="search" dir="auto" maxLength={200} defaultValue={query} />
      <button type="submit">{words.search}</button>
    </form>
  );
}
