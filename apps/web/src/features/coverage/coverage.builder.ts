import { type Unmasked } from '@apollo/client/masking';
import { type CoveragePageQuery } from './coverage-page.generated';
import { type HeadcountsForm_HeadcountsFragment } from './headcounts-page.generated';

const headcount = (axis: 'SITE' | 'SHIFT', id: string, name: string, people: number | null) => ({
  ...{ __typename: 'Headcount' as const, axis, people },
  part: { __typename: 'CoveragePart' as const, id, name },
});

/** Two sites, of which one has a headcount, and a shift. */
export function someHeadcounts(
  changes: Partial<HeadcountsForm_HeadcountsFragment> = {},
): HeadcountsForm_HeadcountsFragment {
  return {
    __typename: 'Headcounts',
    seen: 'first',
    all: [
      headcount('SITE', 'north', 'North House', 400),
      headcount('SITE', 'south', 'South, Lower House', null),
      headcount('SHIFT', 'night', 'Night', 900),
    ],
    ...changes,
  } as HeadcountsForm_HeadcountsFragment;
}

type Coverage = Unmasked<CoveragePageQuery>['coverage'];
type Row = Coverage['rows'][number];

/** One row of coverage in its one quarter; a comma in the name makes it several small parts together. */
export function aRow(
  name: string,
  cell: { people?: number; share?: number; isHidden?: boolean },
  changes: Partial<Row> = {},
): Row {
  return {
    __typename: 'CoverageRow',
    parts: name.split(', ').map((each) => ({ __typename: 'CoveragePart', id: each, name: each })),
    headcount: null,
    isHeadcountHidden: false,
    isHeardThisQuarter: false,
    status: 'HEARD',
    lastHeard: 'November 2025',
    cells: [
      {
        ...{ __typename: 'CoverageCell', quarter: '2025-10-01', isHidden: cell.isHidden ?? false },
        ...{ people: cell.people ?? null, share: cell.share ?? null },
      },
    ],
    ...changes,
  };
}

/** Coverage of one quarter, with as many hidden rows as are given. */
export function aCoverage(rows: Row[], changes: Partial<Coverage> = {}): Coverage {
  const hiddenRows = rows.filter(({ cells }) => cells[0]?.isHidden).length;
  return {
    ...{ __typename: 'Coverage', axis: 'SITE', threshold: 11, runningQuarter: 'January to March 2026' },
    ...{ viewerCanSetHeadcounts: false, nextCafes: [], rows },
    quarters: [
      {
        ...{ __typename: 'CoverageQuarter', startsOn: '2025-10-01', label: 'October to December 2025' },
        ...{ total: 61, hiddenRows, hiddenTogether: hiddenRows > 0 ? 21 : null },
      },
    ],
    ...changes,
  };
}
