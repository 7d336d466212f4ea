import { type IsoDate } from '../calendar';
import { type Measure } from '../measures/measure';
import { type FigureToPublish, isEmbargoed } from '../measures/measure-policy';
import { spokenPeriod } from '../measures/movement';
import { spokenGroup } from '../measures/series-words';
import { fail, ok, problem, type Result } from '../result';
import { type Figure, type FigureReading } from './answer';

/** The reading of the whole organisation that a figure is taken from, with what is needed to judge it. */
export interface DrawnReading extends FigureReading, Omit<FigureToPublish, 'part' | 'isHidden'> {
  title: Measure['title'];
  unit: Measure['unit'];
  value: number;
  release: string;
}

/**
 * A figure with all that its reading says of it; what was typed in their place is passed over, its label aside. A reading
 * that not everybody may see is refused as one that is not there: a draft is seen by all who work here.
 */
export function figureOfReading(
  figure: Figure,
  drawn: DrawnReading | null,
  at: string,
  { threshold, today }: { threshold: number; today: IsoDate },
): Result<Figure> {
  const isOpen =
    drawn && !isEmbargoed(drawn.embargoedUntil, today) && (drawn.base === null || drawn.base >= threshold);
  if (!isOpen) {
    const message =
      'There is no such figure that everybody may see. Choose another one, or fill it in by hand.';
    return fail(problem(`${at}.reading`, 'NOT_FOUND', message));
  }
  const { measureId, vintage, period, unit, value, base, comparators, release, embargoedUntil } = drawn;
  const isMonth = period.includes('-');
  return ok({
    ...{ id: figure.id, label: figure.label, value, base, embargoedUntil },
    unit: unit === 'percent' ? 'percent' : 'number',
    year: Number(period.slice(0, 4)),
    source: isMonth ? `${release}, ${spokenPeriod(period)}` : release,
    comparator: comparators ? `average of ${spokenGroup(comparators)}` : '',
    comparatorValue: comparators?.average ?? null,
    reading: { measureId, vintage, period },
  });
}
