import { type MeasureHistory, measureHistories } from '@heard/data';
import {
  type BoardChange,
  measureChanges,
  type MeasureToldOn,
  measureTrend,
  readingsKnownOn,
} from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { BadRequest } from '../graphql/refusal';
import { latestOf, type LatestOfMeasure } from '../measures/latest-of-measures';

/** The measures of a subgroup as their figures told them on a day, and what changed in them since. */
export interface PastMeasures {
  then: LatestOfMeasure[];
  changes: BoardChange[];
}

/** Reads the measures of all subgroups as they were told on a day, by subgroup; hidden is hidden as anywhere. */
export async function readMeasuresOn(
  day: string,
  context: RequestContext,
): Promise<Map<string, PastMeasures>> {
  const reading = readingOf(context);
  const programme = await context.loaders.programme();
  if (!programme) throw new BadRequest('This programme is no longer here. Sign in again.');
  const toldOn = (measure: MeasureHistory, on: string) =>
    latestOf({ ...measure, readings: readingsKnownOn(measure.readings, on) }, programme.smallNumberThreshold);
  const found = new Map<string, { then: LatestOfMeasure[]; now: LatestOfMeasure[] }>();
  for (const measure of await measureHistories(reading)) {
    const { then, now } = found.get(measure.subgroupId) ?? { then: [], now: [] };
    found.set(measure.subgroupId, {
      then: [...then, toldOn(measure, day)],
      now: [...now, toldOn(measure, reading.today)],
    });
  }
  return new Map(
    [...found].map(([subgroupId, { then, now }]) => [
      subgroupId,
      { then, changes: measureChanges(then.map(toldOf), now.map(toldOf)) },
    ]),
  );
}

function toldOf(told: LatestOfMeasure): MeasureToldOn {
  return { id: told.measureId, latest: told.latest, trend: measureTrend(told) };
}
