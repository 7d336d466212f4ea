import { ThemeSort, ThemeState, type ThemeFilter } from '@heard/schema';
import { constantsIn, idIn, isId, pageIn } from '../../app/address';

/** All that the address of the list of themes can say. */
export interface Address {
  search: string;
  subgroups: readonly string[];
  states: readonly ThemeState[];
  thread: string;
  /** Empty: the newest first, or the best match of a search. */
  sort: ThemeSort | '';
  page: number;
}

/** The address without anything said. */
export const PLAIN: Address = { search: '', subgroups: [], states: [], thread: '', sort: '', page: 1 };

/** Reads an address; what it does not understand, it leaves out. */
export function readAddress(query: URLSearchParams): Address {
  return {
    search: query.get('search')?.trim() ?? '',
    subgroups: query.getAll('subgroup').filter(isId),
    states: constantsIn(ThemeState, query.getAll('state')),
    thread: idIn(query, 'thread'),
    sort: constantsIn(ThemeSort, query.getAll('sort'))[0] ?? '',
    page: pageIn(query),
  };
}

/** Writes an address, always the same way for the same thing. */
export function writeAddress({ search, subgroups, states, thread, sort, page }: Address): string {
  const query = new URLSearchParams();
  if (search) query.set('search', search);
  for (const id of subgroups) query.append('subgroup', id);
  for (const state of states) query.append('state', state.toLowerCase());
  if (thread) query.set('thread', thread);
  if (sort) query.set('sort', sort.toLowerCase());
  if (page > 1) query.set('page', String(page));
  return `?${query}`;
}

/** What to ask the API for at this address. */
export function filterOf({ search, subgroups, states, thread }: Address): ThemeFilter {
  return {
    ...(search && { search }),
    ...(subgroups.length > 0 && { subgroupIds: [...subgroups] }),
    ...(states.length > 0 && { states: [...states] }),
    ...(thread && { goldenThreadId: thread }),
  };
}

/** The order asked for at this address. */
export function sortOf({ sort, search }: Address): ThemeSort {
  return sort || (search ? ThemeSort.BEST_MATCH : ThemeSort.NEWEST);
}
