import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { withoutGuard } from './formula-guard';
import { type Rows, UnreadableFile } from './table-rows';

const CHUNK = 32 * 1024;

/** Reads comma-, semicolon- or tab-separated values in UTF-8, UTF-16 or what old Windows programs write. */
export async function* readCsv(bytes: Buffer): Rows {
  const text = decode(bytes);
  const parser = Readable.from(inPieces(text)).pipe(
    parse({ delimiter: delimiterOf(text), relaxColumnCount: true, skipEmptyLines: false }),
  );
  try {
    for await (const row of parser as AsyncIterable<string[]>) yield row.map(withoutGuard);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records'] ?? 0) + 1;
    throw new UnreadableFile(
      'From this row on the quotation marks do not match. A cell that has one inside needs it doubled. Correct it, or save the list again as CSV.',
      row,
    );
  }
}

function* inPieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += CHUNK) yield text.slice(from, from + CHUNK);
}

/** The most frequent of the usual separators in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const [header = ''] = text
    .slice(0, 64 * 1024)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

// Node's own decoder of this name reads these as control characters.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}
