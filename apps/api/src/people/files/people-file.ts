import { type Problem, problem } from '@heard/domain';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { MOST_CELLS, MOST_ROWS, type Rows, UnreadableFile } from './table-rows';
import { isZip } from './zip-parts';

/** What the first bytes already show to be wrong with a file; null when it can be tried. */
export function wrongKind(bytes: Buffer): Problem | null {
  if (bytes.length === 0) return problem('file', 'REQUIRED', 'This file is empty. Choose another one.');
  if (isZip(bytes)) return null;
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    return problem(
      'file',
      'INVALID',
      'This is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.',
    );
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isText = isUtf16 || !bytes.subarray(0, 64 * 1024).includes(0);
  if (isText && !/^(%PDF|\{\\rtf|<)/.test(bytes.subarray(0, 8).toString('latin1').trimStart())) return null;
  return problem(
    'file',
    'INVALID',
    'This is neither a CSV file nor an Excel workbook. Save the list as one of them.',
  );
}

/** Reads CSV or XLSX, whichever the bytes are. */
export function readPeopleFile(bytes: Buffer): Rows {
  return limited(isZip(bytes) ? readXlsx(bytes) : readCsv(bytes));
}

async function* limited(rows: Rows): Rows {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > MOST_ROWS + 1) {
      throw new UnreadableFile(
        `This file has more than ${MOST_ROWS} rows. Split it into smaller ones.`,
        count,
      );
    }
    if (row.length > MOST_CELLS) {
      throw new UnreadableFile(
        `This row has more than ${MOST_CELLS} cells. Is this a list of people?`,
        count,
      );
    }
    yield row;
  }
}
