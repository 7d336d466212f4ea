import { CoverageAxis } from '@heard/schema';

/** Each axis as the address bar says it, in the order of the page. */
export const axisAddresses = [
  { axis: CoverageAxis.SITE, word: 'site' },
  { axis: CoverageAxis.DIRECTORATE, word: 'directorate' },
  { axis: CoverageAxis.STAFF_GROUP, word: 'staff-group' },
  { axis: CoverageAxis.SHIFT, word: 'shift' },
] as const;

/** How much the page shows, as its address says. */
export interface CoverageAddress {
  axis: CoverageAxis;
  /** Three years rather than one. */
  isLong: boolean;
}

/** The address bar as the page reads it; what it does not know counts as not said. */
export function readAddress(query: URLSearchParams): CoverageAddress {
  const known = axisAddresses.find(({ word }) => word === query.get('axis'));
  return { axis: known?.axis ?? CoverageAxis.SITE, isLong: query.get('years') === '3' };
}

/** The address of the page with something changed. */
export function addressWith(address: CoverageAddress, changes: Partial<CoverageAddress>): string {
  const { axis, isLong } = { ...address, ...changes };
  const word = axisAddresses.find((each) => each.axis === axis)?.word ?? 'site';
  return `/coverage?axis=${word}${isLong ? '&years=3' : ''}`;
}

/** The day from whose quarter on the API is asked for figures; nothing for the usual year. */
export function fromDay({ isLong }: CoverageAddress, today: string): string | null {
  return isLong ? `${Number(today.slice(0, 4)) - 3}${today.slice(4, 7)}-01` : null;
}

/** A quarter short enough to head a column: `Oct to Dec 2025`. */
export function shortQuarter(label: string): string {
  return label.replace(/([A-Z][a-z]{2})[a-z]+/g, '$1');
}
