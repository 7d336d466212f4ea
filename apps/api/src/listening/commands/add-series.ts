import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  addSeries,
  checkFirstDay,
  comparable,
  type EventSeries,
  fail,
  type ListeningEvent,
  ok,
  problem,
  type Result,
  type SeriesEdit,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { checkEventNames } from './event-names';
import { isTakenId, planWithin } from './plan-event';

/** A series to begin, and its first event. */
export type NewSeries = SeriesEdit & { id?: string | null; firstOn: string; facilitatorIds: string[] };

/** What planning in a series comes to. */
export interface SeriesAndEvent {
  series: EventSeries;
  event: ListeningEvent | null;
}

/** Begins a series with its first event; the same id sent twice begins one. */
@Injectable()
export class AddSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: NewSeries): Promise<Result<SeriesAndEvent>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const wanted = { ...input, id: input.id || newId() };
    let sentBefore: SeriesAndEvent | null = null;
    const result = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const added = await this.add(transaction, viewer, wanted);
      // Sent twice at the same moment, the second finds the row of the first only now.
      if (isTakenId(added)) sentBefore = await sameAs(transaction, wanted);
      return added;
    });
    return sentBefore ? ok(sentBefore) : result;
  }

  private async add(
    transaction: Transaction,
    viewer: Viewer,
    wanted: NewSeries & { id: string },
  ): Promise<Result<SeriesAndEvent>> {
    const earlier = await sameAs(transaction, wanted);
    if (earlier) return ok(earlier);
    const { firstOn, facilitatorIds, ...words } = wanted;
    const added = addSeries(words, viewer);
    const unfit = checkFirstDay(firstOn, this.clock.today());
    if (!added.ok || unfit) return fail(...(added.ok ? [] : added.problems), ...(unfit ? [unfit] : []));
    const series = added.value;
    // Before the series is written: Postgres refuses a site that is nowhere, and not one of another programme.
    const { siteId, subgroupId } = series;
    const unknown = await checkEventNames(transaction, { siteId, subgroupId, facilitatorIds });
    if (unknown) return fail(unknown);
    if (!(await transaction.series.add(series))) {
      return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the series again with a new one.'));
    }
    transaction.record({
      verb: 'event_series.added',
      subjectType: 'event_series',
      subjectId: series.id,
      subjectTitle: series.title,
      after: series,
    });
    const first = { ...words, heldOn: firstOn, facilitatorIds, id: newId(), seriesId: series.id };
    const planned = await planWithin(transaction, viewer, first, this.clock.today());
    return planned.ok ? ok({ series, event: planned.value }) : planned;
  }
}

/** The series that was begun when this was sent before. */
async function sameAs(
  transaction: Transaction,
  wanted: NewSeries & { id: string },
): Promise<SeriesAndEvent | null> {
  const series = await transaction.series.find(wanted.id);
  if (series?.kind !== wanted.kind || comparable(series.title) !== comparable(wanted.title)) return null;
  return { series, event: null };
}
