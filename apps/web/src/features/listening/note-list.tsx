import { Button, useNotices } from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import { noteKindWords } from '../../app/words';
import { RemoveNoteDocument, type EventNoteFragment } from './capture.generated';
import { FlaggedText, FlagWords } from './flagged-text';
import { type AddNote, type useOutbox } from './outbox';
import { RewordNote } from './reword-note';

/** The notes of an event: those that wait to be sent, then all that its facilitators took, in no order of time. */
export function NoteList({
  notes,
  outbox: { unsent, add, drop, retry },
  onChanged,
}: {
  notes: readonly EventNoteFragment[];
  outbox: ReturnType<typeof useOutbox>;
  onChanged: () => void;
}) {
  const [editing, setEditing] = useState('');
  const waiting = unsent.filter(({ id }) => !notes.some((note) => note.id === id));
  return (
    <ul className="listening-notes">
      {waiting.map((note) => (
        <li className="listening-note listening-note--waiting" key={note.id}>
          <p className="listening-note__text">{note.text}</p>
          {note.refusal ? (
            <p className="nhsuk-error-message">Not kept: {note.refusal}</p>
          ) : (
            <p className="heard-quiet listening-note__about">Waiting to send</p>
          )}
          {note.refusal && (
            <div className="listening-note__steps">
              <Button look="link" onClick={() => retry(note.id)}>
                Send again
              </Button>
              <Button look="link" onClick={() => drop(note.id)}>
                Throw it away
              </Button>
            </div>
          )}
        </li>
      ))}
      {notes.map((note) =>
        note.id === editing ? (
          <li className="listening-note" key={note.id}>
            <RewordNote
              note={note}
              onDone={() => {
                setEditing('');
                onChanged();
              }}
            />
          </li>
        ) : (
          <li className="listening-note" key={note.id}>
            <NoteLine note={note} />
            <div className="listening-note__steps">
              <Button aria-label={`Change “${note.text}”`} look="link" onClick={() => setEditing(note.id)}>
                Change
              </Button>
              <Remove note={note} onChanged={onChanged} onUndo={add} />
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

/** One note to read: its words, what it is and what it is about, and what gives somebody away. */
export function NoteLine({ note }: { note: EventNoteFragment }) {
  const about = [noteKindWords[note.kind], note.subgroup?.name, note.goldenThread?.name].filter(Boolean);
  return (
    <>
      <p className="listening-note__text">
        <FlaggedText flags={note.flags} text={note.text} />
      </p>
      <p className="heard-quiet listening-note__about">{about.join(' · ')}</p>
      <FlagWords flags={note.flags} text={note.text} />
    </>
  );
}

function Remove({
  note,
  onChanged,
  onUndo,
}: {
  note: EventNoteFragment;
  onChanged: () => void;
  onUndo: AddNote;
}) {
  const say = useNotices();
  const { save, busy, errors } = useSave(RemoveNoteDocument, (data) => data.removeNote);
  async function remove() {
    const { id, version, kind, text, subgroup, goldenThread } = note;
    const removed = await save({ id, version });
    onChanged();
    if (!removed) return;
    const tags = { subgroupId: subgroup?.id ?? null, goldenThreadId: goldenThread?.id ?? null };
    say('The note is removed.', { undo: () => onUndo({ kind, text, ...tags }, id) });
  }
  return (
    <>
      <Button aria-label={`Remove “${note.text}”`} busy={busy} look="link" onClick={() => void remove()}>
        Remove
      </Button>
      {errors.map(({ message }) => (
        <span className="nhsuk-error-message" key={message} role="alert">
          Not removed: {message}
        </span>
      ))}
    </>
  );
}
