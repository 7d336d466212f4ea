import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of what becomes of an edition once it is out. */
const FENCED = ['reaction_count', 'posting'];

/** Whether an edition landed: reactions to its answers, and where its posters hang. */
export class Reactions1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(`grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
  }
}

const TABLES = `
-- Numbers and nothing else: no day, no order, nothing of who reacted. The id is random, for any other would tell when the
-- first of a kind came. An answer is named without a foreign key, since a correction takes its row out and puts it back.
create table reaction_count (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition,
  answer_id uuid not null,
  reaction text not null check (reaction in ('reached_me', 'made_a_difference', 'not_here_yet')),
  site_id uuid references site,
  waiting integer not null check (waiting >= 0),
  told integer not null check (told >= 0),
  unique nulls not distinct (answer_id, reaction, site_id)
);

create table posting (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition,
  edition_version integer not null check (edition_version > 0),
  site_id uuid not null references site,
  put_up_on date not null,
  put_up_by_id uuid not null references person,
  taken_down_on date,
  taken_down_by_id uuid references person,
  version integer not null default 1,
  check ((taken_down_on is null) = (taken_down_by_id is null))
);
create unique index posting_up on posting (edition_id, site_id) where taken_down_on is null;
create index posting_of_edition on posting (edition_id);
create index posting_at_site on posting (site_id) where taken_down_on is null;
`;
