import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables that are new, in an order in which each refers to those before it. */
const FENCED = ['action_measure', 'measure_rebase'];

/** What an action should move and from where, and how the chart of a measure is drawn. */
export class ActionMeasures1764000000013 implements MigrationInterface {
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
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table}`);
    await runner.query('alter table measure drop column screens_moving_ranges, drop column fix_after');
  }
}

const TABLES = `
-- The baseline is a reading of the whole organisation; readings are never deleted, so its vintage and period name it.
create table action_measure (
  action_id uuid not null references action,
  measure_id uuid not null references measure,
  programme_id uuid not null references programme,
  baseline_vintage text,
  baseline_period text,
  primary key (action_id, measure_id),
  constraint action_measure_baseline_whole check ((baseline_vintage is null) = (baseline_period is null))
);
create index action_measure_of_measure on action_measure (measure_id);

alter table measure
  add column fix_after integer check (fix_after > 0),
  add column screens_moving_ranges boolean not null default true;

-- From this year or month on the limits of the chart begin anew.
create table measure_rebase (
  measure_id uuid not null references measure,
  period text not null,
  programme_id uuid not null references programme,
  reason text not null,
  primary key (measure_id, period)
);
`;
