import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  auditedEvent,
  EVENT_AUDIT,
  fail,
  type ListeningEvent,
  maySeeEvent,
  mayWithEvent,
  notAllowedWithEvent,
  notFound,
  ok,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** An event to change, and the version of it that was seen. */
export interface EventSeen {
  id: string;
  version: number;
}

/** How one verb changes an event. */
export interface EventChange {
  verb: Exclude<keyof typeof EVENT_AUDIT, 'plan'>;
  apply: (
    event: ListeningEvent,
    today: string,
    transaction: Transaction,
  ) => Result<ListeningEvent> | Promise<Result<ListeningEvent>>;
}

/** What every use case on an existing event does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangeEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EventSeen, change: EventChange): Promise<Result<ListeningEvent>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const now = this.clock.now();
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ListeningEvent>> => {
      const event = await transaction.events.find(seen.id);
      if (!event || !maySeeEvent(viewer, event)) return fail(notFound('event'));
      if (!mayWithEvent(viewer, change.verb, event)) return fail(notAllowedWithEvent(change.verb));
      if (event.version !== seen.version) return fail(stale('event'));
      const changed = await change.apply(event, this.clock.today(), transaction);
      if (!changed.ok) return changed;
      const saved = await transaction.events.save(event, changed.value);
      transaction.record({
        verb: EVENT_AUDIT[change.verb],
        subjectType: 'listening_event',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: auditedEvent(event),
        after: auditedEvent(saved),
      });
      return ok(saved);
    });
  }
}
