import pg from 'pg';
import { connectionTrouble, DatabaseTrouble } from './database-trouble';
import { LeasePool } from './lease-pool';
import { VALUE_TYPES } from './value-types';

const CONNECTION_MS = 5_000;
const STATEMENT_MS = 15_000;

/** A pool over a Postgres server. */
export function serverPool(url: string, max = 10): LeasePool {
  const where = placeOf(url);
  return new LeasePool({
    connectionString: url,
    max,
    // Statements that need not wait for each other travel together: BEGIN, the writes and COMMIT in one round trip.
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: CONNECTION_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'heard',
    types: VALUE_TYPES,
    explain: (error) => {
      if (/^timeout exceeded/.test((error as Error).message)) {
        return new DatabaseTrouble(
          'busy',
          `All ${max} connections to the database were in use for ${CONNECTION_MS / 1000} seconds. Try again in a moment.`,
          { cause: error },
        );
      }
      return connectionTrouble(error, where);
    },
  });
}

/** Host and port of a connection string, for messages: never its password. */
export function placeOf(url: string): string {
  try {
    const { host, port } = new pg.Client({ connectionString: url });
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
