import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Papers that were asked for, and the files of those that are made. */
export class Papers1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['paper', 'paper_file']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    // A file is made once and deleted when it expires; nothing may put other bytes under its hash.
    await runner.query(`
      grant select, insert, update, delete on paper to heard_app;
      grant select, insert, delete on paper_file to heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_file cascade');
    await runner.query('drop table paper cascade');
  }
}

const TABLES = `
create table paper (
  id uuid primary key,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('board_paper', 'highlight_report', 'slides', 'workbook', 'assurance_pack')),
  subgroup_id uuid references subgroup,
  from_date date not null,
  to_date date not null,
  title text not null,
  narrative text not null default '',
  state text not null check (state in ('waiting', 'being_made', 'ready', 'failed', 'expired')),
  requested_by_id uuid not null references person,
  requested_on date not null,
  -- Also tells whose try writes: one that was given up for dead finds another number.
  tries integer not null default 0,
  held_until timestamptz,
  steps_done integer not null default 0,
  steps_total integer not null default 0,
  made_on date,
  expires_on date
);
create index paper_newest on paper (programme_id, requested_on desc, id desc);
create index paper_to_make on paper (programme_id, requested_on, id) where state in ('waiting', 'being_made');

create table paper_file (
  paper_id uuid not null references paper,
  format text not null check (format in ('docx', 'pdf', 'pptx', 'xlsx', 'zip')),
  programme_id uuid not null references programme,
  body bytea not null,
  bytes integer not null,
  sha256 text not null,
  primary key (paper_id, format)
);
`;
