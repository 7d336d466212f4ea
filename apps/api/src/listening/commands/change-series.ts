import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  editSeries,
  endSeries,
  type EventSeries,
  fail,
  mayWithSeries,
  notAllowedWithSeries,
  notFound,
  ok,
  reopenSeries,
  type Result,
  type SeriesEdit,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type EventSeen } from './change-event';
import { checkEventNames } from './event-names';

/** Edits a series, ends it, or lets it go on after all. */
@Injectable()
export class ChangeSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  edit(viewer: Viewer, seen: EventSeen, changes: SeriesEdit): Promise<Result<EventSeries>> {
    return this.run(viewer, seen, 'event_series.edited', async (series, transaction) => {
      const edited = editSeries(series, changes);
      if (!edited.ok) return edited;
      const { siteId, subgroupId } = edited.value;
      const unknown = await checkEventNames(transaction, { siteId, subgroupId, facilitatorIds: [] });
      return unknown ? fail(unknown) : edited;
    });
  }

  end(viewer: Viewer, seen: EventSeen): Promise<Result<EventSeries>> {
    return this.run(viewer, seen, 'event_series.ended', endSeries);
  }

  reopen(viewer: Viewer, seen: EventSeen): Promise<Result<EventSeries>> {
    return this.run(viewer, seen, 'event_series.reopened', reopenSeries);
  }

  private run(
    viewer: Viewer,
    seen: EventSeen,
    verb: `event_series.${string}`,
    apply: (
      series: EventSeries,
      transaction: Transaction,
    ) => Result<EventSeries> | Promise<Result<EventSeries>>,
  ): Promise<Result<EventSeries>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const now = this.clock.now();
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<EventSeries>> => {
      const series = await findSeries(transaction, viewer, seen.id);
      if (!series.ok) return series;
      if (series.value.version !== seen.version) return fail(stale('series'));
      const changed = await apply(series.value, transaction);
      if (!changed.ok) return changed;
      const saved = await transaction.series.save(series.value, changed.value);
      transaction.record({
        verb,
        subjectType: 'event_series',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: series.value,
        after: saved,
      });
      return ok(saved);
    });
  }
}

/** The series, locked, when the viewer may change it. */
export async function findSeries(
  transaction: Transaction,
  viewer: Viewer,
  id: string,
): Promise<Result<EventSeries>> {
  const series = await transaction.series.find(id);
  if (!series) return fail(notFound('series'));
  const facilitates = await transaction.series.isFacilitatedBy(id, viewer.personId);
  return mayWithSeries(viewer, series, facilitates) ? ok(series) : fail(notAllowedWithSeries());
}
