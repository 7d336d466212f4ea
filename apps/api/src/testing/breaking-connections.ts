import { once } from 'node:events';
import { type Writable } from 'node:stream';
import { type Database } from '@heard/data';

/** Where the connection breaks: at which statement from now on, and whether that one is done before its sender is told nothing. */
export interface Breakage {
  statement: number;
  isDone: boolean;
}

type Client = Parameters<Parameters<Database['withClient']>[1]>[0];
type Send = (...args: unknown[]) => Promise<unknown>;

/** The same database, whose connections break when they are told to, as when the cable is pulled or the backend is killed. */
export class BreakingConnections {
  readonly database: Database;
  private next: Breakage | null = null;
  /** Backends of a server whose connections were cut and which may not have noticed yet. */
  private readonly cutOff: number[] = [];
  /** How many statements were sent since it was told to break. */
  private sent = 0;

  constructor(private readonly whole: Database) {
    const { withClient } = whole;
    this.database = Object.assign(Object.create(whole) as Database, {
      withClient: (programmeId: string | null, work: (client: Client) => Promise<unknown>) =>
        withClient.call(whole, programmeId, (client) => this.during(client, work)),
    });
  }

  /** Breaks a connection at one of the statements to come, or none. */
  breakAt(breakage: Breakage | null): void {
    this.next = breakage;
    this.sent = 0;
  }

  /** Waits until the server, too, has noticed that connections are gone, and let go of what they held. */
  async areBuried(): Promise<void> {
    for (const processID of this.cutOff.splice(0)) {
      await this.whole.withOwner((owner) =>
        owner.query('select pg_terminate_backend($1, 10000)', [processID]),
      );
    }
  }

  private async during(client: Client, work: (client: Client) => Promise<unknown>): Promise<unknown> {
    const whole = client.query as unknown as Send;
    const query: Send = (...args) => {
      this.sent += 1;
      if (!this.next || this.sent !== this.next.statement) return whole(...args);
      const { isDone } = this.next;
      this.next = null;
      if (isDone) return whole(...args).then(() => this.cut(client));
      if (this.whole.kind === 'server') this.cutOff.push(processOf(client));
      streamOf(client).destroy();
      return whole(...args);
    };
    client.query = query as unknown as Client['query'];
    try {
      return await work(client);
    } finally {
      client.query = whole as unknown as Client['query'];
    }
  }

  /** What was sent is done, and whoever sent it never hears so. */
  private async cut(client: Client): Promise<never> {
    const stream = streamOf(client);
    const closed = once(stream, 'close');
    if (this.whole.kind === 'server') {
      const processID = processOf(client);
      await this.whole.withOwner((owner) => owner.query('select pg_terminate_backend($1)', [processID]));
      this.cutOff.push(processID);
    } else stream.destroy();
    await closed;
    throw new Error('The connection broke before the answer came.');
  }
}

function processOf(client: Client): number {
  return (client as unknown as { processID: number }).processID;
}

function streamOf(client: Client): Writable {
  return (client as unknown as { connection: { stream: Writable } }).connection.stream;
}
