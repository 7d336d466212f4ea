import { useEffect, useState } from 'react';
import { keptChanges, waitingOf, type Waiting } from '../../app/kept-notes';
import { useViewer } from '../../app/session';

/** What the viewer wrote or counted at an event that waits on this device, as it is now, in any tab. */
export function useWaiting(eventId: string): Waiting & { isAny: boolean } {
  const { person } = useViewer();
  const [, look] = useState(0);
  useEffect(() => {
    const changed = () => look((times) => times + 1);
    window.addEventListener('storage', changed);
    const stop = keptChanges.subscribe(changed);
    return () => {
      window.removeEventListener('storage', changed);
      stop();
    };
  }, []);
  const waiting = waitingOf(person.id, eventId);
  return { ...waiting, isAny: waiting.notes > 0 || waiting.hasCounts };
}
