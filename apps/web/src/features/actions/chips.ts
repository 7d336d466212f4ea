import { formatShortDate, type Choice, type FilterChip } from '@heard/ui';
import { actionHealthWords, actionStateWords } from '../../app/words';
import { type ActionChoicesQuery } from './actions-page.generated';
import { writeAddress, type Address } from './address';
import { dueWords, openWords } from './filters';

const without = <Value>(values: readonly Value[], gone: Value) => values.filter((value) => value !== gone);

/** Every filter in force at an address, each with the address that lacks it. */
export function chipsOf(
  address: Address,
  choices: ActionChoicesQuery | undefined,
  owner: Choice | null,
): FilterChip[] {
  const chip = (label: string, value: string, changes: Partial<Address>): FilterChip => ({
    label,
    value,
    hrefWithout: writeAddress({ ...address, ...changes, page: 1 }),
  });
  const nameOf = (rows: readonly { id: string; name: string }[] | undefined, id: string) =>
    rows?.find((row) => row.id === id)?.name ?? '…';
  const { subgroups, states, healths } = address;
  return [
    ...(address.search ? [chip('Search', address.search, { search: '' })] : []),
    ...subgroups.map((id) =>
      chip('Subgroup', nameOf(choices?.subgroups, id), { subgroups: without(subgroups, id) }),
    ),
    ...states.map((state) => chip('State', actionStateWords[state], { states: without(states, state) })),
    ...healths.map((each) => chip('Health', actionHealthWords[each], { healths: without(healths, each) })),
    ...(address.owner ? [chip('Owner', owner?.label ?? '…', { owner: '' })] : []),
    ...(address.thread
      ? [chip('Golden thread', nameOf(choices?.programme.goldenThreads, address.thread), { thread: '' })]
      : []),
    ...(address.open ? [chip('Only', openWords[address.open].toLowerCase(), { open: '' })] : []),
    ...(address.due ? [chip('Due', dueWords[address.due].toLowerCase(), { due: '' })] : []),
    ...(address.dueFrom ? [chip('Due from', formatShortDate(address.dueFrom), { dueFrom: '' })] : []),
    ...(address.dueTo ? [chip('Due until', formatShortDate(address.dueTo), { dueTo: '' })] : []),
  ];
}
