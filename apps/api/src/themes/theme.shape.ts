import { type SortingNoteView, type ThemeView } from '@heard/data';
import { type Subgroup } from '../subgroups/subgroup.type';
import { type SortingNote, type Theme } from './theme.type';

/** A theme as its resolvers pass it on: what GraphQL shows, and the row it came from. */
export type ShapedTheme = Theme & { view: ThemeView };

/** Shapes a row for GraphQL; its subgroup carries the id and name that the row has. */
export function shapeTheme(view: ThemeView): ShapedTheme {
  const { id, wording, detail, state, setAsideReason, version } = view;
  return {
    ...{ id, wording, detail, state, setAsideReason, version, view },
    subgroup: { id: view.subgroupId, name: view.subgroupName } as Subgroup,
  };
}

/** A note as its resolvers pass it on. */
export type ShapedNote = SortingNote & { view: SortingNoteView };

/** Shapes a note for GraphQL. */
export function shapeNote(view: SortingNoteView): ShapedNote {
  const { id, kind, text, version } = view;
  return { id, kind, text, version, view };
}
