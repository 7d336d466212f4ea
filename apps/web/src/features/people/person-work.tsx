import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { formatShortDate, Link, StatusTag, Table, type Column } from '@heard/ui';
import {
  actionHealthTones,
  actionHealthWords,
  actionStateTones,
  actionStateWords,
  membershipKindWords,
} from '../../app/words';
import {
  PersonActions_PersonFragmentDoc,
  PersonMemberships_PersonFragmentDoc,
  type PersonActions_PersonFragment,
  type PersonMemberships_PersonFragment,
} from './person-page.generated';

type Membership = PersonMemberships_PersonFragment['memberships'][number];
type Action = PersonActions_PersonFragment['ownedActions'][number];

const membershipColumns: Column<Membership>[] = [
  {
    key: 'subgroup',
    header: 'Subgroup',
    rowHeader: true,
    cell: ({ subgroup }) => <Link href={`/subgroups/${subgroup.id}`}>{subgroup.name}</Link>,
  },
  { key: 'kind', header: 'As', cell: ({ kind }) => membershipKindWords[kind] },
  { key: 'from', header: 'From', cell: ({ from }) => formatShortDate(from) },
  { key: 'to', header: 'To', cell: ({ to }) => (to ? formatShortDate(to) : 'Now') },
];

const actionColumns: Column<Action>[] = [
  {
    key: 'title',
    header: 'Action',
    rowHeader: true,
    cell: ({ id, title }) => <Link href={`/actions/${id}`}>{title}</Link>,
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state }) => <StatusTag tone={actionStateTones[state]}>{actionStateWords[state]}</StatusTag>,
  },
  {
    key: 'health',
    header: 'How it is going',
    cell: ({ health }) => <StatusTag tone={actionHealthTones[health]}>{actionHealthWords[health]}</StatusTag>,
  },
  { key: 'due', header: 'Due', cell: ({ dueOn }) => (dueOn ? formatShortDate(dueOn) : 'No date') },
];

// What lasts comes first, then what ended last.
const latestFirst = (a: Membership, b: Membership) =>
  (b.to ?? '9999').localeCompare(a.to ?? '9999') || b.from.localeCompare(a.from) || a.id.localeCompare(b.id);

/** The subgroups a person belongs and belonged to. */
export function PersonMemberships({ person }: { person: FragmentType<PersonMemberships_PersonFragment> }) {
  const { data, complete } = useFragment({ fragment: PersonMemberships_PersonFragmentDoc, from: person });
  if (!complete) return null;
  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">Subgroups</h2>
      {data.memberships.length === 0 ? (
        <p className="heard-quiet">Not a member of a subgroup. Add them on the subgroup’s page.</p>
      ) : (
        <Table
          caption="Subgroups they belong and belonged to"
          captionHidden
          columns={membershipColumns}
          rowKey={({ id }) => id}
          rows={[...data.memberships].sort(latestFirst)}
        />
      )}
    </section>
  );
}

/** The actions a person owns. */
export function PersonActions({ person }: { person: FragmentType<PersonActions_PersonFragment> }) {
  const { data, complete } = useFragment({ fragment: PersonActions_PersonFragmentDoc, from: person });
  if (!complete) return null;
  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">Actions they own</h2>
      {data.ownedActions.length === 0 ? (
        <p className="heard-quiet">They own no action.</p>
      ) : (
        <Table
          caption="Actions they own"
          captionHidden
          columns={actionColumns}
          rowKey={({ id }) => id}
          rows={data.ownedActions}
        />
      )}
    </section>
  );
}
