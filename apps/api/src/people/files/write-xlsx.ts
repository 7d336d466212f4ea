import { PassThrough, type Readable } from 'node:stream';
import { breathe } from './breathe';

/** The rows as the one sheet of a workbook; every cell is text, so that nothing in it is calculated. */
export function xlsxOf(rows: string[][], sheetName: string): Readable {
  const stream = new PassThrough();
  write(rows, sheetName, stream).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function write(rows: string[][], sheetName: string, stream: PassThrough): Promise<void> {
  // Loaded with the first workbook: a start of the program does not wait for it.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = (rows[0] ?? []).map(() => ({ width: 24, style: { numFmt: '@' } }));
  for (const row of rows) {
    sheet.addRow(row.map(escaped)).commit();
    await breathe();
  }
  sheet.commit();
  await book.commit();
}

// What looks like one of Excel's own escapes is escaped, or Excel would show the character it stands for.
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
