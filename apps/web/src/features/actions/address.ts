import {
  ActionHealth,
  type ActionFilter,
  ActionSort,
  ActionState,
  type ActionHealth as Health,
  type ActionSort as Sort,
  type ActionState as State,
} from '@heard/schema';
import { constantsIn, idIn, isId, pageIn } from '../../app/address';

/** The ways of looking at the same actions. */
export const VIEWS = ['table', 'board', 'timeline'] as const;
/** One way of looking at the actions. */
export type View = (typeof VIEWS)[number];

/** Spans of due dates that move with the day, so that a saved view stays true. */
export const DUE_SPANS = ['past', 'next-30', 'next-90'] as const;
/** One span of due dates. */
export type DueSpan = (typeof DUE_SPANS)[number];

/** All that the address of the action list can say. */
export interface Address {
  search: string;
  subgroups: readonly string[];
  states: readonly State[];
  healths: readonly Health[];
  /** A person's id, "me", or nobody in particular. */
  owner: string;
  thread: string;
  open: 'true' | 'false' | '';
  due: DueSpan | '';
  dueFrom: string;
  dueTo: string;
  /** Empty: the newest update first, or the best match of a search. */
  sort: Sort | '';
  page: number;
  view: View;
}

/** The address without anything said. */
export const PLAIN: Address = {
  search: '',
  subgroups: [],
  states: [],
  healths: [],
  owner: '',
  thread: '',
  open: '',
  due: '',
  dueFrom: '',
  dueTo: '',
  sort: '',
  page: 1,
  view: 'table',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = <Value extends string>(values: readonly Value[], said: string | null): Value | '' =>
  values.find((value) => value === said) ?? '';

/** Reads an address; what it does not understand, it leaves out. */
export function readAddress(query: URLSearchParams): Address {
  const all = (name: string) => query.getAll(name).flatMap((each) => each.split(','));
  const day = (name: string) => {
    const said = query.get(name) ?? '';
    return DAY.test(said) ? said : '';
  };
  return {
    search: query.get('search')?.trim() ?? '',
    subgroups: all('subgroup').filter(isId),
    states: constantsIn(ActionState, all('state')),
    healths: constantsIn(ActionHealth, all('health')),
    owner: query.get('owner') === 'me' ? 'me' : idIn(query, 'owner'),
    thread: idIn(query, 'thread'),
    open: oneOf(['true', 'false'], query.get('open')),
    due: oneOf(DUE_SPANS, query.get('due')),
    dueFrom: day('due-from'),
    dueTo: day('due-to'),
    sort: constantsIn(ActionSort, all('sort'))[0] ?? '',
    page: pageIn(query),
    view: oneOf(VIEWS, query.get('view')) || 'table',
  };
}

/** Writes an address, always the same way for the same thing; begins with "?" so that it replaces any before. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string) => value && query.append(name, value);
  put('view', address.view === 'table' ? '' : address.view);
  put('search', address.search);
  for (const id of address.subgroups) put('subgroup', id);
  for (const state of address.states) put('state', state.toLowerCase());
  for (const health of address.healths) put('health', health.toLowerCase());
  put('owner', address.owner);
  put('thread', address.thread);
  put('open', address.open);
  put('due', address.due);
  put('due-from', address.dueFrom);
  put('due-to', address.dueTo);
  put('sort', address.sort.toLowerCase());
  put('page', address.page === 1 ? '' : String(address.page));
  return `?${query}`;
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function dueOf({ due, dueFrom, dueTo }: Address, today: string): Pick<ActionFilter, 'dueFrom' | 'dueTo'> {
  if (due === 'past') return { dueTo: addDays(today, -1) };
  if (due) return { dueFrom: today, dueTo: addDays(today, due === 'next-30' ? 30 : 90) };
  return { dueFrom: dueFrom || undefined, dueTo: dueTo || undefined };
}

/** What to ask the API for at this address. */
export function filterOf(address: Address, today: string): ActionFilter {
  const some = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined);
  const filter: ActionFilter = {
    search: address.search || undefined,
    subgroupIds: some(address.subgroups),
    states: some(address.states),
    healths: some(address.healths),
    mine: address.owner === 'me' ? true : undefined,
    ownerId: address.owner && address.owner !== 'me' ? address.owner : undefined,
    goldenThreadId: address.thread || undefined,
    open: address.open ? address.open === 'true' : undefined,
    ...dueOf(address, today),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The order asked for at this address. */
export function sortOf({ sort, search }: Address): Sort {
  return sort || (search ? ActionSort.BEST_MATCH : ActionSort.NEWEST_UPDATE);
}
