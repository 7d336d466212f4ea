/** The most bytes a file may have. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** The most rows a file may have, its header not counted. */
export const MOST_ROWS = 20_000;
/** The most cells a row may have; what is wider is no list of people. */
export const MOST_CELLS = 100;

/** A file that cannot be read as a table, and what to do about it. */
export class UnreadableFile extends Error {
  constructor(
    message: string,
    /** Where in the file, when that is known; the header is row 1. */
    readonly row = 1,
  ) {
    super(message);
  }
}

/** A table read row by row, every cell as text; the header comes first, empty rows come as rows without cells. */
export type Rows = AsyncGenerator<string[]>;
