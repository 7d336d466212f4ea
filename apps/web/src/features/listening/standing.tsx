import { Button, ErrorSummary, Link, NotAllowed } from '@heard/ui';
import { type ReactNode } from 'react';
import { type CapturePageQuery } from './capture.generated';
import { useEventMove } from './event-steps';
import { WaitingHere } from './waiting';

type Event = NonNullable<CapturePageQuery['listeningEvent']>;

/** What this viewer can do here now: take notes, open the event first, or nothing, and why. */
export function Standing({ event, children }: { event: Event; children: ReactNode }) {
  if (event.viewerCan.includes('TAKE_NOTES')) return children;
  const canOpen = event.viewerCan.includes('OPEN') || event.viewerCan.includes('OPEN_AGAIN');
  return (
    <>
      <WaitingHere eventId={event.id}>
        {canOpen
          ? 'Open the event, and they are sent.'
          : 'They can be sent only while the event is open for your notes.'}
      </WaitingHere>
      {canOpen ? <OpenFirst event={event} /> : <Closed event={event} />}
    </>
  );
}

function OpenFirst({ event }: { event: Event }) {
  const { take, busy, errors } = useEventMove();
  const move = event.viewerCan.includes('OPEN') ? 'OPEN' : 'OPEN_AGAIN';
  return (
    <div className="heard-panel heard-narrow">
      <ErrorSummary errors={errors} />
      <p>
        {move === 'OPEN'
          ? 'This event is not open yet. Open it when people arrive.'
          : 'This event is written up. Open it again if something is missing.'}
      </p>
      <Button busy={busy} look="primary" onClick={() => void take(move, event)}>
        {move === 'OPEN' ? 'Open it for notes' : 'Open it again'}
      </Button>
    </div>
  );
}

function Closed({ event }: { event: Event }) {
  // Without the numbers, the viewer is no facilitator of it.
  if (!event.peopleHeard) return <NotAllowed />;
  return (
    <div className="heard-panel heard-narrow">
      <p>This event takes no notes now.</p>
      <Link href={`/listening/${event.id}`}>Back to the event</Link>
    </div>
  );
}
