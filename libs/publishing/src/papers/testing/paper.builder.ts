import { aPublishedEdition } from '../../testing/published-edition.builder';
import {
  type AssurancePack,
  type BoardPaper,
  type Cell,
  type HighlightReport,
  type PaperSeries,
  type SeriesPlace,
  type ToldAction,
  type ToldMeasure,
  type Workbook,
} from '../paper-content';

const place = (period: string, value: number | null, more: Partial<SeriesPlace> = {}): SeriesPlace => ({
  ...{
    period,
    value,
    base: 4000,
    isBreak: false,
    isRebased: false,
    average: null,
    best: null,
    mean: null,
    lower: null,
    upper: null,
  },
  ...{ look: 'plain', ...more },
});

/** Two years of months, with limits, a gap, a rebased stretch and points that stand out. */
export function aMonthlySeries(): PaperSeries {
  const values = [14.1, 13.8, 14.4, 13.9, 14.6, 14.2, 13.7, 14.3, null, 14.0, 14.5, 13.9];
  const later = [12.9, 12.5, 12.7, 12.2, 12.4, 12.1, 12.0, 11.9, 11.7, 11.6, 11.4, 11.2];
  const month = (at: number) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const first = { mean: 14.13, lower: 12.9, upper: 15.3 };
  const second = { mean: 12.05, lower: 11.4, upper: 12.7 };
  return {
    ...{ unit: 'percent', target: 12, comparatorGroup: null },
    marks: [{ letter: 'A', period: '2024-11' }],
    places: [
      ...values.map((value, at) => place(month(at), value, { ...first, look: at === 4 ? 'worse' : 'plain' })),
      ...later.map((value, at) =>
        place(month(12 + at), value, { ...second, isRebased: at === 0, look: at > 4 ? 'better' : 'plain' }),
      ),
    ],
  };
}

/** Five years of a question of the staff survey beside its comparators. */
export function aYearlySeries(): PaperSeries {
  const values = [61.2, 62.9, 63.4, 66.77, 69.51];
  return {
    ...{ unit: 'percent', target: null, comparatorGroup: 'Mental health', marks: [] },
    places: values.map((value, at) =>
      place(String(2020 + at), value, { average: 62 + at * 0.8, best: 70 + at }),
    ),
  };
}

/** A measure as papers tell it. */
export function aToldMeasure(changes: Partial<ToldMeasure> = {}): ToldMeasure {
  const series = aYearlySeries();
  return {
    ...{ title: 'Positive action on health and wellbeing', subgroup: 'Health and wellbeing' },
    summary: '69.51 % in 2024, of 4,000 people. That is +2.74 points from 2023, for the better.',
    ...{ latest: '69.51 % (2024)', movement: '+2.74 points', standing: 'Better' },
    ...{ source: 'NHS Staff Survey 2024, released on 13 March 2025.', series },
    table: {
      caption: 'Positive action on health and wellbeing, by year',
      columns: [
        { header: 'Year', share: 20 },
        { header: 'Value', share: 20, isNumber: true },
        { header: 'Of people', share: 20, isNumber: true },
        { header: 'Average', share: 20, isNumber: true },
      ],
      rows: series.places.map(({ period, value, average }) => [
        period,
        `${value} %`,
        '4,000',
        `${average} %`,
      ]),
      empty: 'There is no figure to show.',
    },
    ...changes,
  };
}

/** An action as papers tell it. */
export function aToldAction(changes: Partial<ToldAction> = {}): ToldAction {
  return {
    ...{ title: 'Rest rooms on every ward', subgroup: 'Health and wellbeing', owner: 'Robin Example' },
    ...{ state: 'Launched', health: 'Overdue', due: '14 January 2026', lastWord: 'Six wards are left.' },
    ...changes,
  };
}

const HEAD = {
  ...{ organisation: 'Example Trust', programme: 'Our Culture', from: '2025-10-01', to: '2025-12-31' },
  madeOn: '2026-01-12',
  narrative: ['Most priorities are in Design.', 'Staff who work at night are still to be heard.'],
  leftOut: ['2 figures are under embargo and left out.', '3 counts of fewer than 11 people are hidden.'],
};

