import { measureTrend } from '@heard/domain';
import { type LatestOfMeasure } from '../measures/latest-of-measures';
import { type LatestFigure } from './board-standing.type';

/** What the newest figures say, as the board shows it; measures without a figure come last. */
export function shapeFigures(found: readonly LatestOfMeasure[]): LatestFigure[] {
  return found
    .map((each) => {
      const { measureId, title, latest, movement, summary } = each;
      return { measureId, title, latest, movement, summary, trend: measureTrend(each) };
    })
    .sort((one, other) => Number(one.latest === '') - Number(other.latest === ''));
}
