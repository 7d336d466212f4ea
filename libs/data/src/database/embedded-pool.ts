import { DatabaseTrouble } from './database-trouble';
import { type EmbeddedEngine } from './embedded-engine';
import { EmbeddedSocket } from './embedded-socket';
import { LeasePool } from './lease-pool';
import { VALUE_TYPES } from './value-types';

/** How patient the embedded database is with those who wait for its one connection and those who hold it. */
export interface EmbeddedPatience {
  /** How long to wait for the connection. */
  leaseTimeoutMs?: number;
  /** How long a transaction may stay open with nothing sent. */
  idleInTransactionMs?: number;
}

/** A pool over the engine's single connection: one holder at a time, the others wait in the order in which they came. */
export function embeddedPool(engine: EmbeddedEngine, patience: EmbeddedPatience = {}): LeasePool {
  const { leaseTimeoutMs = 15_000, idleInTransactionMs = 15_000 } = patience;
  return new LeasePool({
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: leaseTimeoutMs,
    user: 'postgres',
    host: 'embedded',
    port: 5432,
    database: 'postgres',
    password: '',
    ssl: false,
    types: VALUE_TYPES,
    stream: () => new EmbeddedSocket(engine, idleInTransactionMs),
    explain: (error) => {
      if (error instanceof DatabaseTrouble) return error;
      if (/^timeout exceeded/.test((error as Error).message)) {
        return new DatabaseTrouble(
          'busy',
          `The embedded database has one connection, and it was in use for ${leaseTimeoutMs / 1000} seconds. Try again in a moment.`,
          { cause: error },
        );
      }
      return error as Error;
    },
  });
}
