import { type AuditEventFilter } from '@heard/schema';
import { isWholeDate } from '@heard/ui';

/** The filters of the audit, by the names that the address bar and the API share. */
export const filterNames = [
  'search',
  'actorId',
  'subjectType',
  'verb',
  'from',
  'to',
  'subjectId',
] as const satisfies readonly (keyof AuditEventFilter)[];

/** One of filterNames. */
export type FilterName = (typeof filterNames)[number];

/** What one filter is set to; what is not a day counts as no day. */
export function filterValue(address: URLSearchParams, name: FilterName): string {
  const value = address.get(name)?.trim() ?? '';
  return (name === 'from' || name === 'to') && !isWholeDate(value) ? '' : value;
}

/** Whether the address bar asks for sign-ins and sign-outs too. */
export const showsSignIns = (address: URLSearchParams): boolean => address.get('signIns') === 'shown';

/** Whether it is a question if sign-ins are among the events: what is asked for by its verb is shown. */
export const couldHaveSignIns = (address: URLSearchParams): boolean => !filterValue(address, 'verb');

/** The address bar as the API's filter. */
export function readFilter(address: URLSearchParams): AuditEventFilter {
  const set = filterNames.map((name) => [name, filterValue(address, name)]).filter(([, value]) => value);
  const withoutSignIns = couldHaveSignIns(address) && !showsSignIns(address);
  return { ...Object.fromEntries(set), ...(withoutSignIns && { withoutSignIns }) };
}

/** The address bar's query with some changes; whatever is narrowed anew begins at its first page. */
export function queryWith(address: URLSearchParams, changes: Record<string, string>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = changes[name] ?? filterValue(address, name);
    if (value) query.set(name, value);
  }
  const signIns = changes.signIns ?? (showsSignIns(address) ? 'shown' : '');
  if (signIns) query.set('signIns', signIns);
  if (changes.page && changes.page !== '1') query.set('page', changes.page);
  return query;
}

/** The audit's address with some changes. */
export function addressWith(address: URLSearchParams, changes: Record<string, string>): string {
  const query = queryWith(address, changes);
  return query.size > 0 ? `/audit?${query}` : '/audit';
}
