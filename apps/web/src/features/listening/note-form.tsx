import { type NoteKind } from '@heard/schema';
import { Form, SubmitButton, type FieldError } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { keep, readKept } from '../../app/kept-notes';
import { noteKindWords, optionsOf } from '../../app/words';
import { type CapturePageQuery } from './capture.generated';
import { Chips } from './chips';
import { FlagWords } from './flagged-text';
import { type NoteWords } from './outbox';
import { useFlags } from './use-flags';

const kinds = optionsOf(noteKindWords);
const MOST = 500;

/** What a note may be about: the priorities and the golden threads. */
export type Tags = {
  subgroups: CapturePageQuery['subgroups'];
  threads: CapturePageQuery['programme']['goldenThreads'];
};

const empty: NoteWords = { kind: 'CONCERN' as NoteKind, text: '', subgroupId: null, goldenThreadId: null };

/** One line, its kind, and what it is about; what is typed stays on this device until it is sent. */
export function NoteForm({
  draftKey,
  tags,
  emptied,
  onAdd,
}: {
  draftKey: string;
  tags: Tags;
  /** Goes up when what is typed is to be cleared away. */
  emptied: number;
  onAdd: (words: NoteWords) => void;
}) {
  const [words, setWords] = useState<NoteWords>(() => ({ ...empty, ...readKept<NoteWords>(draftKey) }));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const flags = useFlags(words.text);
  const change = (changes: Partial<NoteWords>) => {
    const next = { ...words, ...changes };
    setWords(next);
    keep(draftKey, next.text === '' ? null : next);
  };
  const [cleared, setCleared] = useState(emptied);
  if (cleared !== emptied) {
    setCleared(emptied);
    setWords(empty);
  }
  useEffect(() => {
    if (emptied > 0) keep(draftKey, null);
  }, [emptied, draftKey]);

  function send() {
    const text = words.text.replace(/\s+/g, ' ').trim();
    if (text.length < 3) return setErrors([{ field: 'text', message: 'Write what was said, in one line' }]);
    setErrors([]);
    onAdd({ ...words, text });
    // The next note of a table is often of the same kind and about the same thing.
    change({ text: '' });
    field.current?.focus();
  }

  const [error] = errors;
  return (
    <Form label="A note" onSubmit={send} scope="note" summary={false}>
      <Chips
        legend="What is it?"
        onChange={(kind) => change({ kind })}
        options={kinds}
        quiet
        value={words.kind}
      />
      <div className={`nhsuk-form-group listening-line${error ? ' nhsuk-form-group--error' : ''}`}>
        <label className="nhsuk-label nhsuk-label--s" htmlFor="note-text">
          What was said?
        </label>
        <div className="nhsuk-hint" id="note-hint">
          One line, no names. Enter sends it.
        </div>
        {error && (
          <p className="nhsuk-error-message" id="note-error">
            {error.message}
          </p>
        )}
        <textarea
          aria-describedby={`note-hint note-flags${error ? ' note-error' : ''}`}
          className="nhsuk-textarea listening-line__field"
          enterKeyHint="send"
          id="note-text"
          maxLength={MOST}
          onChange={(event) => change({ text: event.currentTarget.value.replace(/\n/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
          ref={field}
          rows={2}
          value={words.text}
        />
        <div id="note-flags" role="status">
          <FlagWords flags={flags} text={words.text} />
        </div>
      </div>
      <SubmitButton>Add the note</SubmitButton>
      <Chips
        legend="About a priority"
        onChange={(id) => change({ subgroupId: id || null })}
        options={[
          { value: '', label: 'None' },
          ...tags.subgroups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={words.subgroupId ?? ''}
      />
      <Chips
        legend="Golden thread"
        onChange={(id) => change({ goldenThreadId: id || null })}
        options={[
          { value: '', label: 'None' },
          ...tags.threads.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={words.goldenThreadId ?? ''}
      />
    </Form>
  );
}
