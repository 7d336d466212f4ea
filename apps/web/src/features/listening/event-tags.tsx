import { type EventState, type WriteUp } from '@heard/schema';
import { StatusTag } from '@heard/ui';
import { eventStateTones, eventStateWords } from '../../app/words';

/** What is said of an event that was held and is not written up. */
export const writeUpWords: Record<Exclude<WriteUp, 'NOT_DUE'>, string> = {
  DUE: 'Not written up yet',
  LATE: 'Write-up is late',
  LOOP_OPEN: 'The loop is open',
};

const tones = { DUE: 'soon', LATE: 'soon', LOOP_OPEN: 'bad' } as const;

/** How far an event has come, and whether it waits to be written up. */
export function EventTags({ event: { state, writeUp } }: { event: { state: EventState; writeUp: WriteUp } }) {
  return (
    <span className="heard-row listening-tags">
      <StatusTag tone={eventStateTones[state]}>{eventStateWords[state]}</StatusTag>
      {writeUp !== 'NOT_DUE' && <StatusTag tone={tones[writeUp]}>{writeUpWords[writeUp]}</StatusTag>}
    </span>
  );
}

/** Where an event is held. */
export function placeWords({ site, place }: { site: { name: string } | null; place: string }): string {
  return [site?.name, place].filter(Boolean).join(', ');
}
