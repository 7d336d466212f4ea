import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { EventNotesDocument, NotesRevisionDocument } from './capture.generated';

/** How often it is asked whether there are other notes, so that facilitators see each other's within two seconds. */
const LOOK_MS = 1500;

/** The notes of an event as they are now; asked for again only when one has changed, for a café may have many. */
export function useEventNotes(eventId: string, page = 1) {
  const client = useApolloClient();
  const asked = useQuery(EventNotesDocument, {
    variables: { eventId, page },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
  });
  const { refetch } = asked;
  useEffect(() => {
    let seen: string | null = null;
    let looking = false;
    const look = async () => {
      if (looking || document.hidden) return;
      looking = true;
      try {
        const { data } = await client.query({
          query: NotesRevisionDocument,
          variables: { eventId },
          fetchPolicy: 'network-only',
        });
        const now = data?.notesRevision ?? null;
        if (now !== seen) {
          await refetch();
          seen = now;
        }
      } catch {
        // No connection: the next look tries again.
      } finally {
        looking = false;
      }
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [client, eventId, refetch]);
  const shown = asked.data ?? asked.previousData;
  return { ...asked, notes: shown?.eventNotes ?? null };
}
