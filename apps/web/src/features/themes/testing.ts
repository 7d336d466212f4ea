import { type Unmasked } from '@apollo/client/masking';
import { type SortingNotesQuery, type ThemesToSortIntoQuery } from './sort-page.generated';
import { type ThemePageQuery } from './theme-page.generated';

/** An id that is always the same for the same number. */
export const anId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A theme with all that its page asks for. */
export type WholeTheme = NonNullable<Unmasked<ThemePageQuery>['theme']>;

const subgroup = { __typename: 'Subgroup' as const, id: anId(11), name: 'Health and wellbeing' };

/** A theme that forms, as somebody sees it who does not sort its notes. */
export function aTheme(changes: Partial<WholeTheme> = {}): WholeTheme {
  return {
    __typename: 'Theme',
    id: anId(1),
    version: 1,
    wording: 'The rota comes too late',
    detail: '',
    state: 'FORMING',
    setAsideReason: '',
    viewerCan: [],
    subgroup,
    goldenThreads: [],
    evidence: {
      __typename: 'ThemeEvidence',
      isExact: false,
      isHidden: true,
      sentence: 'Not enough notes yet to show.',
    },
    mergedInto: null,
    mergedFrom: [],
    splitFrom: null,
    splitInto: [],
    actions: [],
    history: [],
    ...changes,
  };
}

/** A note on the table. */
export type Note = SortingNotesQuery['sortingNotes']['items'][number];

/** A note that is in no theme. */
export function aNote(number: number, text: string, changes: Partial<Note> = {}): Note {
  return {
    __typename: 'SortingNote',
    id: anId(100 + number),
    kind: 'CONCERN',
    text,
    version: 1,
    subgroup,
    goldenThread: null,
    themes: [],
    ...changes,
  };
}

/** A theme to sort into. */
export type Target = ThemesToSortIntoQuery['themes']['items'][number];

/** A theme to sort into, without notes. */
export function aTarget(number: number, wording: string): Target {
  return {
    __typename: 'Theme',
    id: anId(200 + number),
    wording,
    subgroup,
    evidence: { __typename: 'ThemeEvidence', notes: 0, events: 0, sentence: 'No notes yet' },
  };
}
