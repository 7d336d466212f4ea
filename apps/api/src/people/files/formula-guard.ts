// A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
const BEGINS_FORMULA = /^'*[=+\-@\t\r]/;

/** The text for a CSV cell, with an apostrophe in front where a spreadsheet would otherwise calculate. */
export function withGuard(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `withGuard` put in front. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && BEGINS_FORMULA.test(text) ? text.slice(1) : text;
}
