import { useQuery } from '@apollo/client/react';
import { type ActionSort } from '@heard/schema';
import { formatShortDate, Link, StatusTag, Table, type Column } from '@heard/ui';
import { Answer } from '../../app/answer';
import { actionHealthTones, actionHealthWords, actionStateTones, actionStateWords } from '../../app/words';
import { ActionsTableDocument, type ActionsTableQuery } from './actions-table.generated';
import { deadlineOf } from './deadline';
import { Listed, type Asking } from './listed';

type Row = ActionsTableQuery['actions']['items'][number];

function dueWords(row: Row) {
  const deadline = deadlineOf(row);
  if (!deadline) return 'No date';
  return `${deadline.isCheck ? 'Check ' : ''}${formatShortDate(deadline.on)}`;
}

const columns: Column<Row>[] = [
  {
    key: 'title',
    header: 'Action',
    rowHeader: true,
    cell: ({ id, title }) => <Link href={`/actions/${id}`}>{title}</Link>,
  },
  { key: 'subgroup', header: 'Subgroup', cell: ({ subgroup }) => subgroup.name },
  {
    key: 'state',
    header: 'State',
    cell: ({ state }) => <StatusTag tone={actionStateTones[state]}>{actionStateWords[state]}</StatusTag>,
  },
  {
    key: 'health',
    header: 'Health',
    cell: ({ health }) => <StatusTag tone={actionHealthTones[health]}>{actionHealthWords[health]}</StatusTag>,
  },
  { key: 'owner', header: 'Owner', cell: ({ owner }) => owner.name },
  { key: 'due', header: 'Due', cell: (row) => <span className="heard-whole">{dueWords(row)}</span> },
  {
    key: 'update',
    header: 'Last update',
    cell: ({ lastUpdate }) => (
      <span className="heard-whole">{lastUpdate ? formatShortDate(lastUpdate.on) : 'None yet'}</span>
    ),
  },
];

/** Which order a heading asks for, and how that order runs. */
const sorts: Record<string, { first: ActionSort; other?: ActionSort }> = {
  title: { first: 'TITLE' },
  due: { first: 'DUE' },
  update: { first: 'NEWEST_UPDATE', other: 'OLDEST_UPDATE' },
};

function sortable(sort: ActionSort, hrefForSort: (sort: ActionSort) => string): Column<Row>[] {
  return columns.map((column) => {
    const orders = sorts[column.key];
    if (!orders) return column;
    const next = sort === orders.first && orders.other ? orders.other : orders.first;
    const up = sort === 'TITLE' || sort === 'DUE' || sort === 'OLDEST_UPDATE';
    const sorted = sort === orders.first || sort === orders.other;
    return {
      ...column,
      sortHref: hrefForSort(next),
      sorted: sorted ? (up ? 'ascending' : 'descending') : undefined,
    };
  });
}

/** The actions as a dense table, or as cards on a phone. */
export function ActionsTable({
  ask,
  hrefForSort,
}: {
  ask: Asking;
  hrefForSort: (sort: ActionSort) => string;
}) {
  const asked = useQuery(ActionsTableDocument, { variables: ask.variables });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  return (
    <Answer to={{ ...asked, data }}>
      {({ actions }) => (
        <Listed ask={ask} busy={asked.loading} page={actions}>
          <Table
            caption="Actions"
            captionHidden
            columns={sortable(ask.variables.sort, hrefForSort)}
            rowKey={({ id }) => id}
            rows={actions.items}
          />
        </Listed>
      )}
    </Answer>
  );
}
