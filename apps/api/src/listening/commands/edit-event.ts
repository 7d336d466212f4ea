import { Injectable } from '@nestjs/common';
import {
  editEvent,
  type EventEdit,
  facilitatorIdsOf,
  fail,
  type ListeningEvent,
  type Result,
  type Viewer,
} from '@heard/domain';
import { ChangeEvent, type EventSeen } from './change-event';
import { checkEventNames } from './event-names';

/** Gives an event another day, other words, another place or other facilitators. */
@Injectable()
export class EditEvent {
  constructor(private readonly changeEvent: ChangeEvent) {}

  run(viewer: Viewer, seen: EventSeen, changes: EventEdit): Promise<Result<ListeningEvent>> {
    return this.changeEvent.run(viewer, seen, {
      verb: 'edit',
      apply: async (event, today, transaction) => {
        const edited = editEvent(event, changes, viewer, today);
        if (!edited.ok) return edited;
        const before = facilitatorIdsOf(event);
        const { siteId, subgroupId } = edited.value;
        const facilitatorIds = facilitatorIdsOf(edited.value).filter((id) => !before.includes(id));
        const unknown = await checkEventNames(transaction, { siteId, subgroupId, facilitatorIds });
        return unknown ? fail(unknown) : edited;
      },
    });
  }
}
