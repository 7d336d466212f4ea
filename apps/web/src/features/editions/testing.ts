import { type Unmasked } from '@apollo/client/masking';
import { type AnswerPageQuery } from './writing.generated';
import { type EditionPageQuery, type EditionWordsQuery } from './edition-page.generated';

/** An id that is always the same for the same number. */
export const anId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An edition with all that its page asks for. */
export type WholeEdition = NonNullable<Unmasked<EditionPageQuery>['edition']>;

/** An answer with all that is written of it. */
export type WholeAnswer = WholeEdition['answers'][number];

const words = (text: string) => [
  {
    __typename: 'TextBlock' as const,
    kind: 'PARAGRAPH' as const,
    lines: [[{ __typename: 'TextSpan' as const, text, bold: false, href: null }]],
  },
];

const devi = { __typename: 'Person' as const, id: 'devi', name: 'Devi Example' };

/** An answer that is written and waits for its review date. */
export function anAnswer(number: number, youSaid: string, changes: Partial<WholeAnswer> = {}): WholeAnswer {
  return {
    __typename: 'Answer',
    id: anId(100 + number),
    version: 1,
    kind: 'WE_DID',
    youSaid,
    weDid: words('A room is found on every site.'),
    next: '',
    reviewOn: null,
    theme: { __typename: 'Theme', id: anId(200 + number), wording: youSaid },
    actions: [],
    sites: [],
    figures: [],
    quotation: null,
    picture: null,
    pictureAlt: '',
    ...changes,
  };
}

/** A draft, as somebody sees it who may only read it. */
export function anEdition(changes: Partial<WholeEdition> = {}): WholeEdition {
  return {
    __typename: 'Edition',
    id: anId(1),
    version: 1,
    title: 'What changed this spring',
    state: 'DRAFT',
    headlineAnswerId: null,
    sentBackReason: '',
    scheduledFor: null,
    whatChanged: '',
    withdrawnReason: '',
    number: null,
    publishedVersion: 0,
    publishedOn: null,
    createdOn: '2026-03-02',
    viewerCan: [],
    authors: [devi],
    approvedBy: null,
    answers: [],
    checklist: [],
    versions: [],
    history: [],
    ...changes,
  };
}

/** The same edition as the pages ask for that write its own words. */
export function wordsOf(edition: WholeEdition, introduction = ''): NonNullable<EditionWordsQuery['edition']> {
  const { __typename, id, version, title, state, headlineAnswerId, whatChanged } = edition;
  const { publishedVersion, viewerCan, authors, answers, checklist } = edition;
  return {
    ...{ __typename, id, version, title, state, headlineAnswerId, whatChanged, publishedVersion, viewerCan },
    ...{ authors, answers, checklist, introduction: introduction ? words(introduction) : [] },
  } as NonNullable<EditionWordsQuery['edition']>;
}

/** One line of the checklist. */
export const aFinding = (
  changes: Partial<WholeEdition['checklist'][number]> = {},
): WholeEdition['checklist'][number] => ({
  __typename: 'CheckFinding',
  kind: 'NO_REVIEW_DATE',
  isRefusal: true,
  answerId: anId(101),
  field: 'reviewOn',
  message: 'Say when this is looked at again.',
  ...changes,
});

/** The programme as the page of an answer asks for it. */
export const aProgramme: Unmasked<AnswerPageQuery>['programme'] = {
  __typename: 'Programme',
  id: anId(9),
  sites: [{ __typename: 'Site', id: anId(91), name: 'North House' }],
};
