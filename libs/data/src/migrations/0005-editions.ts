import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of Feedback into Action, in an order in which each refers to those before it. */
const FENCED = [
  'publishing_settings',
  'edition',
  'edition_author',
  'picture',
  'answer',
  'answer_action',
  'answer_site',
  'edition_version',
];

/** Feedback into Action: editions, their answers, and what went out. */
export class Editions1764000000005 implements MigrationInterface {
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
      grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app;
      revoke update, delete on edition_version from heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
  }
}

const TABLES = `
-- A programme without a row has the defaults of PUBLISHING_DEFAULTS in libs/domain.
create table publishing_settings (
  programme_id uuid primary key references programme,
  reading_age integer not null check (reading_age between 7 and 18),
  version integer not null default 1
);

create table edition (
  id uuid primary key,
  programme_id uuid not null references programme,
  state text not null check (state in ('draft', 'in_check', 'approved', 'scheduled', 'published', 'corrected', 'withdrawn')),
  title text not null,
  introduction jsonb not null default '[]',
  headline_answer_id uuid,
  approved_by_id uuid references person,
  sent_back_reason text not null default '',
  scheduled_for timestamptz,
  what_changed text not null default '',
  withdrawn_reason text not null default '',
  number integer check (number > 0),
  published_version integer not null default 0,
  published_on date,
  created_on date not null,
  version integer not null default 1,
  unique (programme_id, number),
  check (state <> 'scheduled' or scheduled_for is not null),
  check (published_version = 0 or number is not null)
);
create index edition_newest on edition (programme_id, created_on desc, id);
create index edition_due on edition (scheduled_for) where state = 'scheduled';

create table edition_author (
  edition_id uuid not null references edition on delete cascade,
  person_id uuid not null references person,
  programme_id uuid not null references programme,
  primary key (edition_id, person_id)
);

-- The bytes are as the program made them anew, without what a camera writes into them.
create table picture (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition on delete cascade,
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  width integer not null,
  height integer not null,
  body bytea not null
);

create table answer (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition on delete cascade,
  position integer not null,
  theme_id uuid not null references theme,
  kind text not null check (kind in ('we_did', 'we_are_doing', 'we_could_not', 'still_listening')),
  you_said text not null,
  we_did jsonb not null default '[]',
  next text not null default '',
  review_on date,
  figures jsonb not null default '[]',
  quotation text not null default '',
  is_quotation_cleared boolean not null default false,
  picture_id uuid references picture on delete set null,
  picture_alt text not null default '',
  version integer not null default 1
);
create index answer_of_edition on answer (edition_id, position, id);
create index answer_of_theme on answer (theme_id);

create table answer_action (
  answer_id uuid not null references answer on delete cascade,
  action_id uuid not null references action,
  programme_id uuid not null references programme,
  primary key (answer_id, action_id)
);
create index answer_action_of_action on answer_action (action_id);

create table answer_site (
  answer_id uuid not null references answer on delete cascade,
  site_id uuid not null references site,
  programme_id uuid not null references programme,
  primary key (answer_id, site_id)
);

-- What went out, frozen: the application may add a version and never change one.
create table edition_version (
  edition_id uuid not null references edition,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  published_on date not null,
  content jsonb not null,
  draft jsonb not null,
  primary key (edition_id, version)
);
`;
