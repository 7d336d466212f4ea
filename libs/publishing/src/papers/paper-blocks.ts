import { PAPER_KIND_LABELS, spokenDay } from '@heard/domain';
import { clippedLine } from '../documents/clipped-text';
import {
  type BoardPaper,
  type PaperHead,
  type PaperSeries,
  type PaperTable,
  type ToldDecision,
  type ToldEdition,
  type ToldMeasure,
} from './paper-content';

/** What a paper is set of, in its order, whichever program opens it. */
export type PaperBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; isQuiet?: boolean; staysWithNext?: boolean }
  | { kind: 'list'; items: string[] }
  | ({ kind: 'table' } & PaperTable)
  | { kind: 'chart'; title: string; summary: string; series: PaperSeries };

/** The most characters of a line, and of a cell: more than anybody writes. */
const MOST = { line: 6000, cell: 600 };

/** One harmless line. */
export const lineOf = (text: string): string => clippedLine(text, MOST.line);

/** The lines under the title of a paper: what it is, of which days, and when it was made. */
export function headLines({ kind, organisation, programme, from, to, madeOn }: PaperHead): string[] {
  return [
    lineOf(`${PAPER_KIND_LABELS[kind]} · ${programme} · ${organisation}`),
    `${spokenDay(from)} to ${spokenDay(to)}. Made on ${spokenDay(madeOn)}.`,
  ];
}

/** The board paper: narrative, phases, what is stuck, measures, coverage, decisions, editions. */
export function blocksOfBoardPaper(paper: BoardPaper): PaperBlock[] {
  return [
    ...section('Summary', paper.narrative.map(textOf)),
    ...section('Where each priority is', [tableOf(phaseTable(paper))]),
    ...section('What was late or quiet', [tableOf(stuckTable(paper))]),
    ...section(
      'Measures',
      paper.measures.length === 0
        ? [textOf('Nothing that may be shown was measured in this period.')]
        : paper.measures.flatMap(measureBlocks),
    ),
    ...section(
      'Who has been heard',
      paper.coverage.flatMap(({ axis, table }): PaperBlock[] => [
        { kind: 'heading', level: 3, text: axis },
        tableOf(table),
      ]),
    ),
    ...section('Decisions', decisionBlocks(paper.decisions)),
    ...section('Told back to staff', editionBlocks(paper.editions)),
    ...section('What is left out', [
      paper.leftOut.length === 0
        ? textOf('Nothing was left out.')
        : { kind: 'list', items: paper.leftOut.map(lineOf) },
    ]),
  ];
}

/** A heading with what stands under it; nothing when nothing does. */
function section(text: string, blocks: PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

function textOf(text: string): PaperBlock {
  return { kind: 'text', text: lineOf(text) };
}

/** A table with harmless cells. */
export function tableOf(table: PaperTable): PaperBlock & { kind: 'table' } {
  const rows = table.rows.map((row) => row.map((cell) => clippedLine(cell, MOST.cell)));
  return { kind: 'table', ...table, rows };
}

/** Where each subgroup is. */
export function phaseTable({ subgroups }: Pick<BoardPaper, 'subgroups'>): PaperTable {
  const number = (header: string) => ({ header, share: 10.5, isNumber: true });
  return {
    caption: 'Each subgroup and its actions at the end of the period',
    columns: [
      { header: 'Priority', share: 28 },
      { header: 'Phase', share: 12 },
      { header: 'Since', share: 19 },
      ...['People', 'Open', 'Late', 'Quiet', 'Finished'].map(number),
    ],
    rows: subgroups.map(({ name, phase, since, people, open, late, quiet, finished }) => [
      ...[name, phase, since],
      ...[people, open, late, quiet, finished].map(String),
    ]),
    empty: 'There is no subgroup yet.',
  };
}

/** What waits for somebody. */
export function stuckTable({ stuck }: Pick<BoardPaper, 'stuck'>): PaperTable {
  return {
    caption: 'Actions that were late or quiet at the end of the period, longest first',
    columns: [
      { header: 'Action', share: 34 },
      { header: 'Priority', share: 22 },
      { header: 'Owner', share: 18 },
      { header: 'Health', share: 12 },
      { header: 'Due', share: 20 },
    ],
    rows: stuck.map(({ title, subgroup, owner, health, due }) => [title, subgroup, owner, health, due]),
    empty: 'Nothing was late and nothing was quiet.',
  };
}

/** A measure with its sentences, its chart and its table. */
export function measureBlocks({
  title,
  subgroup,
  summary,
  source,
  series,
  table,
}: ToldMeasure): PaperBlock[] {
  return [
    { kind: 'heading', level: 3, text: lineOf(title) },
    { kind: 'text', text: lineOf(`${subgroup}. ${source}`), isQuiet: true, staysWithNext: true },
    { kind: 'text', text: lineOf(summary), staysWithNext: true },
    ...(isDrawn(series)
      ? [{ kind: 'chart' as const, title: lineOf(title), summary: lineOf(summary), series }]
      : []),
    tableOf(table),
  ];
}

/** Whether there is a line to draw: one value by itself is said, and stands in the table. */
export function isDrawn({ places }: PaperSeries): boolean {
  return places.filter(({ value }) => value !== null).length > 1;
}

/** Decisions on gates, each with its conditions. */
export function decisionBlocks(decisions: readonly ToldDecision[]): PaperBlock[] {
  return [
    tableOf({
      caption: 'Gates decided in the period',
      columns: [
        { header: 'Day', share: 16 },
        { header: 'Priority', share: 22 },
        { header: 'Leaving', share: 12 },
        { header: 'Outcome', share: 18 },
        { header: 'By', share: 16 },
        { header: 'Why, and conditions', share: 36 },
      ],
      rows: decisions.map(({ on, subgroup, phase, outcome, by, reason, conditions }) => [
        ...[spokenDay(on), subgroup, phase, outcome, by],
        [reason, ...conditions].filter((text) => text !== '').join(' · '),
      ]),
      empty: 'No gate was decided in this period.',
    }),
  ];
}

/** What staff were told, by edition. */
export function editionBlocks(editions: readonly ToldEdition[]): PaperBlock[] {
  if (editions.length === 0) return [textOf('No edition of Feedback into Action came out in this period.')];
  return editions.flatMap(({ number, title, publishedOn, answers }): PaperBlock[] => [
    { kind: 'heading', level: 3, text: lineOf(`Edition ${number}: ${title}`) },
    { kind: 'text', text: `Published on ${spokenDay(publishedOn)}.`, isQuiet: true },
    tableOf({
      caption: `What edition ${number} told staff`,
      columns: [
        { header: 'Priority', share: 20 },
        { header: 'You said', share: 34 },
        { header: 'Answer', share: 16 },
        { header: 'Told', share: 40 },
      ],
      rows: answers.map(({ subgroup, kind, youSaid, told }) => [subgroup, youSaid, kind, told]),
      empty: 'It had no answers.',
    }),
  ]);
}
