import { type NoteDecision } from '@heard/schema';
import { useId } from 'react';
import { type EventNoteFragment } from './capture.generated';
import { Chips } from './chips';
import { FlagWords } from './flagged-text';
import { NoteLine } from './note-list';
import { useFlags } from './use-flags';

/** What the second person decides of one note. */
export interface Decision {
  decision: NoteDecision;
  text: string | null;
  isConfirmedSafe: boolean;
}

const keepIt: Decision = { decision: 'KEEP', text: null, isConfirmedSafe: false };

const choices: { value: NoteDecision; label: string }[] = [
  { value: 'KEEP', label: 'Keep' },
  { value: 'REWORD', label: 'Reword' },
  { value: 'REMOVE', label: 'Take out' },
];

/** A note with the choice of what becomes of it. */
export function NoteDecisionLine({
  note,
  decision: decided,
  error,
  onDecide,
}: {
  note: EventNoteFragment;
  decision: Decision | null;
  error?: string;
  onDecide: (decision: Decision | null) => void;
}) {
  const { decision, text, isConfirmedSafe } = decided ?? keepIt;
  const isReworded = decision === 'REWORD';
  const words = isReworded ? (text ?? note.text) : note.text;
  const found = useFlags(isReworded ? words : '');
  const flags = isReworded ? found : note.flags;
  const id = useId();
  const change = (changes: Partial<Decision>) => {
    const next = { ...(decided ?? keepIt), ...changes };
    const isNothing = next.decision === 'KEEP' && !next.isConfirmedSafe;
    onDecide(isNothing ? null : next);
  };
  return (
    <li
      className={`listening-note${decision === 'REMOVE' ? ' listening-note--out' : ''}`}
      id={`note-${note.id}`}
    >
      {error && <p className="nhsuk-error-message">{error}</p>}
      <NoteLine note={isReworded ? { ...note, flags: [] } : note} />
      <Chips
        legend={`What becomes of “${note.text}”`}
        onChange={(chosen) =>
          change({ decision: chosen, text: chosen === 'REWORD' ? note.text : null, isConfirmedSafe: false })
        }
        options={choices}
        quiet
        value={decision}
      />
      {isReworded && (
        <>
          <label className="nhsuk-label" htmlFor={id}>
            In other words
          </label>
          <textarea
            className="nhsuk-textarea"
            id={id}
            maxLength={500}
            onChange={(event) =>
              change({ text: event.currentTarget.value.replace(/\n/g, ' '), isConfirmedSafe: false })
            }
            rows={2}
            value={words}
          />
          <div role="status">
            <FlagWords flags={flags} text={words} />
          </div>
        </>
      )}
      {decision !== 'REMOVE' && (flags.length > 0 || isConfirmedSafe) && (
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          <div className="nhsuk-checkboxes__item">
            <input
              checked={isConfirmedSafe}
              className="nhsuk-checkboxes__input"
              id={`${id}-safe`}
              onChange={(event) => change({ isConfirmedSafe: event.currentTarget.checked })}
              type="checkbox"
            />
            <label className="nhsuk-checkboxes__label" htmlFor={`${id}-safe`}>
              I looked: this names nobody
            </label>
          </div>
        </div>
      )}
    </li>
  );
}
