import { type Viewer } from '@heard/domain';
import { type Database } from '../database/database';
import { preparedName } from '../work/prepared';

/** What the first page may say before anybody signs in. */
export interface DoorProgramme {
  id: string;
  name: string;
  organisation: string;
  isExample: boolean;
  idleMinutes: number;
}

/** Who a session's token, whose hash is this value of the statement, stands for when it has neither expired nor idled out. */
export const viewerSql = (tokenHash: string) => `
  select programme_id as "programmeId", person_id as "personId", name, roles, leads_subgroups::text[] as "leadsSubgroups",
    last_seen_at as "lastSeenAt" from door_viewer(${tokenHash})`;

/** What the door says of a viewer. */
export type DoorViewer = Viewer & { lastSeenAt: Date };

/** What a one-time link opens. */
export interface DoorLink {
  programmeId: string;
  personId: string;
  purpose: 'invitation' | 'reset';
  name: string;
  email: string;
  expiresAt: Date;
}

/** The questions that come before a programme is known: they go through functions of the database, never its tables. */
export class SignInDoor {
  constructor(private readonly database: Database) {}

  /** The programme of this workspace; null when it has not been set up. */
  async programme(): Promise<DoorProgramme | null> {
    const [row] = await this.ask<DoorProgramme>(
      `select id, name, organisation, is_example as "isExample", idle_minutes as "idleMinutes" from door_programme()`,
    );
    return row ?? null;
  }

  async account(
    email: string,
  ): Promise<{ programmeId: string; personId: string; passwordHash: string | null } | null> {
    const [row] = await this.ask<{ programmeId: string; personId: string; passwordHash: string | null }>(
      `select programme_id as "programmeId", person_id as "personId", password_hash as "passwordHash" from door_account($1)`,
      [email],
    );
    return row ?? null;
  }

  /** Who a session's token stands for, when it has neither expired nor idled out. */
  async viewer(tokenHash: Buffer): Promise<{ viewer: Viewer; lastSeenAt: Date } | null> {
    const [row] = await this.ask<DoorViewer>(viewerSql('$1'), [tokenHash]);
    if (!row) return null;
    const { lastSeenAt, ...viewer } = row;
    return { viewer, lastSeenAt };
  }

  /** Says that the session is in use; called at most once a minute for one session. */
  async touch(programmeId: string, tokenHash: Buffer): Promise<void> {
    await this.database.withClient(programmeId, (client) =>
      client.query('update session set last_seen_at = now() where token_hash = $1', [tokenHash]),
    );
  }

  async link(tokenHash: Buffer): Promise<DoorLink | null> {
    const [row] = await this.ask<DoorLink>(
      `select programme_id as "programmeId", person_id as "personId", purpose, name, email, expires_at as "expiresAt"
       from door_link($1)`,
      [tokenHash],
    );
    return row ?? null;
  }

  /** Failures so far under any of these keys, and when the last one was. */
  async attempts(keys: Buffer[]): Promise<{ key: Buffer; failures: number; lastFailedAt: Date }[]> {
    return this.ask(
      'select key, failures, last_failed_at as "lastFailedAt" from sign_in_attempt where key = any($1)',
      [keys],
    );
  }

  /** Counts a failure under each key; counts older than a day start again. */
  async failed(keys: Buffer[], at: Date): Promise<void> {
    await this.ask(
      `insert into sign_in_attempt (key, failures, last_failed_at) select unnest($1::bytea[]), 1, $2
       on conflict (key) do update set last_failed_at = $2,
         failures = case when sign_in_attempt.last_failed_at < $2::timestamptz - interval '1 day' then 1
                         else sign_in_attempt.failures + 1 end`,
      [keys, at],
    );
  }

  async forgetAttempts(keys: Buffer[]): Promise<void> {
    await this.ask('delete from sign_in_attempt where key = any($1)', [keys]);
  }

  private ask<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.database.atDoor(
      async (client) => (await client.query({ name: preparedName(text), text, values })).rows as T[],
    );
  }
}
