import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  countPeople,
  fail,
  type ListeningEvent,
  maySeeEvent,
  mayTakeNotes,
  notAllowedWithNotes,
  notFound,
  ok,
  type PeopleHeard,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { type EventSeen } from '../../listening/commands/change-event';
import { Clock } from '../../work/clock';
import { tookNotes } from './take-note';

/** Says whom an event heard, in numbers. The audit tells that somebody counted, and no number. */
@Injectable()
export class CountPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EventSeen, heard: PeopleHeard): Promise<Result<ListeningEvent>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const now = this.clock.now();
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ListeningEvent>> => {
      const event = await transaction.events.find(seen.id);
      if (!event || !maySeeEvent(viewer, event)) return fail(notFound('event'));
      if (!mayTakeNotes(viewer, event)) return fail(notAllowedWithNotes('take'));
      if (event.version !== seen.version) return fail(stale('event'));
      const counted = countPeople(event, heard, await transaction.notes.tallyParts());
      if (!counted.ok) return counted;
      const saved = await transaction.events.save(event, counted.value);
      await tookNotes(transaction, viewer, saved, 'listening_event.people_counted');
      return ok(saved);
    });
  }
}
