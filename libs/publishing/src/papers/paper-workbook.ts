import ExcelJS from 'exceljs';
import { cleanText } from '@heard/domain';
import { headLines, lineOf } from './paper-blocks';
import { type Cell, type Workbook } from './paper-content';

/** The most characters that Excel takes in a cell, with room for escapes. */
const MOST = 32_000;

/** A workbook: each sheet a table with its header frozen. A text is stored and formatted as text, so nothing is calculated. */
export async function workbookOf(book: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.creator = book.organisation;
  file.title = lineOf(book.title);
  file.created = new Date(`${book.madeOn}T12:00:00Z`);
  file.modified = file.created;
  const about = file.addWorksheet('About');
  about.columns = [{ width: 90 }];
  about.pageSetup = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const lines = [lineOf(book.title), ...headLines(book), ...book.narrative, ...book.leftOut];
  for (const { name, note } of book.sheets) lines.push(`${name}: ${note}`);
  for (const line of lines) textAt(about.addRow([cellOf(line)]).getCell(1));
  about.getRow(1).font = { ...FONT, bold: true, size: 14 };
  for (const { name, columns, rows } of book.sheets) {
    const sheet = file.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ width }) => ({ width }));
    const header = sheet.addRow(columns.map(({ header }) => header));
    header.font = { ...FONT, bold: true };
    header.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDEE' } };
    });
    for (const row of rows) {
      sheet.addRow(row.map(cellOf)).eachCell(textAt);
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    sheet.pageSetup = {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const FONT = { name: 'Arial', size: 10 };

/** How a cell looks; whoever edits a text later still gets no formula. */
function textAt(cell: ExcelJS.Cell): void {
  const isText = typeof cell.value === 'string';
  cell.font = FONT;
  cell.alignment = { vertical: 'top', wrapText: isText };
  if (isText) cell.numFmt = '@';
}

/** A number as a number; a text cleaned, cut, and with what looks like one of Excel's own escapes escaped. */
function cellOf(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cleanText(cell)
    .slice(0, MOST)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
