import { directionOf, type Language } from '@heard/domain';
import { type ReactNode } from 'react';
import { AnswerCard } from './answer-card';
import { fillWords } from './fill-words';
import { htmlOf } from './html';
import { contextOf, linkTo, type PageContext } from './page-context';
import { PageFrame } from './page-frame';
import { PLACES, SEARCH_PATH, SOMETHING_TO_ADD_PATH } from './public-paths';
import { type PublicSite, type ToldAnswer } from './public-site';

/** What was asked, in which language, and what the server found. */
export interface SearchedAnswers {
  /** As it was typed; empty when nothing has been asked yet. */
  query: string;
  /** In the order in which they are shown; the server caps them. */
  results: readonly ToldAnswer[];
  language: Language;
  /** As `languagesOf` tells them: the other languages to offer. */
  languages: readonly Language[];
  site: PublicSite;
}

/** The page that shows what a search found; made anew for each, in the frame of all others. */
export function renderSearchPage(searched: SearchedAnswers): string {
  const { site, language, languages } = searched;
  return htmlOf(<SearchPage searched={searched} context={contextOf(site, language, languages)} />);
}

function SearchPage({ searched, context }: { searched: SearchedAnswers; context: PageContext }): ReactNode {
  const { query, results } = searched;
  const { words, format } = context;
  const facts = {
    ...{ title: words.searchLabel, description: words.tagline, toldIn: [], query },
    address: (language: Language) => `${SEARCH_PATH}?${parametersOf(query, language)}`,
  };
  return (
    <PageFrame context={context} facts={facts}>
      <h1>{words.searchLabel}</h1>
      {query === '' ? (
        <p>{words.searchHint}</p>
      ) : (
        <>
          <p>{fillWords(words.searchedFor, { query: <bdi>{query}</bdi> })}</p>
          <p className="found" role="status" dir={directionOf(context.language)}>
            {results.length === 0 ? words.nothingFound : format.counted(words.found, results.length)}
          </p>
          {results.map((told) => (
            <AnswerCard key={told.answer.id} told={told} context={context} withEdition />
          ))}
          {results.length === 0 ? <NothingFound context={context} /> : null}
        </>
      )}
    </PageFrame>
  );
}

function NothingFound({ context }: { context: PageContext }): ReactNode {
  const { words } = context;
  return (
    <>
      <p>{words.searchHint}</p>
      <ul>
        <li>
          <a href={linkTo(context, PLACES.archive)}>{words.allEditions}</a>
        </li>
        <li>
          <a href={SOMETHING_TO_ADD_PATH}>{words.somethingToAdd}</a>
        </li>
      </ul>
    </>
  );
}

function parametersOf(query: string, language: Language): string {
  return new URLSearchParams({ q: query, ...(language === 'en' ? {} : { language }) }).toString();
}
