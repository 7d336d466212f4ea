import { type MeasureView } from '@heard/data';
import {
  type LaunchedAction,
  markActions,
  type MeasureStory as DomainStory,
  type MeasureUnit,
  mayKeepMeasures,
  type Movement,
  SPC_LABEL_WORDS,
  spokenMarks,
  spokenPeriod,
  spokenValue,
  type StoryPoint,
  type Viewer,
  vintagesOf,
} from '@heard/domain';
import { type GoldenThread } from '../programme/programme.type';
import { type Subgroup } from '../subgroups/subgroup.type';
import { type MeasureMovement, type MeasurePoint, type MeasureStory } from './measure-story.type';
import { type Measure } from './measure.type';

/** A measure as its resolvers pass it on: what GraphQL shows, and the row it came from. */
export type ShapedMeasure = Measure & { view: MeasureView };

/** Shapes a row for GraphQL; its golden threads come when they are asked for. */
export function shapeMeasure(view: MeasureView, viewer: Viewer): ShapedMeasure {
  const { id, title, wording, unit, rhythm, improvement, target, variables, version } = view;
  const { subgroupId, subgroupName } = view;
  return {
    ...{ id, title, wording, unit, rhythm, improvement, target, variables, version, view },
    subgroup: subgroupId === null ? null : ({ id: subgroupId, name: subgroupName } as Subgroup),
    goldenThreads: [] as GoldenThread[],
    vintages: vintagesOf(view.readings),
    viewerCanEdit: mayKeepMeasures(viewer),
  };
}

/** Shapes a told measure for GraphQL. */
export function shapeStory(
  story: DomainStory,
  { unit, rhythm }: Pick<MeasureView, 'unit' | 'rhythm'>,
  actions: readonly LaunchedAction[],
): MeasureStory {
  const { vintage, movement, chart, parts } = story;
  const marks = markActions({ rhythm }, story.points, actions);
  const points = story.points.map((point) => shapePoint(point, unit));
  const latest = points.findLast(({ value }) => value !== null) ?? null;
  const alongside = latest && spokenMarks(marks);
  const summary = alongside ? `${story.summary} ${alongside}` : story.summary;
  const comparators = story.points.findLast(({ reading }) => reading?.comparators)?.reading?.comparators;
  return {
    ...{ vintage, summary, points, marks },
    latest,
    movement: movement && shapeMovement(movement),
    chart: chart && {
      variation: chart.variation,
      assurance: chart.assurance,
      screensMovingRanges: chart.screensMovingRanges,
      isTrial: chart.stretches.at(-1)?.isTrial ?? true,
    },
    comparatorGroup: comparators?.group ?? null,
    partsPeriod: parts?.period ?? null,
    parts: (parts?.readings ?? []).map(({ part, value, base, isHidden }) => ({
      ...{ dimension: part?.dimension ?? '', name: part?.name ?? '', value, base, isHidden },
      valueWords: value === null ? '' : spokenValue(value, unit),
    })),
  };
}

function shapePoint(
  { period, reading, isBreak, onChart, rebase }: StoryPoint,
  unit: MeasureUnit,
): MeasurePoint {
  const value = reading?.value ?? null;
  const label = value === null ? null : (onChart?.label ?? null);
  return {
    ...{ period, periodWords: spokenPeriod(period), isBreak, rebase },
    publishedSignificance: reading?.publishedSignificance ?? null,
    ...{ value, valueWords: value === null ? '' : spokenValue(value, unit) },
    ...{ base: reading?.base ?? null, isHidden: reading?.isHidden ?? false },
    ...{ average: reading?.comparators?.average ?? null, best: reading?.comparators?.best ?? null },
    ...{ mean: onChart?.mean ?? null, lower: onChart?.lower ?? null, upper: onChart?.upper ?? null },
    ...{ label, variation: label && (onChart?.variation ?? null) },
    labelWords: label === null || label === 'common_cause' ? '' : SPC_LABEL_WORDS[label],
  };
}

/** Shapes a change for GraphQL. */
export function shapeMovement({
  from,
  to,
  change,
  words,
  direction,
  significance,
}: Movement): MeasureMovement {
  return {
    ...{ from: spokenPeriod(from), to: spokenPeriod(to), change, words, direction },
    isSignificant: significance?.isSignificant ?? null,
    significanceWords: significance?.sentence ?? '',
  };
}
