import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of evidence, in an order in which each refers to those before it. */
const FENCED = ['measure', 'measure_golden_thread', 'measure_variable', 'measure_import', 'measure_reading'];

/** Evidence: measures, what files call them, the files that were taken in, and their readings. */
export class Measures1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(`grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
  }
}

const TABLES = `
create table measure (
  id uuid primary key,
  programme_id uuid not null references programme,
  title text not null,
  wording text not null default '',
  unit text not null check (unit in ('percent', 'score', 'rate', 'count')),
  rhythm text not null check (rhythm in ('year', 'month')),
  improvement text not null check (improvement in ('increase', 'decrease', 'neutral')),
  target double precision,
  subgroup_id uuid references subgroup,
  version integer not null default 1
);
create index measure_by_title on measure (programme_id, lower(title), id);
create index measure_of_subgroup on measure (subgroup_id);

create table measure_golden_thread (
  measure_id uuid not null references measure,
  golden_thread_id uuid not null references golden_thread,
  programme_id uuid not null references programme,
  primary key (measure_id, golden_thread_id)
);

-- An empty period stands for all before, or all since.
create table measure_variable (
  measure_id uuid not null references measure,
  position integer not null,
  programme_id uuid not null references programme,
  layout text not null check (layout in ('benchmark', 'detailed', 'contractor', 'monthly')),
  variable text not null,
  from_period text not null default '',
  to_period text not null default '',
  improvement text not null check (improvement in ('increase', 'decrease', 'neutral')),
  is_reworded boolean not null default false,
  primary key (measure_id, position)
);
create unique index measure_variable_once on measure_variable (programme_id, layout, lower(variable), from_period);

-- The plan is kept only while the file waits to be confirmed; the file itself is not kept, only its hash.
create table measure_import (
  id uuid primary key,
  programme_id uuid not null references programme,
  made_by_id uuid not null references person,
  file_name text not null,
  sha256 text not null,
  layout text not null check (layout in ('benchmark', 'detailed', 'contractor', 'monthly')),
  release text not null,
  vintage text not null,
  released_on date not null,
  embargoed_until date,
  organisation_code text not null default '',
  state text not null check (state in ('checking', 'refused', 'ready', 'done', 'interrupted')),
  rows_done integer not null default 0,
  creates integer not null default 0,
  updates integer not null default 0,
  unchanged integer not null default 0,
  unknown_variables jsonb not null default '[]',
  error_count integer not null default 0,
  errors jsonb not null default '[]',
  plan jsonb,
  started_at timestamptz not null
);
create index measure_import_newest on measure_import (programme_id, started_at desc, id);

-- Empty dimension and part: the whole organisation. A value is never changed, only completed.
create table measure_reading (
  measure_id uuid not null references measure,
  vintage text not null,
  period text not null,
  dimension text not null default '',
  part text not null default '',
  programme_id uuid not null references programme,
  import_id uuid not null references measure_import,
  value double precision not null,
  base integer check (base >= 0),
  comparator_group text,
  organisations integer,
  average double precision,
  best double precision,
  published_significance text check (published_significance in ('higher', 'lower', 'no_difference')),
  primary key (measure_id, vintage, period, dimension, part)
);
create index measure_reading_of_import on measure_reading (import_id);
`;
