import { useApolloClient } from '@apollo/client/react';
import { useNotices } from '@heard/ui';
import { useRef, useState } from 'react';
import { useSave } from '../../app/use-save';
import {
  FormThemeDocument,
  PutNotesDocument,
  SortedNoteFragmentDoc,
  TakeNotesDocument,
  type SortedNoteFragment,
  type TargetThemeFragment,
} from './sort-page.generated';
import { SetThemeAsideDocument } from './theme-page.generated';

const LISTS = ['SortingNotes', 'ThemesToSortInto'];

/** As much of a theme as sorting into it needs. */
export type Target = Pick<TargetThemeFragment, 'id' | 'wording'>;

/** How many notes, in words. */
export const countNotes = (number: number) => (number === 1 ? '1 note' : `${number} notes`);

/** Sorts notes, and takes the last step back. */
export function useSorting() {
  const client = useApolloClient();
  const say = useNotices();
  const put = useSave(PutNotesDocument, (data) => data.putNotesIntoTheme);
  const take = useSave(TakeNotesDocument, (data) => data.takeNotesOutOfTheme);
  const form = useSave(FormThemeDocument, (data) => data.formTheme);
  const aside = useSave(SetThemeAsideDocument, (data) => data.setThemeAside);
  const turn = useRef<Promise<boolean>>(Promise.resolve(true));
  const waiting = useRef(0);
  const [last, setLast] = useState<{ words: string; undo: () => void } | null>(null);

  /** Fetches what sorting changes, so that what is sorted leaves the list. */
  const again = () => client.refetchQueries({ include: LISTS }).catch(() => undefined);

  /**
   * Takes steps one after the other: keys are struck faster than a step is saved, and none may be lost. What was
   * struck after a step that is then refused waits for somebody to look.
   */
  function inTurn(step: () => Promise<boolean>, onDropped?: () => void): Promise<boolean> {
    const before = waiting.current > 0 ? turn.current : Promise.resolve(true);
    waiting.current += 1;
    turn.current = before
      .then((fine) => {
        if (!fine) onDropped?.();
        return fine && step();
      })
      .finally(() => {
        waiting.current -= 1;
      });
    return turn.current;
  }

  /** A note as it is now: a step before, or somebody else, may have sorted it since it was selected. */
  const asItIs = (note: SortedNoteFragment): SortedNoteFragment =>
    client.readFragment<SortedNoteFragment>({
      fragment: SortedNoteFragmentDoc,
      from: { __typename: 'SortingNote', id: note.id },
    }) ?? note;

  /** Says what was done, with the way to take it back: at the foot of the page, and in its place until the next step. */
  function tell(words: string, back: () => Promise<boolean>) {
    const undo = () => {
      setLast(null);
      void inTurn(back).then(async (done) => {
        if (!done) return;
        await again();
        say('The last step is taken back.');
      });
    };
    setLast({ words, undo });
    say(words, { undo });
  }

  async function putInto(notes: readonly SortedNoteFragment[], theme: Target): Promise<boolean> {
    const sent = { noteIds: [] as string[], themeId: theme.id };
    const fine = await inTurn(
      async () => {
        sent.noteIds = notes
          .map(asItIs)
          .filter(({ themes }) => !themes.some(({ id }) => id === theme.id))
          .map(({ id }) => id);
        return sent.noteIds.length === 0 || (await put.save(sent)) !== null;
      },
      () => say(`Not put into “${theme.wording}”, because the step before was refused.`),
    );
    if (!fine) return false;
    if (sent.noteIds.length === 0) {
      say(`${notes.length === 1 ? 'This note is' : 'These notes are'} in “${theme.wording}” already.`);
      return false;
    }
    tell(
      `${countNotes(sent.noteIds.length)} put into “${theme.wording}”.`,
      async () => (await take.save(sent)) !== null,
    );
    await again();
    return true;
  }

  async function takeOut(note: SortedNoteFragment, theme: Target): Promise<void> {
    const sent = { noteIds: [note.id], themeId: theme.id };
    if (!(await inTurn(async () => (await take.save(sent)) !== null))) return;
    tell(`1 note taken out of “${theme.wording}”.`, async () => (await put.save(sent)) !== null);
    await again();
  }

  async function formFrom(input: {
    id: string;
    wording: string;
    subgroupId: string;
    noteIds: string[];
  }): Promise<boolean> {
    const { noteIds } = input;
    const formed = await form.save({ input });
    if (!formed?.theme) return false;
    const { id, version, wording } = formed.theme;
    tell(
      `“${wording}” is formed${noteIds.length > 0 ? ` from ${countNotes(noteIds.length)}` : ''}.`,
      async () => {
        if (noteIds.length > 0 && !(await take.save({ noteIds, themeId: id }))) return false;
        return (await aside.save({ id, version, reason: 'Formed and taken back at once.' })) !== null;
      },
    );
    await again();
    return true;
  }

  return {
    putInto,
    takeOut,
    formFrom,
    last,
    busy: put.busy || take.busy || form.busy || aside.busy,
    errors: [...put.errors, ...take.errors, ...aside.errors],
    formErrors: form.errors,
  };
}
