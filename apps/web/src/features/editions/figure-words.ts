import { type FigureUnit } from '@heard/schema';

/** A figure as its readers see it. */
export interface ShownFigure {
  label: string;
  value: number;
  unit: FigureUnit;
  base: number | null;
  year: number | null;
  source: string;
  comparator: string;
  comparatorValue: number | null;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const differences = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6, signDisplay: 'exceptZero' });

/** A value in its unit: 61.5%, +3 percentage points, 1,204 people. */
export function valueWords(value: number, unit: FigureUnit): string {
  if (unit === 'PERCENT') return `${numbers.format(value)}%`;
  if (unit === 'POINTS') {
    return `${differences.format(value)} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`;
  }
  if (unit === 'PEOPLE') return `${numbers.format(value)} ${value === 1 ? 'person' : 'people'}`;
  return numbers.format(value);
}

/** What is needed to judge a figure, one sentence each, as on the public pages. */
export function basisWords({
  unit,
  base,
  year,
  source,
  comparator,
  comparatorValue,
}: Omit<ShownFigure, 'label' | 'value'>): string[] {
  const isShare = unit === 'PERCENT' || unit === 'POINTS';
  const compared = [comparator, comparatorValue === null ? '' : valueWords(comparatorValue, unit)];
  const comparison = compared.filter(Boolean).join(': ');
  return [
    base !== null
      ? `Based on ${valueWords(base, 'PEOPLE')}`
      : isShare
        ? 'How many people it is based on is not given'
        : '',
    year === null ? '' : `Year: ${year}`,
    source && `Source: ${source}`,
    comparison && `For comparison: ${comparison}`,
  ].filter(Boolean);
}

/** A whole figure in one line, for comparing two versions of it. */
export const figureLine = (figure: ShownFigure) =>
  [`${valueWords(figure.value, figure.unit)} ${figure.label}`, ...basisWords(figure)].join('. ');
