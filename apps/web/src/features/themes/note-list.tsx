import { Button } from '@heard/ui';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { noteKindWords } from '../../app/words';
import { type SortedNoteFragment } from './sort-page.generated';
import { useDraggedNote } from './use-note-drag';
import { type FocusAfter } from './use-selection';
import { type Target } from './use-sorting';

/** What the keyboard does on a note; the space bar ticks it, as with any box. */
export interface NoteKeys {
  /** A digit: put it, or all that are selected, into the theme with this number. */
  onNumber: (number: number, note: SortedNoteFragment) => void;
  /** Enter: go to the field where a theme is chosen. */
  onEnter: (note: SortedNoteFragment) => void;
}

/** The notes of one page: each can be ticked, dragged and, by the keyboard, walked through with the arrow keys. */
export function NoteList({
  notes,
  selected,
  current,
  focusAfter,
  keys,
  onSelect,
  onLook,
  onTakeOut,
}: {
  notes: readonly SortedNoteFragment[];
  selected: readonly string[];
  /** The note that is looked at, beside which suggestions stand. */
  current: string | null;
  /** Where the focus goes once notes are sorted. */
  focusAfter: FocusAfter | null;
  keys: NoteKeys;
  onSelect: (note: SortedNoteFragment, ticked: boolean) => void;
  onLook: (note: SortedNoteFragment) => void;
  onTakeOut: (note: SortedNoteFragment, theme: Target) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];

  useEffect(() => {
    if (!focusAfter) return;
    const { place, from } = focusAfter;
    const now = document.activeElement;
    // Whoever has gone on meanwhile is left where they are, and so is a note that stays in the list.
    if (list.current?.contains(now) || (now !== document.body && now !== from)) return;
    const all = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    all[Math.min(place, all.length - 1)]?.focus();
  }, [focusAfter]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, note: SortedNoteFragment, place: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      boxes()[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (/^[1-9]$/.test(event.key)) {
      event.preventDefault();
      keys.onNumber(Number(event.key), note);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      keys.onEnter(note);
    }
  }

  return (
    <ul className="heard-plain-list sort-notes" ref={list}>
      {notes.map((note, place) => (
        <NoteItem
          isCurrent={note.id === current}
          isSelected={selected.includes(note.id)}
          key={note.id}
          note={note}
          onKeyDown={(event) => onKeyDown(event, note, place)}
          onLook={() => onLook(note)}
          onSelect={(ticked) => onSelect(note, ticked)}
          onTakeOut={(theme) => onTakeOut(note, theme)}
        />
      ))}
    </ul>
  );
}

function NoteItem({
  note,
  isSelected,
  isCurrent,
  onSelect,
  onLook,
  onKeyDown,
  onTakeOut,
}: {
  note: SortedNoteFragment;
  isSelected: boolean;
  isCurrent: boolean;
  onSelect: (ticked: boolean) => void;
  onLook: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onTakeOut: (theme: Target) => void;
}) {
  const item = useRef<HTMLLIElement>(null);
  const dragged = useDraggedNote(item, note.id);
  const { id, kind, text, subgroup, goldenThread, themes } = note;
  const classes = ['sort-note', isSelected && 'sort-note--selected', isCurrent && 'sort-note--current'];
  return (
    <li className={[...classes, dragged && 'sort-note--away'].filter(Boolean).join(' ')} ref={item}>
      <div className="sort-note__tick">
        <input
          checked={isSelected}
          className="sort-note__box"
          id={`note-${id}`}
          onChange={(event) => onSelect(event.currentTarget.checked)}
          onFocus={onLook}
          onKeyDown={onKeyDown}
          type="checkbox"
        />
        <label className="sort-note__text" htmlFor={`note-${id}`}>
          {text}
        </label>
      </div>
      <p className="sort-note__facts">
        {noteKindWords[kind]} · {subgroup?.name ?? 'no subgroup yet'}
        {goldenThread && ` · ${goldenThread.name}`}
      </p>
      {themes.length > 0 && (
        <ul className="heard-plain-list sort-note__themes">
          {themes.map((theme) => (
            <li key={theme.id}>
              In “{theme.wording}”{' '}
              <Button look="link" onClick={() => onTakeOut(theme)}>
                Take out<span className="nhsuk-u-visually-hidden"> of {theme.wording}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
