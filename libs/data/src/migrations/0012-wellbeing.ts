import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of the wellbeing framework, in an order in which each refers to those before it. */
const FENCED = ['wellbeing_framework', 'wellbeing_assessment'];

/** What a programme assesses its care for wellbeing by, in versions, and the assessments made by them; neither is ever altered. */
export class Wellbeing1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(`
      grant select, insert on ${FENCED.join(', ')} to heard_app;
      revoke update, delete on ${FENCED.join(', ')} from heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
  }
}

const TABLES = `
create table wellbeing_framework (
  id uuid primary key,
  programme_id uuid not null references programme,
  number integer not null,
  scale_number integer not null,
  elements jsonb not null,
  levels jsonb not null,
  made_by_id uuid not null references person,
  made_at timestamptz not null,
  constraint wellbeing_framework_number_once unique (programme_id, number)
);

-- A correction is a row with the next version beside the earlier ones.
create table wellbeing_assessment (
  id uuid not null,
  version integer not null,
  programme_id uuid not null references programme,
  framework_id uuid not null references wellbeing_framework,
  assessed_on date not null,
  assessor_id uuid not null references person,
  findings jsonb not null,
  reason text not null default '',
  recorded_by_id uuid not null references person,
  recorded_at timestamptz not null,
  primary key (id, version)
);
create index wellbeing_assessment_newest on wellbeing_assessment (programme_id, assessed_on desc, id desc);
create index wellbeing_assessment_of_framework on wellbeing_assessment (framework_id);
`;
