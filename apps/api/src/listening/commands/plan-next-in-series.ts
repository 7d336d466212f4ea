import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  mayPlanEvent,
  nextDayOf,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type SeriesAndEvent } from './add-series';
import { findSeries } from './change-series';
import { planWithin } from './plan-event';

/** Which series goes on, and with which event. */
export interface NextInSeries {
  seriesId: string;
  /** The id of the event, so that sending twice plans once. */
  eventId?: string | null;
  /** Another day than so many weeks after the last one. */
  heldOn?: string | null;
}

/** Plans the next event of a series, with the words of the series and the facilitators of its last event. */
@Injectable()
export class PlanNextInSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: NextInSeries): Promise<Result<SeriesAndEvent>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), (transaction) =>
      this.plan(transaction, viewer, input),
    );
  }

  /** The lock of the series lets one of two who plan at once see what the other planned. */
  private async plan(
    transaction: Transaction,
    viewer: Viewer,
    input: NextInSeries,
  ): Promise<Result<SeriesAndEvent>> {
    const found = await findSeries(transaction, viewer, input.seriesId);
    if (!found.ok) return found;
    const series = found.value;
    const id = input.eventId ?? newId();
    const earlier = await transaction.events.find(id);
    if (earlier) {
      return earlier.seriesId === series.id
        ? ok({ series, event: earlier })
        : fail(problem('eventId', 'DUPLICATE', 'This id is taken. Send the event again with a new one.'));
    }
    if (series.isEnded) {
      return fail(problem(null, 'WRONG_STATE', 'This series has ended. Open it again first.'));
    }
    const last = await transaction.series.lastEvent(series.id);
    if (!last) return fail(notFound('series'));
    const today = this.clock.today();
    const { everyWeeks: _weeks, isEnded: _ended, version: _version, ...words } = series;
    // A change leader plans what they facilitate: who goes on with a series goes on facilitating.
    const facilitatorIds = mayPlanEvent(viewer, last.facilitatorIds)
      ? last.facilitatorIds
      : [...last.facilitatorIds, viewer.personId];
    const planned = await planWithin(
      transaction,
      viewer,
      {
        ...words,
        id,
        seriesId: series.id,
        heldOn: input.heldOn ?? nextDayOf(series, last.heldOn, today),
        facilitatorIds,
      },
      today,
    );
    return planned.ok ? ok({ series, event: planned.value }) : planned;
  }
}
