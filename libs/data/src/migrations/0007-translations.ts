import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Languages of an edition: what is translated, from which English, and whether it is checked. */
export class Translations1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(`
      alter table translation enable row level security;
      create policy translation_of_programme on translation
        using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
        with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));
      grant select, insert, update, delete on translation to heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table translation cascade; alter table edition drop column worded_version');
  }
}

const TABLES = `
-- Until now every version had an English of its own.
alter table edition add column worded_version integer not null default 0;
update edition set worded_version = published_version;

-- A piece of an edition in a language: its own words when there is no answer. An answer is named without a foreign key,
-- since a correction that is dropped takes its row out and puts it back.
create table translation (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition on delete cascade,
  answer_id uuid,
  language text not null check (language in ('ar', 'bn', 'zh-Hant', 'gu', 'hi', 'pl', 'pa', 'so', 'ur')),
  texts jsonb not null,
  english jsonb not null,
  is_checked boolean not null,
  checked_by_id uuid references person,
  written_by_id uuid not null references person,
  version integer not null default 1,
  unique nulls not distinct (edition_id, answer_id, language),
  check (is_checked = (checked_by_id is not null))
);
`;
