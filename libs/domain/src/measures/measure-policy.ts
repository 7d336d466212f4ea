import { type IsoDate, spokenDay } from '../calendar';
import { problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Measure, type MeasureReading } from './measure';

/** Whether the viewer takes in figures and says what is measured. */
export function mayKeepMeasures(viewer: Viewer): boolean {
  return viewerHas(viewer, 'keep_measures');
}

/** Whether the viewer sees measures at all, embargoed figures apart. */
export function maySeeMeasures(viewer: Viewer): boolean {
  return viewerHas(viewer, 'see_work');
}

/** The refusal of taking in figures and editing measures, saying whom to ask. */
export function notAllowedOnMeasures(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a programme lead takes in figures and changes measures. Ask one of them.',
  );
}

/** Whether a figure is still under embargo on this day; it ends with the morning of the day named. */
export function isEmbargoed(embargoedUntil: IsoDate | null, today: IsoDate): boolean {
  return embargoedUntil !== null && today < embargoedUntil;
}

/** Whether the viewer sees a figure: one under embargo is for those who took it in, and nobody else knows of it. */
export function maySeeReading(viewer: Viewer, embargoedUntil: IsoDate | null, today: IsoDate): boolean {
  return maySeeMeasures(viewer) && (!isEmbargoed(embargoedUntil, today) || mayKeepMeasures(viewer));
}

/** What a figure needs before it may go out. */
export interface FigureToPublish extends Pick<MeasureReading, 'base' | 'comparators' | 'part'> {
  embargoedUntil: IsoDate | null;
  /** Hidden, since it is about too few people. */
  isHidden: boolean;
}

/** Why a figure may not be published. */
export interface FigureProblem {
  reason: 'embargoed' | 'hidden' | 'no_base' | 'no_comparator';
  message: string;
}

/** Everything that keeps a figure from being published: an embargo for everybody, and what it cannot go without. */
export function problemsOfPublishing(
  figure: FigureToPublish,
  measure: Pick<Measure, 'title' | 'unit'>,
  today: IsoDate,
): FigureProblem[] {
  const { embargoedUntil, isHidden, base, comparators, part } = figure;
  const problems: FigureProblem[] = [];
  if (embargoedUntil !== null && isEmbargoed(embargoedUntil, today)) {
    const message = `“${measure.title}” is under embargo until ${spokenDay(embargoedUntil)}. Publish it on that day or later.`;
    problems.push({ reason: 'embargoed', message });
  }
  if (isHidden) {
    const message = `“${measure.title}” is about too few people. Leave it out.`;
    problems.push({ reason: 'hidden', message });
  } else if (measure.unit === 'percent' && base === null) {
    const message = `“${measure.title}” has no base: it does not say of how many people. Leave it out.`;
    problems.push({ reason: 'no_base', message });
  }
  if (measure.unit === 'percent' && comparators === null && part === null) {
    const message = `“${measure.title}” has nothing to be compared with. Take in the benchmark workbook, or leave it out.`;
    problems.push({ reason: 'no_comparator', message });
  }
  return problems;
}
