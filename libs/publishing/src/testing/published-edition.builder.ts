import {
  type FormattedText,
  type PublishedAnswer,
  type PublishedAnswerTexts,
  type PublishedEdition,
} from '@heard/domain';
import { TRANSLATED_TEXTS, TRANSLATED_TITLES } from './translated-texts';

/** The answers that `aPublishedEdition` holds, one of each kind, by what they are about. */
export const ANSWER_IDS = {
  restRooms: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a01',
  careers: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a02',
  parking: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a03',
  nights: '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a04',
} as const;

/** A picture that the first answer of `aPublishedEdition` shows. */
export const PICTURE_ID = '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d';

const plain = (text: string) => ({ text, bold: false, href: null });

const restRoomsText: FormattedText = [
  {
    kind: 'paragraph',
    lines: [
      [
        plain('Twelve wards have a '),
        { text: 'room to rest', bold: true, href: null },
        plain(', chosen with those who work there. '),
        { text: 'See where they are', bold: false, href: 'https://example.org/rest-rooms' },
        plain('.'),
      ],
    ],
  },
  {
    kind: 'bullets',
    lines: [
      [plain('a door that closes')],
      [plain('somewhere to sit and to make tea')],
      [plain('open at night')],
    ],
  },
];

/** English words of an answer, with nothing in them that needs clearing. */
export function someAnswerTexts(parts: Partial<PublishedAnswerTexts> = {}): PublishedAnswerTexts {
  return {
    youSaid: 'There is nowhere to take a break on a long shift.',
    weDid: restRoomsText,
    next: 'Six more wards choose theirs before the summer.',
    quotation: '',
    pictureAlt: '',
    figures: [],
    ...parts,
  };
}

/** An answer about rest rooms, of one priority and all sites, with its story, unless said otherwise. */
export function aPublishedAnswer(parts: Partial<PublishedAnswer> = {}): PublishedAnswer {
  return {
    id: ANSWER_IDS.restRooms,
    kind: 'we_did',
    priority: { slug: 'health-and-wellbeing', name: 'Commitment to prioritise health and wellbeing' },
    goldenThreads: [],
    sites: [],
    reviewOn: '2025-09-01',
    figures: [],
    picture: null,
    story: {
      heardAtEvents: 5,
      notes: 14,
      span: 'three_to_five_months',
      actions: [
        {
          title: 'Staff wellbeing spaces',
          state: 'rolled_out',
          agreedOn: '2024-06-03',
          launchedOn: '2024-09-16',
          evaluatedOn: '2025-01-20',
          finding: 'Most wards use the room on every shift.',
        },
      ],
    },
    texts: { en: someAnswerTexts() },
    ...parts,
  };
}

/** An answer with all that one can have: figures of each unit, a picture, a quotation and translations. */
export function aFullAnswer(parts: Partial<PublishedAnswer> = {}): PublishedAnswer {
  return aPublishedAnswer({
    goldenThreads: ['Feedback', 'Leadership'],
    sites: [
      { slug: 'north-house', name: 'North House' },
      { slug: 'the-lodge', name: 'The Lodge' },
    ],
    picture: { id: PICTURE_ID, width: 1200, height: 800 },
    figures: [
      {
        ...{ value: 69.51, unit: 'percent', base: 4000, year: 2024, source: 'NHS Staff Survey 2024' },
        comparatorValue: 66.77,
      },
      {
        ...{ value: 2.74, unit: 'points', base: 4000, year: 2024, source: 'NHS Staff Survey 2024' },
        comparatorValue: null,
      },
      { value: 212, unit: 'people', base: null, year: 2025, source: 'Bookings', comparatorValue: 90 },
      { value: 12, unit: 'number', base: null, year: null, source: 'Estates', comparatorValue: null },
    ],
    texts: {
      en: someAnswerTexts({
        quotation: 'I had lunch sitting down for the first time in a year.',
        pictureAlt: 'A small room with two armchairs, a kettle and a window.',
        figures: [
          { label: 'say that the trust acts on health and wellbeing', comparator: 'the year before' },
          { label: 'more than the year before', comparator: '' },
          { label: 'booked a room in the first month', comparator: 'the month of the pilot' },
          { label: 'wards have a room to rest', comparator: '' },
        ],
      }),
      ...TRANSLATED_TEXTS,
    },
    ...parts,
  });
}

