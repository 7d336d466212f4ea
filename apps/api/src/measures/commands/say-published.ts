import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayKeepMeasures,
  type Measure,
  type MeasureReading,
  notAllowedOnMeasures,
  notFound,
  ok,
  problem,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

const NO_READING = problem('period', 'NOT_FOUND', 'There is no figure of that year. Load the page again.');

/** Says what a source itself says of a change: as published, in place of a check of our own. */
@Injectable()
export class SayPublished {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    seen: { id: string; version: number },
    said: Pick<MeasureReading, 'vintage' | 'period' | 'publishedSignificance'>,
  ): Promise<Result<Measure>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Measure>> => {
      const measure = await transaction.measures.find(seen.id);
      if (!measure) return fail(notFound('measure'));
      if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
      if (measure.version !== seen.version) return fail(stale('measure'));
      const done = await transaction.measures.sayPublished(measure.id, said);
      if (!done) return fail(NO_READING);
      const saved = await transaction.measures.save(measure, measure);
      const { vintage, period, publishedSignificance } = said;
      transaction.record({
        verb: 'measure.significance_said',
        subjectType: 'measure',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: { vintage, period, publishedSignificance: done.before },
        after: { vintage, period, publishedSignificance },
      });
      return ok(saved);
    });
  }
}
