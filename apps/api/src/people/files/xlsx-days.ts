import { addDays } from '@heard/domain';
import { readXml } from './xml-events';

/** The number formats that are days or instants in every workbook (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([...range(14, 17), 22, ...range(27, 31), ...range(34, 36), ...range(50, 58)]);

/** For each style of cells, whether it shows a number as a day. */
export async function readDateStyles(xml: string): Promise<boolean[]> {
  const dates = new Set<number>(BUILT_IN);
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(xml, {
    open(name, attribute) {
      const format = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt' && showsDay(attribute('formatCode') ?? '')) dates.add(format);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(dates.has(format));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A day as a spreadsheet counts it, as YYYY-MM-DD; Excel takes 1900 for a leap year, so its first two months differ. */
export function dayOf(serial: number, from1904: boolean): string {
  const days = Math.floor(serial);
  if (days < 0 || days > 2_958_465) return String(serial);
  if (from1904) return addDays('1904-01-01', days);
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

// Only the first section counts; what stands in quotes, brackets or after a backslash is not a part of a day.
function showsDay(format: string): boolean {
  const [section = ''] = format.split(';');
  return /[dy]/i.test(section.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
