import { type EventMove } from '@heard/schema';
import { Button, ErrorSummary, Link, useNotices } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { useSave } from '../../app/use-save';
import { CancelEvent } from './cancel-event';
import { MoveEventDocument, type EventPage_ListeningEventFragment } from './event-page.generated';
import { useWaiting } from './use-waiting';
import { WaitingHere } from './waiting';

type Event = EventPage_ListeningEventFragment;

const doneWords: Record<EventMove, string> = {
  OPEN: 'is open. Notes can be taken.',
  WRITE_UP: 'is written up. A second person reads the notes next.',
  OPEN_AGAIN: 'is open again.',
  CLOSE: 'is closed.',
  REINSTATE: 'is planned again.',
};

/** What takes a step back, where something does. */
const back: Partial<Record<EventMove, EventMove>> = { WRITE_UP: 'OPEN_AGAIN', OPEN_AGAIN: 'WRITE_UP' };

/** Takes a step that needs nothing but the word, and says so, with Undo where it can be taken back. */
export function useEventMove() {
  const say = useNotices();
  const { save, busy, errors } = useSave(MoveEventDocument, (data) => data.moveEvent);

  async function take(move: EventMove, { id, version, title }: Pick<Event, 'id' | 'version' | 'title'>) {
    const saved = await save({ id, version, move });
    if (!saved?.event) return false;
    const { event } = saved;
    const undo = back[move];
    const canUndo = undo !== undefined && event.viewerCan.includes(undo);
    say(`“${title}” ${doneWords[move]}`, canUndo ? { undo: () => void takeBack(undo, event) } : {});
    return true;
  }
  /** Takes the step that undoes another; where that fails it is said, for its page may be left by now. */
  async function takeBack(move: EventMove, event: Pick<Event, 'id' | 'version' | 'title'>) {
    if (!(await take(move, event))) say(`That could not be taken back. Open “${event.title}” and try there.`);
  }
  return { take, takeBack, busy, errors };
}

/** The steps this viewer can take with an event now. */
export function EventSteps({ event }: { event: Event }) {
  const { take, busy, errors } = useEventMove();
  const waiting = useWaiting(event.id);
  const [cancelling, setCancelling] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    // The pressed button is gone with its step: go on from the steps there are now.
    if (done > 0) title.current?.focus({ preventScroll: true });
  }, [done]);

  const can = (verb: Event['viewerCan'][number]) => event.viewerCan.includes(verb);
  const onMove = async (move: EventMove) => {
    if (await take(move, event)) setDone((count) => count + 1);
  };
  const steps: { move: EventMove; text: string; main?: boolean }[] = [
    { move: 'OPEN', text: 'Open it for notes', main: true },
    { move: 'WRITE_UP', text: 'It is written up' },
    { move: 'OPEN_AGAIN', text: event.isMine ? 'Open it again' : 'Send it back to the facilitators' },
    { move: 'CLOSE', text: 'Close it', main: true },
    { move: 'REINSTATE', text: 'Take the cancelling back', main: true },
  ];
  const shown = steps.filter(({ move }) => can(move));
  // Once a step was taken here the panel stays, so that the focus has a place.

  const isNothing = shown.length === 0 && !can('CANCEL') && done === 0;
  const here = (
    <WaitingHere eventId={event.id}>
      {can('TAKE_NOTES') ? (
        <>
          Open{' '}
          <Link
            href={`/listening/${event.id}/${event.kind === 'PAPER_FORMS' && !waiting.hasCounts ? 'forms' : 'capture'}`}
          >
            the page where you wrote
          </Link>
          , and they are sent.
        </>
      ) : (
        'They can be sent only while the event is open for your notes.'
      )}
    </WaitingHere>
  );
  if (isNothing) return here;

  return (
    <>
      {here}
      <section aria-labelledby="steps" className="heard-panel listening-steps">
        <h2 className="heard-panel__title" id="steps" ref={title} tabIndex={-1}>
          What happens next
        </h2>
        <ErrorSummary errors={errors} />
        {shown.length === 0 && !can('CANCEL') && <p>There is no further step for you to take now.</p>}
        <div className="listening-steps__row">
          {shown.map(({ move, text, main }) => (
            <Button
              busy={busy}
              disabled={move === 'WRITE_UP' && waiting.isAny}
              key={move}
              look={main ? 'primary' : 'secondary'}
              onClick={() => void onMove(move)}
            >
              {text}
            </Button>
          ))}
          {can('CANCEL') && (
            <Button aria-haspopup="dialog" onClick={() => setCancelling(true)}>
              Cancel the event
            </Button>
          )}
        </div>
        <CancelEvent
          event={event}
          onClose={() => setCancelling(false)}
          onDone={() => setDone((count) => count + 1)}
          open={cancelling}
        />
      </section>
    </>
  );
}
