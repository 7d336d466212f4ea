/** Offers a text made in the browser as a file. */
export function saveFile(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

// A spreadsheet would run what begins like a formula; an apostrophe makes it words.
const harmless = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV that a spreadsheet opens without harm, accents and all. */
export const csvOf = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(',')).join('\r\n')}\r\n`;

/** Rows as lines with tabs, which pastes into a spreadsheet as cells. */
export const pastable = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => harmless(cell.replaceAll(/\s+/g, ' '))).join('\t')).join('\n');
