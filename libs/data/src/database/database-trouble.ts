/** What kind of trouble the database is in, so that a screen can say what to do. */
export type TroubleKind =
  'unreachable' | 'refused' | 'busy' | 'folder_locked' | 'disk_full' | 'newer_schema' | 'broken';

/** Trouble with the database itself, as opposed to with one statement; its message may be shown and holds no secret. */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble';

  constructor(
    readonly kind: TroubleKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
]);
const REFUSED = new Set(['28000', '28P01', '3D000', '42501']);
const LOST =
  /^(Connection terminated|timeout expired|Client has encountered a connection error|Client was closed)/;

/** Finds the database's own trouble in anything thrown, through TypeORM's wrapping and causes; null if it is another error. */
export function troubleIn(error: unknown): DatabaseTrouble | null {
  for (let depth = 0, at = error; at instanceof Error && depth < 6; depth += 1) {
    if (at instanceof DatabaseTrouble) return at;
    const { code, driverError } = at as { code?: unknown; driverError?: unknown };
    if (code === '53100' || code === 'ENOSPC') return diskFull(at);
    if (code === '53300')
      return new DatabaseTrouble('busy', 'The database has no connection free. Try again in a moment.', {
        cause: at,
      });
    if (
      (typeof code === 'string' && UNREACHABLE.has(code) && isConnectionError(at, code)) ||
      LOST.test(at.message)
    ) {
      return new DatabaseTrouble(
        'unreachable',
        'The connection to the database was lost. Try again in a moment.',
        { cause: at },
      );
    }
    at = driverError ?? at.cause;
  }
  return null;
}

/** The message for a disk with no room left, whoever noticed it first. */
export function diskFull(cause: unknown): DatabaseTrouble {
  return new DatabaseTrouble(
    'disk_full',
    'The disk that holds the database is full, so nothing was saved. Free some space and try again.',
    { cause },
  );
}

/** Says why a connection to a server could not be had, naming host and port and never the password. */
export function connectionTrouble(error: unknown, where: string): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  const { code, message } = error as { code?: string; message?: string };
  if (code && REFUSED.has(code)) {
    return new DatabaseTrouble(
      'refused',
      `The database at ${where} refused the connection: ${message}. Check DATABASE_URL.`,
      {
        cause: error,
      },
    );
  }
  if (code === '53300') {
    return new DatabaseTrouble(
      'busy',
      `The database at ${where} has no connection free. Try again in a moment.`,
      { cause: error },
    );
  }
  const why =
    code && UNREACHABLE.has(code)
      ? code
      : /time/i.test(message ?? '')
        ? 'no answer in time'
        : (message ?? 'unknown');
  return new DatabaseTrouble(
    'unreachable',
    `The database at ${where} cannot be reached (${why}). Check that it is running and that DATABASE_URL names it.`,
    { cause: error },
  );
}

function isConnectionError(error: Error, code: string): boolean {
  return !/^E/.test(code) || 'syscall' in error;
}
