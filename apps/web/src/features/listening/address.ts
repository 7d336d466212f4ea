import { EventKind, EventState, type ListeningEventFilter } from '@heard/schema';
import { isWholeDate, today } from '@heard/ui';
import { constantsIn, idIn, pageIn } from '../../app/address';

/** The ways of looking at the same events. */
export const views = ['list', 'calendar'] as const;

/** All that the address of the list of events can say. */
export interface Address {
  view: (typeof views)[number];
  /** The month of the calendar, YYYY-MM; empty: this one. */
  month: string;
  states: EventState[];
  kinds: EventKind[];
  site: string;
  subgroup: string;
  mine: boolean;
  from: string;
  to: string;
  page: number;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Rows to a page of the list. */
export const LIST_PAGE = 20;

/** The most events that one month of the calendar shows. */
export const MONTH_PAGE = 100;

/** Reads an address; what it does not understand, it leaves out. */
export function readAddress(query: URLSearchParams): Address {
  const month = query.get('month') ?? '';
  const day = (name: string) => {
    const said = query.get(name) ?? '';
    return isWholeDate(said) ? said : '';
  };
  return {
    view: query.get('view') === 'calendar' ? 'calendar' : 'list',
    month: MONTH.test(month) ? month : '',
    states: constantsIn(EventState, query.getAll('state')),
    kinds: constantsIn(EventKind, query.getAll('kind')),
    site: idIn(query, 'site'),
    subgroup: idIn(query, 'subgroup'),
    mine: query.get('mine') === 'true',
    from: day('from'),
    to: day('to'),
    page: pageIn(query),
  };
}

/** The query of an address with some changes; whatever is narrowed anew begins at its first page. */
export function queryOf(address: Address, changes: Partial<Address> = {}): URLSearchParams {
  const { view, month, states, kinds, site, subgroup, mine, from, to, page } = {
    ...address,
    page: 1,
    ...changes,
  };
  const query = new URLSearchParams();
  const word = (constant: string) => constant.toLowerCase().replaceAll('_', '-');
  if (view !== 'list') query.set('view', view);
  if (month && view === 'calendar') query.set('month', month);
  for (const state of states) query.append('state', word(state));
  for (const kind of kinds) query.append('kind', word(kind));
  for (const [name, value] of Object.entries({ site, subgroup, from, to })) if (value) query.set(name, value);
  if (mine) query.set('mine', 'true');
  if (page > 1) query.set('page', String(page));
  return query;
}

/** The list's address with some changes. */
export function addressWith(address: Address, changes: Partial<Address>): string {
  const query = queryOf(address, changes);
  return query.size > 0 ? `/listening?${query}` : '/listening';
}

/** Everything that narrows, taken off. */
export const CLEAR: Partial<Address> = {
  states: [],
  kinds: [],
  site: '',
  subgroup: '',
  mine: false,
  from: '',
  to: '',
};

/** The address as the API's filter; the calendar asks for the weeks of its month alone. */
export function filterOf(address: Address): ListeningEventFilter {
  const { view, states, kinds, site, subgroup, mine } = address;
  const days = view === 'calendar' ? daysOf(monthOf(address)) : { from: address.from, to: address.to };
  return {
    ...(states.length > 0 && { states }),
    ...(kinds.length > 0 && { kinds }),
    ...(site && { siteId: site }),
    ...(subgroup && { subgroupId: subgroup }),
    ...(mine && { mine }),
    ...(days.from && { from: days.from }),
    ...(days.to && { to: days.to }),
  };
}

/** The month that the calendar shows. */
export const monthOf = ({ month }: Pick<Address, 'month'>): string => month || today().slice(0, 7);

/** The first and last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** The month so many months later, or earlier when negative. */
export function monthsOn(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday on; null stands for a day of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const { from, to } = daysOf(month);
  const before = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  const days = Array.from(
    { length: Number(to.slice(8)) },
    (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`,
  );
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks: (string | null)[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    const week: (string | null)[] = cells.slice(at, at + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => null)]);
  }
  return weeks;
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as people write it: March 2026. */
export const monthName = (month: string): string => monthNames.format(new Date(`${month}-01T00:00:00Z`));
