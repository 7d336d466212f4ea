import ExcelJS from 'exceljs';
import { stringify } from 'csv-stringify/sync';
import { type FigureSheet } from '@heard/domain/testing';
import { CheckMeasureImport } from '../measures/import/check-measure-import';
import { ERRORS } from './asking';
import { type TestServer } from './test-server';
import { type Member } from './world';

/** Sheets as a workbook, numbers as numbers. */
export async function workbookOf(sheets: readonly FigureSheet[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name || 'Sheet1');
    for (const row of rows)
      sheet.addRow(row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The first sheet as CSV. */
export function csvOf([sheet]: readonly FigureSheet[]): Buffer {
  return Buffer.from(stringify(sheet?.rows ?? []));
}

/** What is said of a file when nothing else is: the survey of 2024, open since March. */
export const SOURCE = {
  layout: 'benchmark',
  release: 'NHS Staff Survey 2024',
  vintage: '2024',
  releasedOn: '2025-03-13',
  embargoedUntil: '',
  organisationCode: 'RT5',
};

/** How a file of figures stands. */
export const MEASURE_IMPORT = `query ($id: ID!) { measureImport(id: $id) { fileName sha256 layout release vintage releasedOn
  embargoedUntil state rowsDone creates updates unchanged unknownVariables errorCount
  errors { sheet row column value message } } }`;

/** The word to take a file in. */
export const CONFIRM_MEASURES = `mutation ($id: ID!) { confirmMeasureImport(id: $id) {
  measureImport { state creates updates unchanged } ${ERRORS} } }`;

/** Sends a file of figures as the web does. */
export async function sendFigures(
  server: TestServer,
  as: Member | null,
  content: Buffer,
  said: Partial<typeof SOURCE> = {},
  headers: Record<string, string> = { 'x-heard': '1' },
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...SOURCE, ...said })) form.append(name, value);
  form.append('file', new Blob([content as never]), 'survey.xlsx');
  const cookie: Record<string, string> = as ? { cookie: `heard=${as.token}` } : {};
  const response = await fetch(`${server.address}/measures/import`, {
    ...{ method: 'POST', body: form, headers: { ...cookie, ...headers } },
  });
  const body = (await response.json()) as { id: string; errors?: { field: string | null; code: string }[] };
  return { status: response.status, body };
}

/** Sends a file of figures, waits for its check and gives what came of it. */
export async function checkFigures(server: TestServer, content: Buffer, said: Partial<typeof SOURCE> = {}) {
  const { programmeLead } = server.world.people;
  const { status, body } = await sendFigures(server, programmeLead, content, said);
  if (status !== 202) throw new Error(`The file was refused: ${status} ${JSON.stringify(body)}`);
  await server.app.get(CheckMeasureImport).settled();
  const { data } = await server.ask(programmeLead, MEASURE_IMPORT, { id: body.id });
  return { id: body.id, ...data.measureImport };
}

/** Takes a checked file of figures in. */
export async function confirmFigures(server: TestServer, id: string) {
  const { data } = await server.ask(server.world.people.programmeLead, CONFIRM_MEASURES, { id });
  return data.confirmMeasureImport;
}
