import { useNotices } from '@heard/ui';
import { useRef, useState } from 'react';
import { type SortedNoteFragment } from './sort-page.generated';
import { type Target, type useSorting } from './use-sorting';

/** Where the focus goes once notes are sorted, unless somebody has moved it meanwhile. */
export interface FocusAfter {
  /** The place in the list of the first of them. */
  place: number;
  /** What had the focus when the step began. */
  from: Element | null;
}

/** The notes that are selected, and what becomes of them. */
export function useSelection(
  notes: readonly SortedNoteFragment[],
  sorting: Pick<ReturnType<typeof useSorting>, 'putInto' | 'formFrom'>,
) {
  const say = useNotices();
  // Whole notes, not ids alone: a note selected from the suggestions may be on another page.
  const [selected, setSelected] = useState<readonly SortedNoteFragment[]>([]);
  const [focusAfter, setFocusAfter] = useState<FocusAfter | null>(null);
  // Selected still, should the step be refused, but spoken for: the next step is not about them.
  const underway = useRef(new Set<string>());

  /** What a step is about: all that is selected, or else the note one is on. */
  function meant(on: SortedNoteFragment | null): readonly SortedNoteFragment[] {
    const free = selected.filter(({ id }) => !underway.current.has(id));
    return free.length > 0 ? free : on ? [on] : [];
  }

  /** Takes a step with some notes; once it is done, they and no others are selected no more. */
  async function take(ids: readonly string[], step: () => Promise<boolean>): Promise<boolean> {
    const from = document.activeElement;
    const place = notes.findIndex(({ id }) => ids.includes(id));
    for (const id of ids) underway.current.add(id);
    const done = await step();
    for (const id of ids) underway.current.delete(id);
    if (done) {
      setSelected((before) => before.filter(({ id }) => !ids.includes(id)));
      setFocusAfter({ place: Math.max(0, place), from });
    }
    return done;
  }

  async function putInto(theme: Target, what: readonly SortedNoteFragment[]): Promise<void> {
    if (what.length > 0) {
      await take(
        what.map(({ id }) => id),
        () => sorting.putInto(what, theme),
      );
    } else if (selected.length === 0) {
      say('No note is selected. Select one first, then choose its theme.');
    }
  }

  function formFrom(theme: { id: string; wording: string; subgroupId: string }): Promise<boolean> {
    const noteIds = meant(null).map(({ id }) => id);
    return take(noteIds, () => sorting.formFrom({ ...theme, noteIds }));
  }

  return {
    selected,
    focusAfter,
    meant,
    putInto,
    formFrom,
    select: (note: SortedNoteFragment, ticked: boolean) =>
      setSelected((before) => [...before.filter(({ id }) => id !== note.id), ...(ticked ? [note] : [])]),
    clear: () => setSelected([]),
  };
}
