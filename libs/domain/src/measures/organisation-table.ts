import { columnName } from './import-cells';
import { type FileTally, type Target } from './import-tally';

/** A column of values of one measure in one year. */
export interface ValueColumn {
  at: number;
  name: string;
  target: Target;
  /** Where the base stands; null when the file has none. */
  base: { at: number; name: string } | null;
}

/** The columns of a sheet with a row for each organisation. */
export interface OrganisationColumns {
  code: number;
  dimension: number | null;
  part: number | null;
  values: ValueColumn[];
}

const CODES = ['organisationcode', 'orgcode', 'odscode', 'trustcode', 'orgid', 'organisationid'];
const DIMENSIONS = ['dimension', 'dimname', 'breakdown'];
const PARTS = ['part', 'dimvalue', 'group', 'breakdownvalue'];
const VALUE = /^(.+?)(_n)?_((?:19|20)\d\d)$/i;

/**
 * Finds the columns `{variable}_{year}` and `{variable}_n_{year}` of a sheet that has one row for each organisation. Null when
 * it is another kind of sheet, such as notes, or something is wrong with its header.
 */
export function organisationColumns(header: readonly string[], tally: FileTally): OrganisationColumns | null {
  const spoilt = header.filter((name) => tally.wrongLabel(name, name));
  const columns = header.map((name, at) => ({ at, name, match: VALUE.exec(name) }));
  if (spoilt.length > 0 || columns.every(({ match }) => match === null)) return null;
  const find = (names: readonly string[]) => {
    const at = header.findIndex((name) => names.includes(columnName(name)));
    return at === -1 ? null : at;
  };
  const code = find(CODES);
  if (code === null) {
    tally.wrong(
      '',
      '',
      'This sheet has no column with the code of each organisation. Add one named ODS code.',
    );
    return null;
  }
  const twice = header.find((name, at) => VALUE.test(name) && header.indexOf(name) !== at);
  if (twice !== undefined) {
    tally.wrong(twice, twice, 'This column is there twice. Keep one of the two.');
    return null;
  }
  const byName = new Map(columns.map(({ at, name }) => [name.toLowerCase(), { at, name }]));
  const values = columns.flatMap(({ at, name, match }) => {
    const [, variable = '', isBase, year = ''] = match ?? [];
    if (!match || isBase) return [];
    const target = tally.targetOf(variable, year);
    const base = byName.get(`${variable}_n_${year}`.toLowerCase()) ?? null;
    return target ? [{ at, name, target, base }] : [];
  });
  return { code, dimension: find(DIMENSIONS), part: find(PARTS), values };
}

/** Whether a row is the organisation's own. */
export function isOwnRow(cells: readonly string[], { code }: OrganisationColumns, own: string): boolean {
  return (cells[code] ?? '').toLowerCase() === own.trim().toLowerCase();
}
