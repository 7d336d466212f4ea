import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type NoteKind } from '@heard/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as newId } from 'uuid';
import { isConnectionError } from '../../app/client';
import { keep, readAllKept, unsentAt } from '../../app/kept-notes';
import { SessionDocument } from '../../app/session.generated';
import { connection } from '../../app/signal';
import { AddNoteDocument } from './capture.generated';

/** A note as it is typed. */
export interface NoteWords {
  kind: NoteKind;
  text: string;
  subgroupId: string | null;
  goldenThreadId: string | null;
}

/** A note that the server has not acknowledged. */
export interface UnsentNote extends NoteWords {
  id: string;
  /** Why the server would not keep it; null while it only waits to be sent. */
  refusal: string | null;
}

/** Adds a note; under the id of one that was removed, it takes that back. */
export type AddNote = (words: NoteWords, id?: string) => void;

const TRY_AGAIN_MS = 3000;

/** Sends one note; gives why it was refused, or null once the server has it. */
async function deliver(client: ApolloClient, eventId: string, unsent: UnsentNote): Promise<string | null> {
  const { refusal: _, ...note } = unsent;
  const { data } = await client.mutate({
    mutation: AddNoteDocument,
    variables: { input: { ...note, eventId } },
  });
  return data?.addNote.errors[0]?.message ?? null;
}

/**
 * Sends notes one after the other and keeps each on this device until the server has it, through a lost connection and
 * a closed tab. Each goes under the id it was made with, so that sending again never doubles it. Once the page is left
 * nothing more is sent: by then somebody else may be signed in.
 */
export function useOutbox(personId: string, eventId: string, onKept: () => void) {
  const client = useApolloClient();
  const place = unsentAt(personId, eventId);
  const [unsent, setUnsent] = useState<UnsentNote[]>(() => readAllKept<UnsentNote>(place));
  const queue = useRef(unsent);
  const alive = useRef(true);
  const sending = useRef(false);
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef(onKept);
  useEffect(() => {
    kept.current = onKept;
  });

  const change = useCallback((next: UnsentNote[]) => {
    queue.current = next;
    setUnsent(next);
  }, []);

  const drop = useCallback(
    (id: string) => {
      keep(place + id, null);
      change(queue.current.filter((note) => note.id !== id));
    },
    [place, change],
  );

  const put = useCallback(
    (note: UnsentNote) => {
      keep(place + note.id, note);
      const isThere = queue.current.some(({ id }) => id === note.id);
      change(
        isThere ? queue.current.map((each) => (each.id === note.id ? note : each)) : [...queue.current, note],
      );
    },
    [place, change],
  );

  const send = useCallback(async () => {
    clearTimeout(again.current);
    if (sending.current) return;
    sending.current = true;
    try {
      while (alive.current) {
        const next = queue.current.find(({ refusal }) => refusal === null);
        if (!next) return;
        const refusal = await deliver(client, eventId, next);
        if (refusal === null) {
          // The server has it, whoever looks at this page now.
          drop(next.id);
          if (alive.current) kept.current();
        } else if (alive.current) put({ ...next, refusal });
      }
    } catch (error) {
      // Signed out: it waits for the next visit. Anything else is tried again.
      if (alive.current && isConnectionError(error))
        again.current = setTimeout(() => void send(), TRY_AGAIN_MS);
    } finally {
      sending.current = false;
    }
  }, [client, eventId, drop, put]);

  useEffect(() => {
    alive.current = true;
    void send();
    const online = () => void send();
    window.addEventListener('online', online);
    const stop = connection.subscribe(() => {
      if (connection.get() === 'up') void send();
    });
    return () => {
      alive.current = false;
      window.removeEventListener('online', online);
      stop();
      clearTimeout(again.current);
    };
  }, [send]);

  const add = useCallback<AddNote>(
    (words, id = newId()) => {
      const note: UnsentNote = { id, ...words, refusal: null };
      if (alive.current) {
        put(note);
        void send();
        return;
      }
      // Undo can be pressed after the page was left, though only by whose note it is.
      if (client.readQuery({ query: SessionDocument })?.viewer?.person.id !== personId) return;
      keep(place + id, note);
      void deliver(client, eventId, note).then(
        (refusal) => keep(place + id, refusal === null ? null : { ...note, refusal }),
        // It waits on this device for the next visit.
        () => undefined,
      );
    },
    [client, personId, eventId, place, put, send],
  );

  const retry = useCallback(
    (id: string) => {
      const note = queue.current.find((each) => each.id === id);
      if (!note) return;
      put({ ...note, refusal: null });
      void send();
    },
    [put, send],
  );
  return { unsent, add, drop, retry };
}
