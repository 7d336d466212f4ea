import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { StatusTag } from './status-tag';
import { Table, type Column } from './table';

interface Row {
  id: string;
  title: string;
  updates: number;
}

const columns: Column<Row>[] = [
  {
    key: 'title',
    header: 'Action',
    rowHeader: true,
    cell: ({ title }) => title,
    sortHref: '?sort=TITLE',
    sorted: 'ascending',
  },
  { key: 'health', header: 'Health', cell: () => <StatusTag tone="bad">Overdue</StatusTag> },
  { key: 'updates', header: 'Updates', numeric: true, cell: ({ updates }) => updates },
];

test('a table has a caption, heads of columns and rows, and says how it is sorted', () => {
  render(
    <Table
      caption="Actions"
      columns={columns}
      rowKey={({ id }) => id}
      rows={[{ id: '1', title: 'Team Time Out', updates: 3 }]}
    />,
  );
  screen.getByRole('table', { name: 'Actions' });
  screen.getByRole('rowheader', { name: 'Team Time Out' });
  expect(screen.getByRole('columnheader', { name: 'Action' }).getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('link', { name: 'Action' }).getAttribute('href')).toBe('?sort=TITLE');
  // The name of the column stands in each card for the eye, and is not read out twice.
  screen.getByRole('cell', { name: '3' });
  screen.getByRole('cell', { name: 'Overdue' });
});
