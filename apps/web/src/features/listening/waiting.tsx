import { Button, Confirm } from '@heard/ui';
import { useState } from 'react';
import { keep, readAllKept, tapsAt, unsentAt } from '../../app/kept-notes';
import { useViewer } from '../../app/session';
import { waitingWords } from '../../app/sign-out';
import { type UnsentNote } from './outbox';
import { useWaiting } from './use-waiting';

/** Says what of an event waits on this device, shows it, and lets it be thrown away where it cannot be sent. */
export function WaitingHere({ eventId, children }: { eventId: string; children: React.ReactNode }) {
  const { person } = useViewer();
  const waiting = useWaiting(eventId);
  const [asking, setAsking] = useState(false);
  if (!waiting.isAny) return null;
  const isOne = waiting.notes === 1 && !waiting.hasCounts;
  const unsent = readAllKept<UnsentNote>(unsentAt(person.id, eventId));

  function throwAway() {
    for (const { id } of unsent) keep(unsentAt(person.id, eventId, id), null);
    keep(tapsAt(person.id, eventId), null);
    setAsking(false);
  }

  return (
    <div className="nhsuk-inset-text">
      <p>
        <strong>
          {waitingWords(waiting)} {isOne ? 'waits' : 'wait'} on this device.
        </strong>{' '}
        {children}
      </p>
      {unsent.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What was written</span>
          </summary>
          <ul className="nhsuk-details__text">
            {unsent.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <Button aria-haspopup="dialog" look="link" onClick={() => setAsking(true)}>
        Throw away what waits
      </Button>
      <Confirm
        confirmText="Throw it away"
        onCancel={() => setAsking(false)}
        onConfirm={throwAway}
        open={asking}
        title="Throw away what waits?"
      >
        <p>Nobody else has it. This cannot be taken back.</p>
      </Confirm>
    </div>
  );
}
