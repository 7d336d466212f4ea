import { type PersonState } from '@heard/schema';
import { formatShortDate, StatusTag } from '@heard/ui';
import { personStateTones, personStateWords } from '../../app/words';

/** Whether a person takes part now, and until or since when. */
export function PersonStateTag({
  person: { state, pausedUntil, leftOn },
}: {
  person: { state: PersonState; pausedUntil: string | null; leftOn: string | null };
}) {
  const when =
    state === 'PAUSED' && pausedUntil
      ? ` until ${formatShortDate(pausedUntil)}`
      : state === 'LEFT' && leftOn
        ? ` on ${formatShortDate(leftOn)}`
        : '';
  return <StatusTag tone={personStateTones[state]}>{`${personStateWords[state]}${when}`}</StatusTag>;
}
