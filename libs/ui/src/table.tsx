/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   the roles are said outright because a table shown as cards loses them in some browsers */
import { type ReactNode } from 'react';
import { Link } from './link';

/** One column: its heading and what a row shows in it. */
export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** This cell names the row, for screen readers and as the head of its card. */
  rowHeader?: boolean;
  /** The heading is read out but not seen, as for a column of buttons. */
  headerHidden?: boolean;
  /** Where the heading leads, to sort by this column. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
}

const sortMark = { ascending: '▲', descending: '▼' };

function Heading<Row>({ column }: { column: Column<Row> }) {
  const text = column.headerHidden ? (
    <span className="nhsuk-u-visually-hidden">{column.header}</span>
  ) : (
    column.header
  );
  const mark = column.sorted && (
    <span aria-hidden="true" className="heard-table__sort">
      {sortMark[column.sorted]}
    </span>
  );
  return (
    <th
      className={column.numeric ? 'nhsuk-table__header nhsuk-table__header--numeric' : 'nhsuk-table__header'}
      role="columnheader"
      scope="col"
      aria-sort={column.sorted}
    >
      {column.sortHref ? (
        <Link className="heard-table__sort-link" href={column.sortHref}>
          {text}
          {mark}
        </Link>
      ) : (
        <>
          {text}
          {mark}
        </>
      )}
    </th>
  );
}

/** A dense table that becomes a card for each row on a phone. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  rowNote,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A class for a row that wants notice. */
  rowNote?: (row: Row) => string | undefined;
}) {
  return (
    <table className="nhsuk-table-responsive heard-table" role="table">
      <caption className={captionHidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-table__caption'}>
        {caption}
      </caption>
      <thead className="nhsuk-table__head" role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Heading column={column} key={column.key} />
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr
            className={['nhsuk-table__row', rowNote?.(row)].filter(Boolean).join(' ')}
            key={rowKey(row)}
            role="row"
          >
            {columns.map((column) => {
              const content = (
                <>
                  {!column.headerHidden && (
                    <span aria-hidden="true" className="nhsuk-table-responsive__heading">
                      {column.header}{' '}
                    </span>
                  )}
                  <span className="heard-table__value">{column.cell(row)}</span>
                </>
              );
              return column.rowHeader ? (
                <th
                  className="nhsuk-table__header heard-table__row-header"
                  key={column.key}
                  role="rowheader"
                  scope="row"
                >
                  {content}
                </th>
              ) : (
                <td
                  className={
                    column.numeric ? 'nhsuk-table__cell nhsuk-table__cell--numeric' : 'nhsuk-table__cell'
                  }
                  key={column.key}
                  role="cell"
                >
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
