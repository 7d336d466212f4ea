import { actionsOfMeasures, listMeasures, type MeasureView, type Reading } from '@heard/data';
import {
  type IsoDate,
  type LaunchedAction,
  markActions,
  type MeasureStory,
  spokenDay,
  spokenMarks,
  spokenPeriod,
  spokenValue,
  type SpcVariation,
  SPC_LABEL_WORDS,
  type SpcPoint,
  tellMeasure,
} from '@heard/domain';
import { type PointLook, type SeriesPlace, type ToldMeasure } from '@heard/publishing';

/** Measures on one page of the list; there are seldom more than a few dozen. */
const AT_ONCE = 100;

/** Measures as papers tell them, and how many values in them are hidden. */
export interface ToldMeasures {
  measures: ToldMeasure[];
  hidden: number;
}

/** Every measure that anybody may be told of up to a day, by title: nothing under embargo, small bases hidden. */
export async function tellMeasures(
  reading: Reading,
  { to, threshold, subgroupId }: { to: IsoDate; threshold: number; subgroupId: string | null },
): Promise<ToldMeasures> {
  const views: MeasureView[] = [];
  for (let total = 1; views.length < total;) {
    const slice = { limit: AT_ONCE, offset: views.length };
    const page = await listMeasures(reading, { subgroupId }, slice, { seesEmbargoed: false });
    if (page.items.length === 0) break;
    views.push(...page.items);
    ({ total } = page);
  }
  const actions = await actionsOfMeasures(
    reading,
    views.map(({ id }) => id),
  );
  const launchedFor = (measureId: string) =>
    actions.filter(
      (action) => action.measureId === measureId && action.launchedOn !== null && action.launchedOn <= to,
    );
  const told = views.flatMap((view) => {
    const readings = view.readings.filter(({ period }) => period <= to.slice(0, period.length));
    const story = tellMeasure(view, readings, threshold);
    return story ? [{ view, story }] : [];
  });
  return {
    measures: told.flatMap(({ view, story }) =>
      story.points.some(({ reading: one }) => typeof one?.value === 'number')
        ? [measureOf(view, story, launchedFor(view.id))]
        : [],
    ),
    hidden: told.reduce(
      (sum, { story }) => sum + story.points.filter(({ reading: one }) => one?.isHidden).length,
      0,
    ),
  };
}

function measureOf(view: MeasureView, story: MeasureStory, actions: readonly LaunchedAction[]): ToldMeasure {
  const marks = markActions(view, story.points, actions);
  const { title, unit, target, subgroupName, rhythm } = view;
  const { points, movement, chart, vintage } = story;
  const summary = [story.summary, spokenMarks(marks)].filter((words) => words !== '').join(' ');
  const latest = points.findLast(({ reading }) => typeof reading?.value === 'number');
  const said = (value: number | null | undefined) =>
    typeof value === 'number' ? spokenValue(value, unit) : '–';
  const comparators = points.findLast(({ reading }) => reading?.comparators)?.reading?.comparators ?? null;
  return {
    ...{ title, subgroup: subgroupName ?? 'All priorities', summary },
    latest: latest ? `${said(latest.reading?.value)} (${spokenPeriod(latest.period)})` : '–',
    movement: movement?.words ?? '–',
    standing: standingOf(story),
    source: `${vintage.release}, released on ${spokenDay(vintage.releasedOn)}.`,
    series: {
      ...{ unit, target, comparatorGroup: comparators?.group ?? null, marks },
      places: points.map(({ period, reading, isBreak, rebase, onChart }): SeriesPlace => ({
        ...{ period, value: reading?.value ?? null, base: reading?.base ?? null },
        ...{ isBreak, isRebased: rebase !== '' },
        ...{ average: reading?.comparators?.average ?? null, best: reading?.comparators?.best ?? null },
        ...{ mean: onChart?.mean ?? null, lower: onChart?.lower ?? null, upper: onChart?.upper ?? null },
        look: lookOf(reading?.value === null ? null : (onChart?.variation ?? null)),
      })),
    },
    table: {
      caption: `${title}, by ${rhythm}`,
      columns: [
        { header: rhythm === 'year' ? 'Year' : 'Month', share: 24 },
        { header: 'Value', share: 18, isNumber: true },
        { header: 'Of people', share: 18, isNumber: true },
        ...(chart
          ? [
              { header: 'Limits', share: 24, isNumber: true },
              { header: 'What stands out', share: 40 },
            ]
          : [
              { header: 'Average', share: 18, isNumber: true },
              { header: 'Best', share: 18, isNumber: true },
            ]),
      ],
      rows: points.map(({ period, reading, onChart, rebase }) => [
        spokenPeriod(period),
        reading?.isHidden ? 'Hidden' : said(reading?.value),
        reading?.base?.toLocaleString('en-GB') ?? '–',
        ...(chart
          ? [
              onChart?.lower === null || onChart?.lower === undefined
                ? '–'
                : `${said(onChart.lower)} to ${said(onChart.upper)}`,
              standsOut(rebase, reading?.value === null ? null : onChart),
            ]
          : [said(reading?.comparators?.average), said(reading?.comparators?.best)]),
      ]),
      empty: 'There is no figure to show.',
    },
  };
}

/** Why limits begin anew at a point, and why it stands out. */
function standsOut(rebase: string, onChart: SpcPoint | null): string {
  const words = [
    rebase === '' ? '' : `limits begin anew: ${rebase}`,
    onChart && onChart.label !== 'common_cause' ? SPC_LABEL_WORDS[onChart.label] : '',
  ].filter((each) => each !== '');
  return words.join('; ') || '–';
}

const STANDINGS: Record<PointLook, string> = {
  plain: 'Nothing stands out',
  better: 'Better',
  worse: 'Worse',
  neither: 'Changed',
};

function standingOf({ chart, movement }: MeasureStory): string {
  if (chart) return STANDINGS[lookOf(chart.variation)];
  if (!movement) return 'Nothing to compare';
  return { better: 'Better', worse: 'Worse', same: 'The same', neither: 'Changed' }[movement.direction];
}

function lookOf(variation: SpcVariation | null): PointLook {
  if (!variation || variation === 'common_cause') return 'plain';
  if (variation.startsWith('improvement')) return 'better';
  return variation.startsWith('concern') ? 'worse' : 'neither';
}