/** What a board paper is made of, complete. */
export function aBoardPaper(changes: Partial<BoardPaper> = {}): BoardPaper {
  return {
    ...{ ...HEAD, kind: 'board_paper', title: 'Our Culture, October to December 2025' },
    subgroups: [
      {
        ...{ name: 'Health and wellbeing', priority: 'We look after each other.', phase: 'Design' },
        ...{ since: '3 June 2025', people: 23, open: 8, late: 2, quiet: 1, finished: 4 },
      },
      {
        ...{ name: 'Career development', priority: 'Everybody can grow.', phase: 'Discover' },
        ...{ since: '12 January 2025', people: 19, open: 5, late: 0, quiet: 2, finished: 0 },
      },
    ],
    stuck: [aToldAction(), aToldAction({ title: 'Mentors for new nurses', health: 'Quiet', due: '–' })],
    measures: [
      aToldMeasure(),
      aToldMeasure({
        ...{
          title: 'Staff turnover',
          summary: '11.2 % in December 2025. Something has changed for the better.',
        },
        ...{ series: aMonthlySeries(), source: 'Our own figures.' },
      }),
    ],
    coverage: [
      {
        axis: 'Site',
        table: {
          caption: 'People heard, by site and quarter',
          columns: [
            { header: 'Site', share: 40 },
            { header: 'October to December 2025', share: 30, isNumber: true },
          ],
          rows: [
            ['North House', '64'],
            ['South House', 'Hidden'],
          ],
          empty: 'Nobody has been heard yet.',
        },
      },
    ],
    decisions: [
      {
        ...{ on: '2025-11-04', subgroup: 'Health and wellbeing', phase: 'Discover', by: 'Sam Sponsor' },
        ...{ outcome: 'Passed with conditions', reason: 'Enough was heard.' },
        conditions: ['Hear two night shifts by 31 January 2026 (Robin Example)'],
      },
    ],
    editions: [
      {
        ...{ number: 4, title: 'Rooms to rest', publishedOn: '2025-12-03' },
        answers: [
          {
            ...{ subgroup: 'Health and wellbeing', kind: 'We did' },
            ...{ youSaid: 'There is nowhere to take a break.', told: 'Twelve wards have a rest room.' },
          },
        ],
      },
    ],
    ...changes,
  };
}

/** What a highlight report is made of, complete. */
export function aHighlightReport(changes: Partial<HighlightReport> = {}): HighlightReport {
  const { subgroups, stuck, measures, decisions, editions, ...head } = aBoardPaper();
  return {
    ...{ ...HEAD, kind: 'highlight_report', title: 'Health and wellbeing, October to December 2025' },
    subgroup: subgroups[0]!,
    ...{ stuck, measures, decisions, answers: editions.flatMap(({ answers }) => answers) },
    news: [aToldAction({ title: 'Team Time Out', health: 'On track', lastWord: 'Nine teams have begun.' })],
    leftOut: head.leftOut,
    ...changes,
  };
}

/** A report with as much of everything as there can be, each text as long as may be. */
export function aFullHighlightReport(): HighlightReport {
  const long = (length: number) => 'many words of staff '.repeat(Math.ceil(length / 20)).slice(0, length);
  const action = aToldAction({ title: long(200), owner: long(100), lastWord: long(2000) });
  const nine = <T>(one: T): T[] => Array.from({ length: 9 }, () => one);
  const { subgroup, decisions, answers } = aHighlightReport();
  return aHighlightReport({
    ...{ title: long(120), narrative: [long(300), long(300), long(300)] },
    subgroup: { ...subgroup, name: long(120), priority: long(1000) },
    ...{
      stuck: nine(action),
      news: nine(action),
      decisions: nine(decisions[0]!),
      answers: nine({ ...answers[0]!, youSaid: long(500) }),
    },
    measures: nine(aToldMeasure({ title: long(200), latest: '1,234,567.89 (December 2025)' })),
  });
}

/** What slides are made of. */
export const someSlides = (changes: Partial<BoardPaper> = {}): BoardPaper => ({
  ...aBoardPaper(changes),
  kind: 'slides',
});

/** What a workbook is made of. */
export function aWorkbook(cells: Cell[][] = [['Rest rooms on every ward', 4, null]]): Workbook {
  return {
    ...{ ...HEAD, kind: 'workbook', title: 'Our Culture in tables' },
    sheets: [
      {
        ...{ name: 'Actions', note: 'as on the day this was made.' },
        columns: [
          { header: 'Action', width: 40 },
          { header: 'Count', width: 12 },
          { header: 'Due', width: 16 },
        ],
        rows: cells,
      },
    ],
  };
}

/** What an assurance pack is made of, complete. */
export function anAssurancePack(changes: Partial<AssurancePack> = {}): AssurancePack {
  const { measures, decisions } = aBoardPaper();
  return {
    ...{ ...HEAD, kind: 'assurance_pack', title: 'Assurance of the quarter', measures, decisions },
    gates: [
      {
        ...{ subgroup: 'Health and wellbeing', phase: 'Discover', cycle: 'Cycle November 2022 to now' },
        standing: 'Passed with conditions on 4 November 2025',
        evidence: [
          {
            ...{
              criterion: 'All directorates have been heard',
              what: 'Document: Minutes',
              by: 'Robin Example',
            },
            ...{ address: 'https://example.org/minutes', on: '2025-11-01' },
          },
        ],
        waivers: [],
      },
    ],
    records: [
      {
        id: '0197a000-0000-7000-8000-0000000000d1',
        record: {
          ...{ organisation: 'Example Trust', programme: 'Our Culture', subgroup: 'Health and wellbeing' },
          ...{ phase: 'Discover', cycle: 'November 2022 to now', outcome: 'Passed', by: 'Sam Sponsor' },
          ...{ on: '2025-11-04', reason: 'Enough was heard.', ledTo: 'Design', reopened: null },
          ...{ criteria: [], conditions: [], printedOn: '2026-01-12' },
        },
      },
    ],
    editions: [aPublishedEdition()],
    audit: [
      ['When', 'Who', 'What', 'Kind', 'About', 'Id', 'Fields that changed'],
      ['2025-11-04T10:00:00.000Z', 'Robin Example', 'action.launched', 'action', '=1+1', 'id', 'state'],
    ],
    ...changes,
  };
}
