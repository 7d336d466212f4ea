import { Confirm } from '@heard/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { forgetKeptNotes, waitingOf, type Waiting } from './kept-notes';
import { useSession } from './session';

/** What waits on this device, in words: "3 notes and the people you counted". */
export function waitingWords({ notes, hasCounts }: Waiting): string {
  const counted = notes === 1 ? '1 note' : `${notes} notes`;
  if (!hasCounts) return counted;
  return notes === 0 ? 'The people you counted' : `${counted} and the people you counted`;
}

/** Signing out by choice: what was typed is forgotten, and what only this device has is asked about first. */
export function useLeave(): { ask: () => void; busy: boolean; question: ReactNode } {
  const { viewer, signOut } = useSession();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const personId = viewer?.person.id;

  async function leave() {
    setBusy(true);
    try {
      await signOut();
      if (personId) forgetKeptNotes(personId);
      await navigate('/sign-in', { replace: true });
    } catch {
      // No connection: still signed in, and the banner says why; nothing is forgotten.
    } finally {
      setBusy(false);
      setWaiting(null);
    }
  }

  function ask() {
    const now = personId ? waitingOf(personId) : { notes: 0, hasCounts: false };
    if (now.notes > 0 || now.hasCounts) setWaiting(now);
    else void leave();
  }

  const isOne = waiting?.notes === 1 && !waiting.hasCounts;
  const question = (
    <Confirm
      busy={busy}
      cancelText="Stay signed in"
      confirmText={isOne ? 'Sign out and lose it' : 'Sign out and lose them'}
      onCancel={() => setWaiting(null)}
      onConfirm={() => void leave()}
      open={waiting !== null}
      title={waiting ? `${waitingWords(waiting)} ${isOne ? 'has' : 'have'} not been sent` : ''}
    >
      <p>
        Signing out removes from this device what you wrote, because others may use it next. To keep it, stay
        signed in until there is a connection and the event is open, and look at its page.
      </p>
    </Confirm>
  );
  return { ask, busy, question };
}

/** The button by which one signs out, and the question before it where there is one. */
export function SignOut({ className }: { className: string }) {
  const { ask, busy, question } = useLeave();
  return (
    <>
      <button
        aria-disabled={busy || undefined}
        className={className}
        onClick={() => {
          if (!busy) ask();
        }}
        type="button"
      >
        Sign out
      </button>
      {question}
    </>
  );
}
