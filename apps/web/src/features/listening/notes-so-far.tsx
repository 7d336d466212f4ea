import { Button } from '@heard/ui';
import { useState } from 'react';
import { NoteList } from './note-list';
import { useOutbox } from './outbox';
import { useEventNotes } from './use-event-notes';

/** The notes of an event, page by page, and the outbox that adds to them. */
export function useNotesSoFar(personId: string, eventId: string) {
  const [page, setPage] = useState(1);
  const { notes, error, loading, refetch } = useEventNotes(eventId, page);
  const again = () => void refetch().catch(() => undefined);
  const outbox = useOutbox(personId, eventId, again);
  return { eventId, page, setPage, notes, failed: !notes && !loading && error !== undefined, again, outbox };
}

/** Shows them under a heading that says how many there are, or that they are not here yet. */
export function NotesSoFar({
  about,
  so: { page, setPage, notes, failed, again, outbox },
  headingFor,
}: {
  about: React.ReactNode;
  so: ReturnType<typeof useNotesSoFar>;
  /** The heading once the notes are here; given how many the server has. */
  headingFor: (total: number) => string;
}) {
  const pages = notes ? Math.ceil(notes.total / notes.pageSize) : 1;
  return (
    <>
      <h2 className="heard-panel__title" id="notes">
        {notes ? headingFor(notes.total) : 'Notes'}
      </h2>
      {about}
      {!notes && (
        <p role="status">
          {failed ? 'The notes could not be fetched.' : 'Fetching the notes…'}{' '}
          {failed && (
            <Button look="link" onClick={again}>
              Try again
            </Button>
          )}
        </p>
      )}
      <NoteList notes={notes?.items ?? []} onChanged={again} outbox={outbox} />
      {(pages > 1 || page > 1) && (
        <div className="heard-button-row">
          {page > 1 && <Button onClick={() => setPage(page - 1)}>Notes before</Button>}
          {page < pages && <Button onClick={() => setPage(page + 1)}>More notes</Button>}
        </div>
      )}
    </>
  );
}
