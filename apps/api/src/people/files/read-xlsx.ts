import { MOST_CELLS, MOST_ROWS, type Rows, UnreadableFile } from './table-rows';
import { dayOf, readDateStyles } from './xlsx-days';
import { readXml, xmlSlices } from './xml-events';
import { ZipParts } from './zip-parts';

/** Everything besides a sheet that its cells refer to. */
interface Book {
  strings: string[];
  /** Whether cells of each style show a day. */
  dateStyles: boolean[];
  from1904: boolean;
  /** What is farther right is left out. */
  mostCells: number;
}

/** A sheet whose rows are read when they are asked for. */
export interface SheetOfRows {
  name: string;
  rows: Rows;
}

const NO_SHEET = 'This workbook has no sheet. Save the list as .xlsx or as CSV.';

/**
 * Reads the first sheet of a workbook as it is shown: the result of a formula, a day as YYYY-MM-DD. Our own reader,
 * since ExcelJS's streaming one writes sheets into temporary files, unfolds without limit, and breaks letters that lie
 * across its chunks.
 */
export async function* readXlsx(bytes: Buffer): Rows {
  for await (const { rows } of readSheets(bytes)) {
    yield* rows;
    return;
  }
}

/** Reads all sheets of a workbook, one after the other, each as it is shown; one at a time is unfolded. */
export async function* readSheets(bytes: Buffer, mostCells = MOST_CELLS): AsyncGenerator<SheetOfRows> {
  const zip = new ZipParts(bytes);
  const { sheets, from1904 } = await listSheets(zip);
  const styles = await zip.text('xl/styles.xml');
  const strings = await zip.text('xl/sharedStrings.xml');
  const book: Book = {
    ...{ from1904, mostCells },
    strings: strings ? await readStrings(strings) : [],
    dateStyles: styles ? await readDateStyles(styles) : [],
  };
  for (const { name, path } of sheets) {
    const sheet = await zip.text(path);
    if (!sheet) throw new UnreadableFile(NO_SHEET);
    yield { name, rows: filled(sheet, book) };
  }
}

/** The rows of a sheet, with those that it leaves out in between. */
async function* filled(sheet: string, book: Book): Rows {
  let expected = 1;
  for await (const { number, cells } of sheetRows(sheet, book)) {
    if (cells.every((cell) => cell === '')) continue;
    if (number > MOST_ROWS + 1) {
      throw new UnreadableFile(
        `There is something below row ${MOST_ROWS}. Split the list, or delete what is there.`,
        number,
      );
    }
    for (; expected < number; expected += 1) yield [];
    expected = number + 1;
    yield cells;
  }
}

async function listSheets(
  zip: ZipParts,
): Promise<{ sheets: { name: string; path: string }[]; from1904: boolean }> {
  const book = await zip.text('xl/workbook.xml');
  const relations = await zip.text('xl/_rels/workbook.xml.rels');
  if (!book || !relations)
    throw new UnreadableFile('This is no Excel workbook. Save the list as .xlsx or as CSV.');
  const named: { name: string; id: string | undefined }[] = [];
  let from1904 = false;
  await readXml(book, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      named.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? attribute('relationships:id') });
    },
  });
  const targets = new Map<string | undefined, string | undefined>();
  await readXml(relations, {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id'), attribute('Target'));
    },
  });
  const sheets = named.flatMap(({ name, id }) => {
    const target = targets.get(id);
    return target ? [{ name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }] : [];
  });
  if (sheets.length === 0) throw new UnreadableFile(NO_SHEET);
  return { sheets, from1904 };
}

async function readStrings(xml: string): Promise<string[]> {
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let inReading = 0;
  await readXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      // How Japanese is pronounced is no part of the text.
      if (name === 'rPh') inReading += 1;
      inText = name === 't' && inReading === 0;
    },
    text(text) {
      if (inText && current !== null) current += text;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') inReading -= 1;
      if (name !== 'si' || current === null) return;
      strings.push(unescaped(current));
      current = null;
    },
  });
  return strings;
}

async function* sheetRows(xml: string, book: Book): AsyncGenerator<{ number: number; cells: string[] }> {
  let ready: { number: number; cells: string[] }[] = [];
  let row = { number: 0, cells: [] as string[] };
  let cell: { column: number; type: string; style: number; value: string } | null = null;
  let inValue = false;
  const slices = xmlSlices(xml, {
    open(name, attribute) {
      if (name === 'row') row = { number: Number(attribute('r') ?? row.number + 1), cells: [] };
      if (name === 'c') {
        const column = columnOf(attribute('r')) ?? row.cells.length;
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '' };
      }
      inValue = cell !== null && (name === 'v' || name === 't');
    },
    text(text) {
      if (inValue && cell) cell.value += text;
    },
    close(name) {
      inValue = false;
      if (name === 'row') ready.push(row);
      if (name !== 'c' || !cell) return;
      if (cell.value !== '' && cell.column <= book.mostCells) put(row.cells, cell.column, shown(cell, book));
      cell = null;
    },
  });
  for await (const _ of slices) {
    yield* ready;
    ready = [];
  }
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function shown(cell: { type: string; style: number; value: string }, book: Book): string {
  const { type, style, value } = cell;
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'e') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return book.dateStyles[style] ? dayOf(number, book.from1904) : String(number);
}

/** The column of a reference such as AB12, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

// Excel writes what XML cannot hold as _x000D_, and an underscore before such a thing as _x005F_.
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
