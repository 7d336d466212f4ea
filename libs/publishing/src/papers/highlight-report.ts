import { clippedLine } from '../documents/clipped-text';
import { type PaperBlock, tableOf } from './paper-blocks';
import { type HighlightReport, type PaperTable, type ToldAction } from './paper-content';

/** How much of each part one page holds, so that no report runs over to a second. */
const MOST = {
  ...{ narrative: 900, priority: 220, title: 50, owner: 26, word: 100, said: 95 },
  ...{ stuck: 4, news: 3, measures: 4, told: 3, decisions: 2 },
};

/** How a highlight report is set: as small as is still read well, so that it stays on its page. */
export const ONE_PAGE = { size: 9.5, isTight: true };

/** One subgroup on one page: where it is, what was written of it, what is stuck, new, measured and told. */
export function blocksOfHighlightReport(report: HighlightReport): PaperBlock[] {
  const { subgroup, narrative, measures, decisions, answers, leftOut } = report;
  return [
    text(`${subgroup.name}. ${subgroup.priority}`, MOST.priority),
    tableOf(standingTable(report)),
    ...(narrative.length === 0
      ? []
      : [heading('Summary'), ...clippedParagraphs(narrative).map((line) => text(line, MOST.narrative))]),
    heading('Late or quiet at the end of the period'),
    tableOf(
      actionTable(report.stuck.slice(0, MOST.stuck), 'Nothing was late and nothing was quiet.', [
        'Health',
        'Due',
      ]),
    ),
    more(report.stuck.length - MOST.stuck, 'action was late or quiet', 'actions were late or quiet'),
    heading('Newest words, on the day this was made'),
    tableOf(newsTable(report.news.slice(0, MOST.news))),
    heading('Measures'),
    tableOf(measureTable(measures.slice(0, MOST.measures))),
    more(measures.length - MOST.measures, 'measure', 'measures'),
    ...(decisions.length + answers.length === 0
      ? []
      : [
          heading('Decided and told back'),
          {
            kind: 'list' as const,
            items: [
              ...decisions
                .slice(-MOST.decisions)
                .map(({ phase, outcome }) => clippedLine(`${phase}: ${outcome.toLowerCase()}`, MOST.title)),
              ...answers
                .slice(-MOST.told)
                .map(({ kind, youSaid }) => clippedLine(`${kind}: ${youSaid}`, MOST.said)),
            ],
          },
        ]),
    leftOut.length === 0 ? null : { kind: 'text' as const, text: leftOut.join(' '), isQuiet: true },
  ].filter((block) => block !== null);
}

function heading(words: string): PaperBlock {
  return { kind: 'heading', level: 2, text: words };
}

function text(words: string, most: number): PaperBlock | null {
  const line = clippedLine(words, most);
  return line === '' ? null : { kind: 'text', text: line };
}

function more(count: number, one: string, many: string): PaperBlock | null {
  if (count <= 0) return null;
  return { kind: 'text', text: `${count} more ${count === 1 ? one : many}.`, isQuiet: true };
}

/** What was written, as few paragraphs and not longer than a page bears. */
function clippedParagraphs(narrative: readonly string[]): string[] {
  let left = MOST.narrative;
  const kept: string[] = [];
  for (const paragraph of narrative.length > 4 ? [narrative.join(' ')] : narrative) {
    if (left < 20) break;
    kept.push(clippedLine(paragraph, left));
    left -= paragraph.length;
  }
  return kept;
}

function standingTable({ subgroup }: HighlightReport): PaperTable {
  const { phase, since, people, open, late, quiet, finished } = subgroup;
  const number = (header: string) => ({ header, share: 12, isNumber: true });
  return {
    caption: '',
    columns: [
      { header: 'Phase', share: 18 },
      { header: 'Since', share: 24 },
      ...['People', 'Open', 'Late', 'Quiet', 'Finished'].map(number),
    ],
    rows: [[phase, since, ...[people, open, late, quiet, finished].map(String)]],
    empty: '',
  };
}

function actionTable(
  actions: readonly ToldAction[],
  empty: string,
  [health, due]: [string, string],
): PaperTable {
  return {
    caption: '',
    columns: [
      { header: 'Action', share: 46 },
      { header: 'Owner', share: 22 },
      { header: health, share: 16 },
      { header: due, share: 20 },
    ],
    rows: actions.map((action) => [
      ...[
        clippedLine(action.title, MOST.title),
        clippedLine(action.owner, MOST.owner),
        action.health,
        action.due,
      ],
    ]),
    empty,
  };
}

function newsTable(news: readonly ToldAction[]): PaperTable {
  return {
    caption: '',
    columns: [
      { header: 'Action', share: 36 },
      { header: 'State', share: 14 },
      { header: 'Word', share: 54 },
    ],
    rows: news.map(({ title, state, lastWord }) => [
      ...[clippedLine(title, MOST.title), state, clippedLine(lastWord, MOST.word)],
    ]),
    empty: 'Nobody has said anything yet.',
  };
}

/** Measures in a line each: newest value, movement, how it stands. */
export function measureTable(measures: HighlightReport['measures']): PaperTable {
  return {
    caption: '',
    columns: [
      { header: 'Measure', share: 44 },
      { header: 'Newest value', share: 26 },
      { header: 'Moved by', share: 16 },
      { header: 'How it stands', share: 20 },
    ],
    rows: measures.map(({ title, latest, movement, standing }) => [
      ...[clippedLine(title, MOST.title), latest, movement, standing],
    ]),
    empty: 'Nothing that may be shown is measured.',
  };
}
