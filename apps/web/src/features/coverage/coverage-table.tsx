import { Details, StatusTag, Table, type Column } from '@heard/ui';
import { coverageAxisWords, coverageStatusTones, coverageStatusWords } from '../../app/words';
import { shortQuarter } from './address';
import { type CoverageTable_CoverageFragment } from './coverage-page.generated';

type Row = CoverageTable_CoverageFragment['rows'][number];

const pooledWords = {
  SITE: 'Smaller sites together',
  DIRECTORATE: 'Smaller directorates together',
  STAFF_GROUP: 'Smaller staff groups together',
  SHIFT: 'Smaller shifts together',
} as const;

const quiet = (words: string) => <span className="heard-quiet">{words}</span>;

function count(cell: Row['cells'][number] | undefined) {
  if (!cell || cell.isHidden) return quiet('Hidden');
  if (cell.people === 0) return <span className="coverage-none">0</span>;
  return (
    <>
      {cell.people}
      {cell.share !== null && <span className="coverage-share">{cell.share}%</span>}
    </>
  );
}

function PartName({ row, axis }: { row: Row; axis: CoverageTable_CoverageFragment['axis'] }) {
  const [only, ...others] = row.parts;
  if (others.length === 0) return <>{only?.name}</>;
  return (
    <>
      {pooledWords[axis]}
      <Details className="coverage-pool">
        <Details.Summary>Which {row.parts.length}</Details.Summary>
        <Details.Text>{row.parts.map(({ name }) => name).join(', ')}</Details.Text>
      </Details>
    </>
  );
}

function columnsOf({ axis, quarters }: CoverageTable_CoverageFragment): Column<Row>[] {
  return [
    {
      key: 'part',
      header: coverageAxisWords[axis],
      rowHeader: true,
      cell: (row) => <PartName axis={axis} row={row} />,
    },
    {
      key: 'status',
      header: 'Heard',
      cell: ({ status }) => (
        <StatusTag tone={coverageStatusTones[status]}>{coverageStatusWords[status]}</StatusTag>
      ),
    },
    { key: 'last', header: 'Last heard', cell: ({ lastHeard }) => lastHeard ?? quiet('Never') },
    {
      key: 'headcount',
      header: 'Headcount',
      numeric: true,
      cell: ({ headcount, isHeadcountHidden }) =>
        isHeadcountHidden ? quiet('Hidden') : (headcount?.toLocaleString('en-GB') ?? quiet('Not entered')),
    },
    ...quarters.map(({ startsOn, label }) => ({
      key: startsOn,
      header: shortQuarter(label),
      numeric: true,
      cell: (row: Row) => count(row.cells.find(({ quarter }) => quarter === startsOn)),
    })),
    {
      key: 'running',
      header: 'This quarter so far',
      cell: ({ isHeardThisQuarter }) => {
        if (isHeardThisQuarter === null) return quiet('Told when it is over');
        return isHeardThisQuarter ? 'Heard' : <span className="coverage-none heard-quiet">Not yet</span>;
      },
    },
  ];
}

/** Who has been heard, a row for each part of the organisation and a column for each quarter that is over. */
export function CoverageTable({ coverage }: { coverage: CoverageTable_CoverageFragment }) {
  return (
    // A long table is read sideways, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div aria-label="People heard" className="coverage-table" role="region" tabIndex={0}>
      <p className="coverage-left-out">Quarters in which nobody was heard are left out here.</p>
      <Table
        caption="People heard, by quarter in which the notes were released"
        columns={columnsOf(coverage)}
        rowKey={({ parts }) => parts.map(({ id }) => id).join()}
        rows={coverage.rows}
      />
    </div>
  );
}
