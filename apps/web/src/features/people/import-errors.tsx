import { Button, ButtonRow, CopyButton, Details, Table, type Column } from '@heard/ui';
import { type PersonImportPageQuery } from './person-import-page.generated';
import { csvOf, pastable, saveFile } from './save-file';

type Import = NonNullable<PersonImportPageQuery['personImport']>;
type ImportError = Import['errors'][number];

const FEW = 4;

function Accepted({ values, where }: { values: readonly string[]; where: string }) {
  if (values.length === 0) return <span className="heard-quiet">No list</span>;
  if (values.length <= FEW) return <>{values.join(', ')}</>;
  return (
    <Details className="people-accepted">
      <Details.Summary>
        {values.length} values<span className="nhsuk-u-visually-hidden"> accepted in {where}</span>
      </Details.Summary>
      <Details.Text>
        <ul>
          {values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  );
}

const columns: Column<ImportError>[] = [
  {
    key: 'place',
    header: 'Row',
    rowHeader: true,
    numeric: false,
    cell: ({ row }) => (
      <>
        <span className="people-row-word">Row </span>
        {row}
      </>
    ),
  },
  {
    key: 'column',
    header: 'Column',
    cell: ({ column }) => <code className="people-code">{column || 'After the last'}</code>,
  },
  {
    key: 'value',
    header: 'In the cell',
    cell: ({ value }) => (value ? value : <span className="heard-quiet">Empty</span>),
  },
  { key: 'message', header: 'What to do', cell: ({ message }) => message },
  {
    key: 'accepted',
    header: 'Accepted',
    cell: ({ acceptedValues, row, column }) => (
      <Accepted values={acceptedValues} where={`row ${row}, ${column}`} />
    ),
  },
];

/** What is wrong in a file of people: where, what stands there, and what to do. */
export function ImportErrors({ personImport }: { personImport: Import }) {
  const { errors, errorCount } = personImport;
  const rows = [
    ['Row', 'Column', 'In the cell', 'What to do', 'Accepted'],
    ...errors.map((each) => [
      String(each.row),
      each.column,
      each.value,
      each.message,
      each.acceptedValues.join('; '),
    ]),
  ];
  return (
    <>
      {errorCount > errors.length && (
        <p>
          These are the first {errors.length} of {errorCount.toLocaleString('en-GB')}. Many of them may have
          one cause, such as a column that is spelt differently.
        </p>
      )}
      <ButtonRow>
        <Button onClick={() => saveFile('what-to-correct.csv', 'text/csv', csvOf(rows))}>
          Download this table
        </Button>
        <CopyButton text={pastable(rows)}>Copy this table</CopyButton>
      </ButtonRow>
      <Table
        caption="What to correct in the file"
        captionHidden
        columns={columns}
        rowKey={({ row, column, value, message }) => `${row} ${column} ${value} ${message}`}
        rows={errors}
      />
    </>
  );
}
