import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables around an edition that is made and goes out. */
const FENCED = ['version_picture', 'preview_link', 'edition_mailing'];

/** Pictures that are shown, private previews, and the mail to a list. */
export class PreviewsAndMailing1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PICTURES);
    await runner.query(PREVIEWS);
    await runner.query(MAILING);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(`
      grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app;
      revoke update, delete on version_picture from heard_app;
      revoke update on picture from heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
    await runner.query(`
      grant update on picture to heard_app;
      alter table publishing_settings drop column list_address, drop column sender_name;
      alter table picture drop column small_body, drop column added_on;`);
  }
}

const PICTURES = `
-- The same picture light enough for a page. One that was there already stands in for it.
alter table picture add column small_body bytea, add column added_on date;
update picture set small_body = body, added_on = current_date;
alter table picture alter column small_body set not null, alter column added_on set not null;

-- What a version shows cannot be deleted, and since nobody may alter a picture either, it stays as it went out.
create table version_picture (
  edition_id uuid not null references edition,
  version integer not null,
  picture_id uuid not null references picture,
  programme_id uuid not null references programme,
  primary key (edition_id, version, picture_id)
);
create index version_picture_of_picture on version_picture (picture_id);
`;

const PREVIEWS = `
-- Of its secret only a hash, so that nobody who reads the database reads a draft by it; and nothing of who looked.
create table preview_link (
  id uuid primary key,
  programme_id uuid not null references programme,
  edition_id uuid not null references edition on delete cascade,
  token_hash bytea not null unique,
  made_by_id uuid not null references person,
  until timestamptz not null,
  is_ended boolean not null default false
);
create index preview_link_of_edition on preview_link (edition_id, until) where not is_ended;
`;

const MAILING = `
alter table publishing_settings add column list_address text not null default '', add column sender_name text not null default '';

-- What is to be sent is kept before it is sent, so that a server that dies forgets none; who gets it, the list alone knows.
create table edition_mailing (
  edition_id uuid not null references edition on delete cascade,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
  address text not null,
  round integer not null check (round > 0),
  tries integer not null check (tries >= 0),
  next_try_at timestamptz not null,
  sent_at timestamptz,
  primary key (edition_id, version),
  check (state <> 'sent' or sent_at is not null)
);
create index edition_mailing_due on edition_mailing (next_try_at) where state = 'waiting';
`;
