/** What a driver of the database says of an error besides its message. */
type DriverError = Error & Partial<Record<'code' | 'table' | 'column' | 'constraint' | 'routine', string>>;

const OURS = [TypeError, ReferenceError, RangeError];

/**
 * A fault as the log may hold it: its kind, the statement's place in the database and the lines of code, without the
 * words of whoever met it. Postgres quotes a refused value in its message, and TypeORM carries all of them.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, table, column, constraint, routine } = error as DriverError;
  const place = Object.entries({ code, table, column, constraint, routine })
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}=${value}`);
  // A fault in our own code names our own names; any other may quote what somebody typed.
  const message = OURS.some((kind) => error instanceof kind) ? error.message : spoken(error.message, code);
  // A message of several lines stands in the stack too, and a line of it could look like one of code.
  const stack = (error.stack ?? '').replace(error.message, '');
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause ? [`caused by ${describeFault(error.cause)}`] : [];
  return [[`${error.name}: ${message}`, ...place].join(' '), ...lines, ...cause].join('\n');
}

/** What a function or trigger of the database raises itself (class P0) holds whatever it likes, and not in quotes. */
function spoken(message: string, code: unknown): string {
  return typeof code === 'string' && code.startsWith('P0') ? '…' : withoutQuotes(message);
}

function withoutQuotes(message: string): string {
  return message.replace(/(["'`“‘]).*["'`”’]/gs, '$1…$1');
}
