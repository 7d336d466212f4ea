import 'reflect-metadata';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Database } from '@heard/data';
import { openTestDatabase } from '@heard/data/testing';
import { readConfig } from '../config';
import { createServer } from '../server';
import { Clock } from '../work/clock';
import { type Member, makeWorld, type World } from './world';

/** What GraphQL answered; `data` is loosely typed, since specs say themselves what they expect. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads what it asked for
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  status: number;
}

/** A clock that a spec moves. */
export class TestClock extends Clock {
  constructor(private instant = new Date('2026-03-02T09:00:00Z')) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  override elapsed(): number {
    return this.instant.getTime();
  }

  /** Goes on by days, hours or minutes. */
  forward({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** The real server on a real database with a small programme in it. */
export interface TestServer {
  app: NestFastifyApplication;
  /** Where it listens, such as http://127.0.0.1:40001. */
  address: string;
  database: Database;
  clock: TestClock;
  world: World;
  /** Asks as somebody of the world, or as nobody. */
  ask(as: Member | null, query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

/** What a spec wants otherwise than the usual. */
export interface TestServerOptions {
  /** Leaves the programme out. */
  empty?: boolean;
  /** Where the clock stands at first; ways in want it to be now, since sessions idle out by the database's clock. */
  now?: Date;
  /** Environment variables, as an operator would set them. */
  settings?: Record<string, string>;
}

/** Starts the server as `npm start` does, on a fresh database. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const clock = new TestClock(options.now);
  const config = readConfig({ LOG_LEVEL: 'silent', ...options.settings });
  const world = options.empty ? (undefined as never) : await makeWorld(database, clock);
  const app = await createServer(config, database, clock);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  return {
    app,
    address,
    database,
    clock,
    world,
    async ask(as, query, variables = {}) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(as ? { cookie: `heard=${as.token}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
