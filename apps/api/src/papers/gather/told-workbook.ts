import { type ActionView, listActions, type Reading } from '@heard/data';
import { ACTION_HEALTH_LABELS, ACTION_STATE_LABELS } from '@heard/domain';
import { type Cell, type ToldCoverage, type ToldMeasure, type Workbook } from '@heard/publishing';

/** Actions on one page of the list. */
const AT_ONCE = 200;

type Sheet = Workbook['sheets'][number];

/** Every action of the programme, by title. */
export async function actionsSheet(reading: Reading): Promise<Sheet> {
  const actions: ActionView[] = [];
  for (let total = 1; actions.length < total;) {
    const slice = { limit: AT_ONCE, offset: actions.length };
    const page = await listActions(reading, {}, 'title', slice);
    if (page.items.length === 0) break;
    actions.push(...page.items);
    ({ total } = page);
  }
  return {
    ...{ name: 'Actions', note: 'as they stand on the day this was made.' },
    columns: [
      ...[
        { header: 'Action', width: 44 },
        { header: 'Priority', width: 26 },
        { header: 'Owner', width: 22 },
      ],
      ...[
        { header: 'State', width: 14 },
        { header: 'Health', width: 16 },
        { header: 'Due', width: 12 },
      ],
      ...[
        { header: 'Launched', width: 12 },
        { header: 'Last word on', width: 14 },
        { header: 'Last word', width: 60 },
      ],
      ...[{ header: 'Finding of its evaluation', width: 50 }],
    ],
    rows: actions.map((action): Cell[] => [
      ...[action.title, action.subgroupName, action.ownerName],
      ...[ACTION_STATE_LABELS[action.state], ACTION_HEALTH_LABELS[action.health], action.deadline],
      ...[action.launchedOn, action.updateOn],
      action.updateNothingNew ? 'Nothing new, still on it.' : (action.updateText ?? ''),
      action.evaluationFinding,
    ]),
  };
}

/** Coverage along every axis, one row for each cell of its tables: hidden is written as hidden. */
export function coverageSheet(coverage: readonly ToldCoverage[]): Sheet {
  return {
    ...{ name: 'Coverage', note: 'people heard in quarters that are over; small counts are hidden.' },
    columns: [
      ...[
        { header: 'Along', width: 16 },
        { header: 'Part', width: 40 },
        { header: 'Last heard', width: 26 },
      ],
      ...[
        { header: 'Quarter', width: 28 },
        { header: 'People heard', width: 14 },
      ],
    ],
    rows: coverage.flatMap(({ axis, table: { columns, rows } }) =>
      rows.flatMap(([part = '', last = '', ...counts]) =>
        counts.map((count, at): Cell[] => [
          ...[axis, part, last, columns[at + 2]?.header ?? ''],
          /^\d+$/.test(count) ? Number(count) : count,
        ]),
      ),
    ),
  };
}

/** Each measure in a line: its newest value, how it moved and stands. */
export function measuresSheet(measures: readonly ToldMeasure[]): Sheet {
  return {
    ...{ name: 'Measures', note: 'the newest value of each that may be shown.' },
    columns: [
      ...[
        { header: 'Measure', width: 44 },
        { header: 'Priority', width: 26 },
        { header: 'Newest value', width: 22 },
      ],
      ...[
        { header: 'Moved by', width: 16 },
        { header: 'How it stands', width: 20 },
        { header: 'In words', width: 80 },
      ],
      { header: 'Source', width: 44 },
    ],
    rows: measures.map(({ title, subgroup, latest, movement, standing, summary, source }) => [
      ...[title, subgroup, latest, movement, standing, summary, source],
    ]),
  };
}

/** Every value of every measure, as numbers. */
export function valuesSheet(measures: readonly ToldMeasure[]): Sheet {
  const keys = ['value', 'base', 'average', 'best', 'mean', 'lower', 'upper'] as const;
  const headers = ['Value', 'Of people', 'Average', 'Best', 'Mean', 'Lower limit', 'Upper limit'];
  return {
    ...{
      name: 'Values',
      note: 'every value of these measures that may be shown; an empty cell is hidden or missing.',
    },
    columns: [
      ...[
        { header: 'Measure', width: 44 },
        { header: 'Period', width: 12 },
      ],
      ...headers.map((header) => ({ header, width: 12 })),
    ],
    rows: measures.flatMap(({ title, series: { places } }) =>
      places.map((place): Cell[] => [title, place.period, ...keys.map((key) => place[key])]),
    ),
  };
}
