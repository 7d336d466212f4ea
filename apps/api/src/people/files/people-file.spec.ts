import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readPeopleFile, wrongKind } from './people-file';
import { MOST_ROWS } from './table-rows';
import { csvOf } from './write-csv';
import { xlsxOf } from './write-xlsx';

async function read(bytes: Buffer | string): Promise<string[][]> {
  const rows = [];
  for await (const row of readPeopleFile(Buffer.from(bytes as string))) rows.push(row);
  return rows;
}

async function gathered(pieces: AsyncIterable<string | Buffer>): Promise<Buffer> {
  const all = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('People'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A zip with one part in it. */
function zipOf(name: string, content: Buffer): Buffer {
  const folded = deflateRawSync(content);
  const part = Buffer.alloc(30);
  part.writeUInt32LE(0x04034b50, 0);
  part.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(folded.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + folded.length, 16);
  return Buffer.concat([part, Buffer.from(name), folded, entry, Buffer.from(name), end]);
}

describe('a CSV file', () => {
  it.each<[string, Buffer | string]>([
    ['with commas', 'name,job\nZoë O’Hara,Nurse'],
    ['with semicolons', 'name;job\r\nZoë O’Hara;Nurse\r\n'],
    ['with tabs', 'name\tjob\nZoë O’Hara\tNurse\n'],
    ['with a byte-order mark', '\uFEFFname,job\nZoë O’Hara,Nurse'],
    ['with quoted cells', '"name","job"\n"Zoë O’Hara","Nurse"'],
    ['in UTF-16, as Excel calls Unicode', Buffer.from('\uFEFFname\tjob\nZoë O’Hara\tNurse', 'utf16le')],
    [
      'in Windows-1252',
      Buffer.concat([
        Buffer.from('name,job\nZo'),
        Buffer.from([0xeb]),
        Buffer.from(' O'),
        Buffer.from([0x92]),
        Buffer.from('Hara,Nurse'),
      ]),
    ],
  ])('%s', async (_, bytes) => {
    const rows = await read(bytes);
    expect(rows.map((row) => row.map((cell) => cell.replace(/^\uFEFF/, '')))).toEqual([
      ['name', 'job'],
      ['Zoë O’Hara', 'Nurse'],
    ]);
  });

  it('keeps quoted newlines, delimiters and quotation marks, rows of any length and empty lines', async () => {
    expect(await read('a,b\n"x\ny","1, ""2"""\n\nonly one\n1,2,3\n')).toEqual([
      ['a', 'b'],
      ['x\ny', '1, "2"'],
      [''],
      ['only one'],
      ['1', '2', '3'],
    ]);
  });

  it('that is broken says from which row', async () => {
    await expect(read('a,b\n1,2\n"open,2\n')).rejects.toMatchObject({
      row: 3,
      message: expect.stringContaining('quotation'),
    });
  });

  it('with more rows than can be is refused', async () => {
    await expect(read('a\n'.repeat(MOST_ROWS + 2))).rejects.toThrow('Split it');
    await expect(read(','.repeat(200))).rejects.toThrow('cells');
  });
});

describe('a workbook', () => {
  it('is read as it is shown: results, days, links, several formats in a cell', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Zoë & <b>', { formula: '1+1', result: 2 }, { formula: '"a"&"b"', result: 'ab' }]);
      sheet.addRow([]);
      sheet.addRow([new Date('2025-03-31'), 3.5, true, { text: 'kim@example.org', hyperlink: 'mailto:x' }]);
      sheet.addRow([
        '',
        { richText: [{ text: 'Kim ' }, { font: { bold: true }, text: 'New' }] },
        { error: '#N/A' },
      ]);
      sheet.getCell('A6').value = new Date('2024-02-29');
      sheet.getCell('A6').numFmt = '"day" dd/mm/yyyy';
      sheet.getCell('A7').value = 45_000;
      sheet.getCell('A7').numFmt = '"d" 0';
    });
    expect(await read(bytes)).toEqual([
      ['Zoë & <b>', '2', 'ab'],
      [],
      ['2025-03-31', '3.5', 'TRUE', 'kim@example.org'],
      ['', 'Kim New', '#N/A'],
      [],
      ['2024-02-29'],
      ['45000'],
    ]);
  });

  it('is read from its first sheet only', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['first']);
      book.addWorksheet('Another').addRow(['second']);
    });
    expect(await read(bytes)).toEqual([['first']]);
  });

  it('keeps every letter, wherever it lies in a long file', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => [`Zoë ÅÖ ’ 李 👩‍⚕️ ${index}`]);
    expect(await read(await workbook((sheet) => names.forEach((row) => sheet.addRow(row))))).toEqual(names);
  });

  it('with something far below is refused, and so is one that is cut off or unfolds without end', async () => {
    const far = await workbook((sheet) => (sheet.getCell('A1048576').value = 'x'));
    await expect(read(far)).rejects.toThrow('below row');
    const whole = await workbook((sheet) => sheet.addRow(['x']));
    await expect(read(whole.subarray(0, whole.length - 30))).rejects.toThrow('broken');
    await expect(read(zipOf('xl/workbook.xml', Buffer.alloc(60 * 1024 * 1024, ' ')))).rejects.toThrow(
      'unfolds',
    );
    await expect(read(zipOf('word/document.xml', Buffer.from('<x/>')))).rejects.toThrow('no Excel workbook');
  });
});

describe('the kind of a file', () => {
  it.each<[string, Buffer, string | null]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old Excel'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'neither'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'neither'],
    ['a web page', Buffer.from(' <html>'), 'neither'],
    ['text', Buffer.from('email,name'), null],
  ])('%s', (_, bytes, word) => {
    const wrong = wrongKind(bytes);
    expect(wrong?.message ?? null).toEqual(word && expect.stringContaining(word));
  });
});

describe('written and read again', () => {
  const ROWS = [
    ['email', 'name'],
    ['=1+1', '+44'],
    ['-2', '@SUM(A1)'],
    ["'=quoted", "'plain"],
    ['a "b", c;d', 'line\nline'],
    ['_x0041_', 'Zoë O’Hara'],
    ['2025-03-31', ''],
  ];

  it('is the same as CSV, in which nothing begins a formula', async () => {
    const bytes = await gathered(csvOf(ROWS));
    const [first, ...rest] = await read(bytes);
    expect([first?.map((cell) => cell.replace('\uFEFF', '')), ...rest]).toEqual(ROWS);
    expect(bytes.toString()).not.toMatch(/(^|[,\n"])[=+\-@]/);
    expect(bytes.toString()).toContain("'=1+1,'+44\r\n'-2,'@SUM(A1)\r\n");
  });

  it('is the same as a workbook, in which everything is text', async () => {
    const bytes = await gathered(xlsxOf(ROWS, 'People'));
    expect((await read(bytes)).map((row) => [...row, ''].slice(0, 2))).toEqual(ROWS);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    expect(book.worksheets[0]?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  });
});
