import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  type ChartSettings,
  fail,
  mayKeepMeasures,
  type Measure,
  notAllowedOnMeasures,
  notFound,
  ok,
  type Result,
  setChart,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** Says how the control chart of a measure is drawn; each way it was drawn stays in the audit. */
@Injectable()
export class SetChart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    seen: { id: string; version: number },
    settings: ChartSettings,
  ): Promise<Result<Measure>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Measure>> => {
      const measure = await transaction.measures.find(seen.id);
      if (!measure) return fail(notFound('measure'));
      if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
      if (measure.version !== seen.version) return fail(stale('measure'));
      const set = setChart(measure, settings);
      if (!set.ok) return set;
      const saved = await transaction.measures.save(measure, set.value);
      transaction.record({
        verb: 'measure.chart_set',
        subjectType: 'measure',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: settingsOf(measure),
        after: settingsOf(saved),
      });
      return ok(saved);
    });
  }
}

function settingsOf({ fixAfter, screensMovingRanges, rebases }: Measure): ChartSettings {
  return { fixAfter, screensMovingRanges, rebases };
}
