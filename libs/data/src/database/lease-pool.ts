import { type Writable } from 'node:stream';
import pg from 'pg';

/** Told of each statement's text as it is sent; used to count statements in tests and to log slow ones. */
export type StatementListener = (text: string) => void;

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (error?: unknown) => void,
) => void;
type Callback = (error: unknown, result?: unknown) => void;
type RawQuery = (...args: unknown[]) => unknown;

/** What a pool must know of its database beyond node-postgres's own options. */
export interface LeaseOptions extends pg.PoolConfig {
  /** Turns a failure to get a connection into one that says what to do. */
  explain: (error: unknown) => Error;
}

interface Held {
  raw: RawQuery;
  /** Statements sent and not yet answered. */
  pending: number;
}

/** A node-postgres pool that takes back no connection inside a transaction, and tells who listens what is sent. */
export class LeasePool extends pg.Pool {
  private readonly held = new WeakMap<pg.PoolClient, Held>();
  private readonly listening = new Set<StatementListener>();
  private readonly explain: (error: unknown) => Error;
  private leases = 0;

  constructor({ explain, ...options }: LeaseOptions) {
    super(options);
    this.explain = explain;
    this.on('connect', (client) => this.adopt(client));
    // A connection lost while nobody held it is simply replaced; whoever holds one hears of it in their own statement.
    this.on('error', () => undefined);
  }

  /** Connections now handed out. */
  get leased(): number {
    return this.leases;
  }

  /** Tells `listener` of every statement until the returned function is called. */
  onStatement(listener: StatementListener): () => void {
    this.listening.add(listener);
    return () => this.listening.delete(listener);
  }

  /** Sends a statement that is housekeeping of ours, which no listener hears of. */
  async quietly(client: pg.PoolClient, text: string): Promise<void> {
    const held = this.held.get(client);
    await (held ? held.raw(text) : client.query(text));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (callback) return this.lease(callback);
    return new Promise((resolve, reject) => {
      this.lease((error, client) => (client ? resolve(client) : reject(error)));
    });
  }

  private lease(callback: Connected): void {
    super.connect((error, client) => {
      if (!client) return callback(this.explain(error) as Error, undefined, () => undefined);
      this.leases += 1;
      const giveBack = client.release.bind(client);
      let released = false;
      client.release = (reason?: Error | boolean) => {
        if (released) return;
        released = true;
        this.leases -= 1;
        void this.takeBack(client, giveBack, reason);
      };
      callback(undefined, client, (reason) => client.release(reason as Error));
    });
  }

  private async takeBack(
    client: pg.PoolClient,
    giveBack: pg.PoolClient['release'],
    reason?: Error | boolean,
  ) {
    const unfinished = client.getTransactionStatus() !== 'I' || (this.held.get(client)?.pending ?? 0) > 0;
    if (reason || !unfinished) return giveBack(reason);
    try {
      await this.quietly(client, 'ROLLBACK');
      giveBack();
    } catch (error) {
      giveBack(error as Error);
    }
  }

  private adopt(client: pg.PoolClient): void {
    const held: Held = { raw: client.query.bind(client) as RawQuery, pending: 0 };
    this.held.set(client, held);
    // Without a listener a connection lost while it is held would end the program; its holder's statements fail anyway.
    client.on('error', () => undefined);
    client.query = ((...args: unknown[]) => {
      const text = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string }).text ?? '');
      for (const listener of this.listening) listener(text);
      if (isPrepared(args)) return askPrepared(held, args[0]);
      const callback = typeof args.at(-1) === 'function' ? (args.pop() as Callback) : null;
      const sent = held.raw(...args);
      if (!(sent instanceof Promise)) return sent;
      held.pending += 1;
      const answered = () => (held.pending -= 1);
      // Before whoever waits for the answer goes on.
      sent.then(answered, answered);
      if (!callback) return sent;
      sent.then(
        (result) => callback(null, result),
        (error) => callback(error),
      );
    }) as typeof client.query;
  }
}

/** A statement that is prepared once for each connection. */
interface Prepared {
  name: string;
  text: string;
  values: unknown[];
}

function isPrepared(args: unknown[]): args is [Prepared] {
  const [first] = args as [Partial<Prepared>];
  return args.length === 1 && Boolean(first.name && first.values);
}

/** Asks by a query of node-postgres's own: a description of one it copies each time, property by property. */
async function askPrepared(held: Held, { name, text, values }: Prepared): Promise<unknown> {
  held.pending += 1;
  try {
    return await new Promise((resolve, reject) => {
      const query = new pg.Query(text, values);
      const callback = (error: unknown, result: unknown) => (error ? reject(error) : resolve(result));
      held.raw(Object.assign(query, { name, callback }));
    });
  } catch (error) {
    // Else it would lead to the socket, and not to whoever asked.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  } finally {
    held.pending -= 1;
  }
}

/** Sends what `send` asks in one piece: each statement by itself is a call of the system that wakes the server. */
export function together<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
