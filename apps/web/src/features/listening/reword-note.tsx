import { Button, ErrorSummary, StaleChoice } from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import { noteKindWords, optionsOf } from '../../app/words';
import { RewordNoteDocument, type EventNoteFragment } from './capture.generated';
import { Chips } from './chips';
import { FlagWords } from './flagged-text';
import { useFlags } from './use-flags';

/**
 * Puts a note in other words. Facilitators write at once, so what is saved is over the note as it was when this was
 * opened; when another saved first, both are shown.
 */
export function RewordNote({
  note,
  onDone,
}: {
  /** The note as it is now. */
  note: EventNoteFragment;
  onDone: () => void;
}) {
  const [begun, setBegun] = useState(note);
  const [text, setText] = useState(note.text);
  const [kind, setKind] = useState(note.kind);
  const { save, busy, errors, stale } = useSave(RewordNoteDocument, (data) => data.rewordNote, {
    refetch: ['EventNotes'],
  });
  const flags = useFlags(text);

  async function send({ id, version, subgroup, goldenThread }: EventNoteFragment) {
    const tags = { subgroupId: subgroup?.id ?? null, goldenThreadId: goldenThread?.id ?? null };
    if (await save({ input: { id, version, kind, text, ...tags } })) onDone();
  }

  if (stale && note.version !== begun.version)
    return (
      <StaleChoice
        busy={busy}
        differences={[
          { label: 'The note', yours: text, theirs: note.text },
          { label: 'Kind', yours: noteKindWords[kind], theirs: noteKindWords[note.kind] },
        ]}
        noun="note"
        onKeepYours={() => {
          setBegun(note);
          void send(note);
        }}
        onTakeTheirs={onDone}
      />
    );
  return (
    <form
      aria-label="Change the note"
      onSubmit={(event) => {
        event.preventDefault();
        void send(begun);
      }}
    >
      <ErrorSummary errors={errors} />
      <Chips legend="What is it?" onChange={setKind} options={optionsOf(noteKindWords)} quiet value={kind} />
      <label className="nhsuk-label" htmlFor={`reword-${note.id}`}>
        In other words
      </label>
      <textarea
        className="nhsuk-textarea"
        id={`reword-${note.id}`}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value.replace(/\n/g, ' '))}
        rows={3}
        value={text}
      />
      <div role="status">
        <FlagWords flags={flags} text={text} />
      </div>
      <div className="heard-button-row">
        <Button busy={busy} look="primary" type="submit">
          Save
        </Button>
        <Button look="link" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
