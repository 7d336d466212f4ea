import { NoteKind, type SortingNoteFilter } from '@heard/schema';
import { idIn, pageIn } from '../../app/address';

/** Which notes are on the table. */
export const SHOWN = ['unsorted', 'untagged', 'all'] as const;
/** One of SHOWN. */
export type Shown = (typeof SHOWN)[number];

/** All that the address of the sorting table can say. */
export interface SortAddress {
  search: string;
  subgroup: string;
  kind: NoteKind | '';
  thread: string;
  /** Only the notes of this theme. */
  theme: string;
  shown: Shown;
  page: number;
}

/** Reads an address; the notes of a theme are all shown, since all of them are sorted. */
export function readSortAddress(query: URLSearchParams): SortAddress {
  const theme = idIn(query, 'theme');
  const shown = SHOWN.find((each) => each === query.get('show'));
  return {
    search: query.get('search')?.trim() ?? '',
    subgroup: idIn(query, 'subgroup'),
    kind: Object.values(NoteKind).find((kind) => kind === query.get('kind')?.toUpperCase()) ?? '',
    thread: idIn(query, 'thread'),
    theme,
    shown: shown ?? (theme ? 'all' : 'unsorted'),
    page: pageIn(query),
  };
}

/** Writes an address, always the same way for the same thing. */
export function writeSortAddress({
  search,
  subgroup,
  kind,
  thread,
  theme,
  shown,
  page,
}: SortAddress): string {
  const query = new URLSearchParams();
  if (search) query.set('search', search);
  if (subgroup) query.set('subgroup', subgroup);
  if (kind) query.set('kind', kind.toLowerCase());
  if (thread) query.set('thread', thread);
  if (theme) query.set('theme', theme);
  if (shown !== (theme ? 'all' : 'unsorted')) query.set('show', shown);
  if (page > 1) query.set('page', String(page));
  return `?${query}`;
}

/** What to ask the API for at this address. */
export function noteFilterOf({
  search,
  subgroup,
  kind,
  thread,
  theme,
  shown,
}: SortAddress): SortingNoteFilter {
  return {
    ...(search && { search }),
    ...(subgroup && { subgroupId: subgroup }),
    ...(kind && { kind }),
    ...(thread && { goldenThreadId: thread }),
    ...(theme && { themeId: theme }),
    ...(shown === 'unsorted' && { isUnsorted: true }),
    ...(shown === 'untagged' && { isUntagged: true }),
  };
}
