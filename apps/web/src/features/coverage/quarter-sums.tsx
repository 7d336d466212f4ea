import { Table, type Column } from '@heard/ui';
import { type QuarterSums_CoverageFragment } from './coverage-page.generated';

type Quarter = QuarterSums_CoverageFragment['quarters'][number];

const hidden = <span className="heard-quiet">Hidden</span>;

const columns: Column<Quarter>[] = [
  { key: 'quarter', header: 'Quarter', rowHeader: true, cell: ({ label }) => label },
  { key: 'total', header: 'All people heard', numeric: true, cell: ({ total }) => total ?? hidden },
  {
    key: 'hidden',
    header: 'Hidden rows together',
    numeric: true,
    cell: ({ hiddenRows, hiddenTogether }) =>
      hiddenRows === 0
        ? 'None hidden'
        : hiddenTogether === null
          ? hidden
          : `${hiddenTogether} in ${hiddenRows} ${hiddenRows === 1 ? 'row' : 'rows'}`,
  },
];

/** The sums of each quarter, with what the hidden rows come to together. */
export function QuarterSums({
  coverage: { quarters },
  threshold,
}: {
  coverage: QuarterSums_CoverageFragment;
  threshold: number;
}) {
  return (
    <section aria-labelledby="sums" className="heard-panel">
      <h2 className="heard-panel__title" id="sums">
        All together, and why some counts are hidden
      </h2>
      <p>
        A count of fewer than {threshold} people is hidden, so that nobody can be recognised. The next
        smallest counts are hidden with it, so that it cannot be worked out from the sum. What is hidden is
        shown together where that is safe. Counts change only when a quarter is over.
      </p>
      <Table
        caption="Sums by quarter"
        captionHidden
        columns={columns}
        rowKey={({ startsOn }) => startsOn}
        rows={quarters}
      />
    </section>
  );
}
