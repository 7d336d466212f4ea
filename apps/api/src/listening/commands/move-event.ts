import { Injectable } from '@nestjs/common';
import { knownWords } from '@heard/data';
import {
  type EventMoveVerb,
  fail,
  type ListeningEvent,
  moveEvent,
  problem,
  type Result,
  screen,
  type Viewer,
  writeCarryOver,
} from '@heard/domain';
import { ChangeEvent, type EventSeen } from './change-event';

/** The moves that need nothing but the word; releasing is a use case of notes. */
export type PlainMove = Exclude<EventMoveVerb, 'release' | 'cancel'>;

/** Takes one step of an event's state table. */
@Injectable()
export class MoveEvent {
  constructor(private readonly changeEvent: ChangeEvent) {}

  run(viewer: Viewer, seen: EventSeen, verb: PlainMove): Promise<Result<ListeningEvent>> {
    return this.changeEvent.run(viewer, seen, {
      verb,
      apply: (event, today) => moveEvent(event, verb, {}, today),
    });
  }

  cancel(viewer: Viewer, seen: EventSeen, reason: string): Promise<Result<ListeningEvent>> {
    return this.changeEvent.run(viewer, seen, {
      verb: 'cancel',
      apply: async (event, today, transaction) => {
        const hasNotes = await transaction.events.hasNotes(event.id);
        return moveEvent(event, 'cancel', { reason, hasNotes }, today);
      },
    });
  }

  writeCarryOver(viewer: Viewer, seen: EventSeen, words: string): Promise<Result<ListeningEvent>> {
    return this.changeEvent.run(viewer, seen, {
      verb: 'write_carry_over',
      apply: async (event, today, transaction) => {
        const written = writeCarryOver(event, words, today);
        if (!written.ok) return written;
        // It is read out to a room, so that nobody confirms flagged words in it as safe: they are reworded.
        const { carryOver } = written.value;
        const flags = screen(carryOver, await knownWords(transaction, [carryOver]));
        const messages = [...new Set(flags.map(({ message }) => message))];
        return flags.length > 0 ? fail(problem('carryOver', 'INVALID', messages.join(' '))) : written;
      },
    });
  }
}
