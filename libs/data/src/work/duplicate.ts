/** The unique index that a write ran into, somebody else having been quicker; null when the error is another. */
export function duplicateIn(error: unknown): string | null {
  for (
    let cause = error;
    cause instanceof Error;
    cause = cause.cause ?? (cause as WithDriverError).driverError
  ) {
    const { code, constraint } = cause as Error & { code?: string; constraint?: string };
    if (code === '23505') return constraint ?? '';
  }
  return null;
}

type WithDriverError = Error & { driverError?: unknown };
