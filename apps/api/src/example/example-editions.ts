import { type AnswerKind, type Figure } from '@heard/domain';
import { type EXAMPLE_PICTURES } from './example-pictures';

/** An answer of the example: the theme it answers by its wording, what staff are told, and the actions by their titles. */
export interface ExampleAnswer {
  theme: string;
  kind: AnswerKind;
  youSaid: string;
  weDid: string[];
  next: string;
  actions: string[];
  /** Days from the edition to the day it is looked at again. */
  reviewAfter?: number;
  figure?: Omit<Figure, 'id' | 'embargoedUntil'>;
  picture?: keyof typeof EXAMPLE_PICTURES;
}

/** An edition of the example: begun, and out, so many days before the first start. */
export interface ExampleEdition {
  title: string;
  introduction: string;
  /** What the introduction said before it was written anew, when somebody had translated it already. */
  introductionBefore?: string;
  begunAgo: number;
  /** Absent: it is still a draft. */
  outAgo?: number;
  correction?: { ago: number; title: string; whatChanged: string };
  answers: ExampleAnswer[];
}

/** Feedback into Action as the example tells it: what the actions are is known, the words are invented. */
export const EXAMPLE_EDITIONS: ExampleEdition[] = [
  {
    title: 'Time together, and a better start',
    introduction:
      'This is what has changed since you told us at the culture cafés. Some of it is done. Where we could not do what you asked, we say so.',
    begunAgo: 69,
    outAgo: 66,
    answers: [
      {
        theme: 'Teams need time away from work together, and it must be protected',
        kind: 'we_did',
        youSaid: 'Teams need time away from work together. It gets lost to cover.',
        weDid: [
          'Team Time Out gives each team two to three hours together, away from work. The trust’s charity, Raising Health, pays for it each year.',
          'Teams can now split it over two days, so that nobody has to miss it.',
        ],
        next: 'We will ask teams that work nights how it can reach them.',
        actions: ['Team Time Out'],
        reviewAfter: 180,
      },
      {
        theme: 'New colleagues are left to find their own way in the first weeks',
        kind: 'we_did',
        youSaid: 'New colleagues are left to find their own way in the first weeks.',
        weDid: [
          'The First 90 Days toolkit helps managers and new colleagues through the first three months. It is one page now.',
          'In a pilot, each new colleague had a buddy. They told us it made a good start.',
        ],
        next: 'The buddy scheme is to be offered across the trust.',
        actions: ['First 90 Days toolkit', 'Induction buddy scheme'],
        reviewAfter: 150,
      },
      {
        theme: 'It is hard to find out whom to call',
        kind: 'we_did',
        youSaid: 'It is hard to find out whom to call.',
        weDid: [
          'There is one form now. It brings several staff directories up to date at once.',
          'Whole floors mended their details in the Guess Who campaign.',
        ],
        next: 'We look at how many details are still wrong.',
        actions: ['One form that updates several staff directories', 'Guess Who campaign'],
        reviewAfter: 120,
      },
    ],
  },
  {
    title: 'Rest, brakes and the long day',
    introduction: 'You told us where you rest, and where you cannot. Here is how far we have come.',
    begunAgo: 52,
    outAgo: 48,
    correction: {
      ago: 44,
      title: 'Rest, breaks and the long day',
      whatChanged: 'A word in the title was spelt wrongly.',
    },
    answers: [
      {
        theme: 'There is nowhere clean and quiet to rest on a break',
        kind: 'we_are_doing',
        youSaid: 'There is nowhere clean and quiet to rest on a break.',
        weDid: [
          'Wellbeing spaces are open at several sites, indoors and outdoors. More are on the way.',
          'Lockers for community teams are being planned.',
        ],
        next: 'Each site will say where its space is.',
        actions: ['Staff wellbeing spaces', 'Lockers for community staff'],
        reviewAfter: 150,
        picture: 'wellbeingRoom',
      },
      {
        theme: 'Breaks are not taken because nobody says that they may be',
        kind: 'we_did',
        youSaid: 'Breaks are not taken because nobody says that they may be.',
        weDid: [
          'The Healthy Working Day guidance is out again. It says plainly that breaks are to be taken, and that leads go first.',
        ],
        next: 'We ask again in the next survey.',
        actions: ['Healthy Working Day guidance'],
        reviewAfter: 200,
        figure: {
          ...{ label: 'say that we take positive action on health and wellbeing', value: 69.51 },
          ...{ unit: 'percent', base: 4000, year: 2024, source: 'NHS Staff Survey 2024, question 11a' },
          ...{ comparator: 'the year before', comparatorValue: 66.77 },
        },
      },
      {
        theme: 'Nights are left out of food, events and support',
        kind: 'we_could_not',
        youSaid: 'Nights are left out of food, events and support.',
        weDid: [
          'We could not open the kitchens at night this year. There is no money for the shifts it needs.',
          'We are trying smaller things: a stocked freezer on two wards, and roadshows that come at night.',
        ],
        next: 'We ask for the money again in the spring.',
        actions: ['A hot meal on nights'],
        reviewAfter: 160,
      },
    ],
  },
  {
    title: 'Speaking up, and hearing back',
    introduction: 'Many of you said that you speak up and then hear nothing. This edition is about that.',
    begunAgo: 34,
    outAgo: 30,
    answers: [
      {
        theme: 'People do not speak up because they never hear what came of it',
        kind: 'we_are_doing',
        youSaid: 'People do not speak up because they never hear what came of it.',
        weDid: [
          'Whoever speaks up now gets a note of thanks that says what happens next.',
          'What you are reading is part of it too: you said, we did.',
        ],
        next: 'From the summer on, each report gets an answer within two weeks.',
        actions: ['Thank-you note to who spoke up'],
        reviewAfter: 120,
      },
      {
        theme: 'It is safe to speak up with some leaders and not with others',
        kind: 'we_did',
        youSaid: 'It is safe to speak up with some leaders and not with others.',
        weDid: [
          'Together with staff we wrote down what psychological safety means here.',
          'Leaders worked with it in a masterclass, and they take it on in their own teams.',
        ],
        next: 'It becomes a part of every course for leaders.',
        actions: ['Co-designed definition of psychological safety', 'Leadership masterclass'],
        reviewAfter: 180,
      },
      {
        theme: 'After a hard shift people go home with it',
        kind: 'we_did',
        youSaid: 'After a hard shift people go home with it.',
        weDid: [
          'There are Schwartz Rounds, where people talk about what the work does to them.',
          'After an incident there is a clear path to support.',
        ],
        next: 'We want ten minutes together at the end of a hard shift to be normal.',
        actions: ['Schwartz Rounds', 'Post-incident support pathways'],
        reviewAfter: 150,
      },
    ],
  },
  {
    title: 'Waits, priorities and growing here',
    introduction: 'What you said about waits and workload, and about moving on in your work.',
    begunAgo: 16,
    outAgo: 12,
    answers: [
      {
        theme: 'Nobody can tell patients how long they will wait',
        kind: 'we_are_doing',
        youSaid: 'Nobody can tell patients how long they will wait.',
        weDid: [
          'Some teams now tell patients even when there is no news. It takes many calls away.',
          'A leaflet says what happens while you wait.',
        ],
        next: 'We look at which teams can be next.',
        actions: ['No-news news', 'What happens while you wait: a leaflet'],
        reviewAfter: 120,
      },
      {
        theme: 'Everything is urgent, so nobody knows what can wait',
        kind: 'still_listening',
        youSaid: 'Everything is urgent, so nobody knows what can wait.',
        weDid: [
          'Two teams say each Monday which three things can wait. We want to hear from more of you what would help.',
        ],
        next: 'Tell us at the next café, or in the box “something to add”.',
        actions: ['Three things that can wait'],
        reviewAfter: 90,
      },
      {
        theme: 'It is not clear how to progress, or who decides',
        kind: 'we_are_doing',
        youSaid: 'It is not clear how to progress, or who decides.',
        weDid: [
          'Career conversations are being planned, apart from appraisals.',
          'Colleagues from another team help you to practise an interview.',
        ],
        next: 'We are writing adverts in plain words.',
        actions: ['Career conversations', 'Interview practice', 'Plain job adverts'],
        reviewAfter: 150,
      },
    ],
  },
  {
    title: 'Study time',
    introduction: 'A draft: it is not out yet.',
    introductionBefore: 'What you said about time to study.',
    begunAgo: 3,
    answers: [
      {
        theme: 'Study time is granted on paper and lost in practice',
        kind: 'we_did',
        youSaid: 'Study time is granted on paper and lost in practice.',
        weDid: ['Study time is kept in the rota like leave.'],
        next: '',
        actions: ['Study time that is kept'],
      },
    ],
  },
];
