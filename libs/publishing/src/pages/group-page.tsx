import { type Language } from '@heard/domain';
import { type ReactNode } from 'react';
import { AnswerCard } from './answer-card';
import { clip, fillText, fillWords } from './fill-words';
import { linkTo, Name, type PageContext } from './page-context';
import { PageFrame } from './page-frame';
import { pageAddress, type PagePlace } from './public-paths';
import { type AnswerGroup, languagesOfAnswers } from './site-content';

/** How many answers stand on one page of a priority or a site: light enough in every script. */
export const ANSWERS_PER_PAGE = 40;

/** How many pages a group has. */
export function pagesOf(group: AnswerGroup): number {
  return Math.max(1, Math.ceil(group.answers.length / ANSWERS_PER_PAGE));
}

/** Where a page of a group lies; the first is the group's own. */
export function placeOfPage(place: PagePlace, page: number): PagePlace {
  return page === 1 ? place : `${place}pages/${page}/`;
}

/** The answers on a page of a group. */
export function answersOn(group: AnswerGroup, page: number): AnswerGroup['answers'] {
  return group.answers.slice((page - 1) * ANSWERS_PER_PAGE, page * ANSWERS_PER_PAGE);
}

interface GroupPageProps {
  group: AnswerGroup;
  /** Where the group's first page lies. */
  place: PagePlace;
  /** From 1. */
  page: number;
  context: PageContext;
}

/** Answers of one priority or for one site, newest first. */
export function GroupPage({ group, place, page, context }: GroupPageProps): ReactNode {
  const { words, format } = context;
  const pages = pagesOf(group);
  const answers = answersOn(group, page);
  const pageOf = fillText(words.pageOf, { page: format.number(page), pages: format.number(pages) });
  const title = fillText(words.answersAbout, { name: clip(group.name, 80) });
  const facts = {
    title: page === 1 ? title : `${title} (${pageOf})`,
    description: `${words.tagline}. ${title}`,
    address: (language: Language) => pageAddress(placeOfPage(place, page), language),
    toldIn: languagesOfAnswers(answers),
  };
  const link = (to: number, said: string) => (
    <li>
      <a href={linkTo(context, placeOfPage(place, to))}>{said}</a>
    </li>
  );
  return (
    <PageFrame context={context} facts={facts}>
      <h1>{fillWords(words.answersAbout, { name: <Name of={group.name} context={context} /> })}</h1>
      <p className="caption">{format.counted(words.answers, group.answers.length)}</p>
      {answers.map((told) => (
        <AnswerCard key={told.answer.id} told={told} context={context} withEdition />
      ))}
      {pages > 1 ? (
        <nav className="pager" aria-label={pageOf}>
          <p>{pageOf}</p>
          <ul>
            {page > 1 ? link(page - 1, words.previousPage) : null}
            {page < pages ? link(page + 1, words.nextPage) : null}
          </ul>
        </nav>
      ) : null}
    </PageFrame>
  );
}
