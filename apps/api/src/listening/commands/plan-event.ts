import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  auditedEvent,
  comparable,
  EVENT_AUDIT,
  facilitatorIdsOf,
  fail,
  type ListeningEvent,
  mayPlanEvent,
  notAllowedWithEvent,
  ok,
  planEvent,
  type PlanInput,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { checkEventNames } from './event-names';

/** What is needed to plan an event by itself; without an id it gets one. */
export type NewEvent = Omit<PlanInput, 'id' | 'seriesId'> & { id?: string | null };

/** Plans a listening event; the same id sent twice plans once. */
@Injectable()
export class PlanEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: NewEvent): Promise<Result<ListeningEvent>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const wanted = { ...input, id: input.id || newId(), seriesId: null };
    let sentBefore: ListeningEvent | null = null;
    const result = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const planned = await planWithin(transaction, viewer, wanted, this.clock.today());
      // Sent twice at the same moment, the second finds the row of the first only now.
      if (isTakenId(planned)) sentBefore = await sameAs(transaction, viewer, wanted);
      return planned;
    });
    return sentBefore ? ok(sentBefore) : result;
  }
}

/** Whether a create was refused because its id is there already. */
export function isTakenId(result: Result<unknown>): boolean {
  return !result.ok && result.problems.some(({ field, code }) => field === 'id' && code === 'DUPLICATE');
}

/** Plans an event within a use case of ours. */
export async function planWithin(
  transaction: Transaction,
  viewer: Viewer,
  wanted: PlanInput,
  today: string,
): Promise<Result<ListeningEvent>> {
  if (!mayPlanEvent(viewer, wanted.facilitatorIds)) {
    return fail({ ...notAllowedWithEvent('plan'), field: 'facilitatorIds' });
  }
  const earlier = await sameAs(transaction, viewer, wanted);
  if (earlier) return ok(earlier);
  const planned = planEvent(wanted, viewer, today);
  if (!planned.ok) return planned;
  const event = planned.value;
  const { siteId, subgroupId } = event;
  const facilitatorIds = facilitatorIdsOf(event);
  const unknown = await checkEventNames(transaction, { siteId, subgroupId, facilitatorIds });
  if (unknown) return fail(unknown);
  if (!(await transaction.events.add(event))) {
    return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the event again with a new one.'));
  }
  transaction.record({
    verb: EVENT_AUDIT.plan,
    subjectType: 'listening_event',
    subjectId: event.id,
    subjectTitle: event.title,
    after: auditedEvent(event),
  });
  return ok(event);
}

/** The event that was planned when this was sent before. */
async function sameAs(
  transaction: Transaction,
  viewer: Viewer,
  wanted: PlanInput,
): Promise<ListeningEvent | null> {
  const earlier = mayPlanEvent(viewer, wanted.facilitatorIds) && (await transaction.events.find(wanted.id));
  if (!earlier) return null;
  const isSame =
    earlier.kind === wanted.kind &&
    earlier.heldOn === wanted.heldOn &&
    earlier.seriesId === wanted.seriesId &&
    comparable(earlier.title) === comparable(wanted.title);
  return isSame ? earlier : null;
}
