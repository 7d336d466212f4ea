import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { type LeasePool } from './lease-pool';

/** The role under which the application works; row-level security binds it, and a migration makes it. */
export const APPLICATION_ROLE = 'heard_app';

/**
 * In whose name a connection works: the owner of the tables, the application for one programme (null: for none), or
 * the door, which asks only functions that look at no programme setting and so leaves the last one as it is.
 */
export type Session = { as: 'owner' } | { as: 'application'; programmeId: string | null } | { as: 'door' };

const NO_PROGRAMME: Session = { as: 'application', programmeId: null };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Matches no programme, so that policies may cast the setting to uuid and see nothing. */
const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * Plans are made once for a statement, not for its values: a list's own plan took twice as long to make as to run, and
 * Postgres would make it anew each time, for it cannot know that the limit is small.
 */
const PLAN_ONCE = 'SET plan_cache_mode = force_generic_plan';

type Connected = (error: unknown, client?: pg.PoolClient, release?: (error?: unknown) => void) => void;

/** Hands out connections that already work in the right name, and remembers what each was last told. */
export class Sessions {
  private readonly told = new WeakMap<pg.PoolClient, { role: string; programme: string }>();
  private readonly current = new AsyncLocalStorage<Session>();
  /** How much runs in a session that TypeORM is to work in. */
  private under = 0;
  private readonly holding: AsyncLocalStorage<{ released: boolean }> | null;

  /**
   * With `guarded`, whoever leases a second connection while holding one is told at once, instead of waiting for
   * themselves. Following who holds what costs each promise a little, so it is for where one connection is all there is.
   */
  constructor(
    private readonly pool: LeasePool,
    { guarded }: { guarded: boolean },
  ) {
    this.holding = guarded ? new AsyncLocalStorage() : null;
  }

  /** Runs `work` with everything it asks of TypeORM in the name of `session`. */
  async within<T>(session: Session, work: () => Promise<T>): Promise<T> {
    this.under += 1;
    try {
      return await this.current.run(session, work);
    } finally {
      // Else every promise of the program would go on being followed.
      this.under -= 1;
      if (this.under === 0) this.current.disable();
    }
  }

  /** Leases one connection for `work` and takes it back whatever happens. */
  async withClient<T>(session: Session, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (this.holding?.getStore()?.released === false) {
      throw new Error(
        'A connection is held here already: pass its client on, or two holders wait for each other.',
      );
    }
    const client = await this.pool.connect();
    const lease = { released: false };
    try {
      await this.prepare(client, session);
      return await (this.holding ? this.holding.run(lease, () => work(client)) : work(client));
    } finally {
      lease.released = true;
      client.release();
    }
  }

  /** What TypeORM takes for the `pg` module: its one pool is ours, its connections prepared for the session it is used in. */
  typeOrmDriver(): { Pool: new () => unknown } {
    const connect = (callback: Connected) => {
      const session = this.current.getStore() ?? NO_PROGRAMME;
      this.pool.connect((error, client, release) => {
        if (!client) return callback(error);
        this.prepare(client, session).then(
          () => callback(undefined, client, release),
          (failure) => callback(failure),
        );
      });
    };
    const end = (done: () => void) => {
      this.pool.end().then(done, done);
    };
    const facade = Object.assign(new EventEmitter(), { connect, end });
    return {
      Pool: class {
        constructor() {
          return facade;
        }
      },
    };
  }

  /** Follows nobody any more: what is no longer used would else go on costing each promise of the process. */
  close(): void {
    this.holding?.disable();
    this.current.disable();
  }

  /** Sends role and programme in one round trip, outside any transaction, and only what this connection was not last told. */
  private async prepare(client: pg.PoolClient, session: Session): Promise<void> {
    const role = session.as === 'owner' ? '' : APPLICATION_ROLE;
    const programme = session.as === 'application' ? (session.programmeId ?? NIL) : NIL;
    if (!UUID.test(programme)) {
      client.release();
      throw new Error(`Not the id of a programme: ${JSON.stringify(programme)}`);
    }
    const told = this.told.get(client);
    if (session.as === 'door' && told?.role === role) return;
    const settings = [
      told?.role !== role && (role ? `SET ROLE ${role}; ${PLAN_ONCE}` : 'RESET ROLE; RESET plan_cache_mode'),
      told?.programme !== programme && `SET heard.programme = '${programme}'`,
    ].filter(Boolean);
    if (!settings.length) return;
    this.told.delete(client);
    try {
      await this.pool.quietly(client, settings.join('; '));
      this.told.set(client, { role, programme });
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}
