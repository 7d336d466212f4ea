import { type PersonFilter, type PersonSort } from '@heard/schema';
import { personStateWords, roleWords, workingPatternWords } from '../../app/words';

/** The filters of the directory, by the names that the address bar, the API and the export share. */
export const filterNames = [
  'search',
  'subgroupId',
  'directorateId',
  'siteId',
  'staffGroupId',
  'workingPattern',
  'state',
  'role',
] as const satisfies readonly (keyof PersonFilter)[];

/** One of filterNames. */
export type FilterName = (typeof filterNames)[number];

/** How the directory can be sorted; the first is the usual. */
export const sortWords: Record<PersonSort, string> = {
  NAME: 'Name',
  NEWEST: 'Newest first',
  SUBGROUP: 'Subgroup',
};

const constants: Partial<Record<FilterName, object>> = {
  workingPattern: workingPatternWords,
  state: personStateWords,
  role: roleWords,
};

/** What one filter is set to; a word that the list does not have counts as not set. */
export function filterValue(address: URLSearchParams, name: FilterName): string {
  const value = address.get(name)?.trim() ?? '';
  const known = constants[name];
  return known && !(value in known) ? '' : value;
}

/** The address bar as the API's filter; who sees no work cannot ask for a subgroup. */
export function readFilter(address: URLSearchParams, work: boolean): PersonFilter {
  return Object.fromEntries(
    filterNames
      .filter((name) => work || name !== 'subgroupId')
      .map((name) => [name, filterValue(address, name)])
      .filter(([, value]) => value),
  );
}

/** The sort order that the address bar asks for. */
export function readSort(address: URLSearchParams): PersonSort {
  const sort = address.get('sort') ?? '';
  return sort in sortWords ? (sort as PersonSort) : 'NAME';
}

/** The address bar's query with some changes; whatever is narrowed or sorted anew begins at its first page. */
export function queryWith(address: URLSearchParams, changes: Record<string, string>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = changes[name] ?? filterValue(address, name);
    if (value) query.set(name, value);
  }
  const sort = changes.sort ?? readSort(address);
  if (sort && sort !== 'NAME') query.set('sort', sort);
  if (changes.page && changes.page !== '1') query.set('page', changes.page);
  return query;
}

/** The directory's address with some changes. */
export function addressWith(address: URLSearchParams, changes: Record<string, string>): string {
  const query = queryWith(address, changes);
  return query.size > 0 ? `/people?${query}` : '/people';
}

/** Where the people of the list, all pages of it, can be had as a file. */
export function exportAddress(address: URLSearchParams, work: boolean, kind: 'csv' | 'xlsx'): string {
  const query = new URLSearchParams(Object.entries(readFilter(address, work)) as [string, string][]);
  return `/people/export.${kind}${query.size > 0 ? `?${query}` : ''}`;
}