/** Answers of the four kinds: full and translated, told in hidden numbers, without an action, and still open. */
export function somePublishedAnswers(): PublishedAnswer[] {
  return [
    aFullAnswer(),
    aPublishedAnswer({
      id: ANSWER_IDS.careers,
      kind: 'we_are_doing',
      priority: { slug: 'career-development', name: 'Career development' },
      story: {
        heardAtEvents: null,
        notes: null,
        span: null,
        actions: [
          {
            ...{ title: 'Career conversations', state: 'launched', finding: '' },
            ...{ agreedOn: '2025-01-13', launchedOn: '2025-03-03', evaluatedOn: null },
          },
          {
            ...{ title: 'Induction buddies', state: 'agreed', finding: '' },
            ...{ agreedOn: '2025-02-10', launchedOn: null, evaluatedOn: null },
          },
        ],
      },
      texts: {
        en: someAnswerTexts({
          youSaid: 'Nobody talks with us about where we could go next.',
          weDid: [
            { kind: 'paragraph', lines: [[plain('Every team learns to hold career conversations:')]] },
            {
              kind: 'numbers',
              lines: [[plain('ask for one')], [plain('prepare it')], [plain('agree a next step')]],
            },
          ],
          next: 'All teams have had the training by July.',
        }),
      },
    }),
    aPublishedAnswer({
      id: ANSWER_IDS.parking,
      kind: 'we_could_not',
      priority: { slug: 'managing-expectations', name: 'Managing expectations (staff and patients)' },
      sites: [{ slug: 'the-lodge', name: 'The Lodge' }],
      story: { heardAtEvents: 3, notes: 6, span: 'under_three_months', actions: [] },
      texts: {
        en: someAnswerTexts({
          youSaid: 'We need more places to park at The Lodge.',
          weDid: [
            { kind: 'paragraph', lines: [[plain('The land next to it is not ours, and was not for sale.')]] },
          ],
          next: 'We ask the bus company for a stop at the gate.',
        }),
      },
    }),
    aPublishedAnswer({
      id: ANSWER_IDS.nights,
      kind: 'still_listening',
      priority: { slug: 'psychological-safety', name: 'Psychological safety' },
      story: { heardAtEvents: 9, notes: null, span: 'a_year_or_more', actions: [] },
      texts: {
        en: someAnswerTexts({
          youSaid: 'At night there is nobody to ask.',
          weDid: [{ kind: 'paragraph', lines: [[plain('What would have helped you last night?')]] }],
          next: 'We come to the wards at night in May.',
        }),
      },
    }),
  ];
}

/** Edition 1 with an answer of each kind, partly translated, unless said otherwise. */
export function aPublishedEdition(parts: Partial<PublishedEdition> = {}): PublishedEdition {
  return {
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    organisation: 'Example Partnership NHS Trust',
    programme: 'Our Future Our Way',
    number: 1,
    version: 1,
    publishedOn: '2025-03-14',
    versionOn: '2025-03-14',
    whatChanged: '',
    headlineAnswerId: ANSWER_IDS.restRooms,
    texts: {
      en: {
        title: 'Rooms to rest',
        introduction: [
          { kind: 'paragraph', lines: [[plain('What you said this winter, and what came of it.')]] },
        ],
      },
      ...TRANSLATED_TITLES,
    },
    answers: somePublishedAnswers(),
    ...parts,
  };
}

/** The same edition corrected: version 2, a week later, with what changed. */
export function aCorrection(of: PublishedEdition = aPublishedEdition()): PublishedEdition {
  return {
    ...of,
    version: of.version + 1,
    versionOn: '2025-03-21',
    whatChanged: 'The number of wards was wrong: it is twelve, not eleven.',
  };
}
