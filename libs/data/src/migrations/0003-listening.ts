import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of listening, in an order in which each refers to those before it. */
const FENCED = [
  'listening_settings',
  'speak_up_contact',
  'event_series',
  'listening_event',
  'event_facilitator',
  'event_tally',
  'note',
  'theme',
  'note_theme',
  'theme_shown_note',
  'theme_golden_thread',
  'theme_action',
  'headcount',
  'disposal',
  'calendar_feed',
];

/**
 * Listening: events, notes, themes, coverage. No table here has a column for a speaker, for the taker of a note, for
 * somebody who came, or for a time finer than a day (ADR 0013); apps/api/src/confidentiality reads the catalogue.
 */
export class Listening1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function door_calendar(bytea)');
    await runner.query('drop function directory_words(text[])');
    await runner.query('drop function notes_saying(text, text)');
    await runner.query('drop function alike_notes(uuid, uuid[], integer)');
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
    await runner.query(`
      drop index audit_event_once_a_day;
      drop index person_name_words;
      drop index person_job_title;
      drop function said_as(text);`);
  }
}

const TABLES = `
-- A programme without a row has the defaults of LISTENING_DEFAULTS in libs/domain.
create table listening_settings (
  programme_id uuid primary key references programme,
  theme_notes integer not null check (theme_notes between 3 and 100),
  theme_events integer not null check (theme_events between 2 and 100),
  note_days integer not null check (note_days between 1 and 3650),
  ground_rules text not null,
  privacy_notice text not null,
  safety_guidance text not null,
  version integer not null default 1
);

create table speak_up_contact (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  telephone text not null default '',
  email text not null default '',
  note text not null default '',
  position integer not null default 0
);

create table event_series (
  id uuid primary key,
  programme_id uuid not null references programme,
  title text not null,
  kind text not null check (kind in ('culture_cafe', 'roadshow', 'focus_group', 'conference', 'paper_forms', 'web_box')),
  every_weeks integer not null check (every_weeks between 1 and 52),
  shift text not null check (shift in ('day', 'evening', 'night', 'weekend')),
  site_id uuid references site,
  place text not null default '',
  details text not null default '',
  invited text not null default '',
  subgroup_id uuid references subgroup,
  is_ended boolean not null default false,
  version integer not null default 1
);

create table listening_event (
  id uuid primary key,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('culture_cafe', 'roadshow', 'focus_group', 'conference', 'paper_forms', 'web_box')),
  title text not null,
  held_on date not null,
  shift text not null check (shift in ('day', 'evening', 'night', 'weekend')),
  site_id uuid references site,
  place text not null default '',
  details text not null default '',
  invited text not null default '',
  subgroup_id uuid references subgroup,
  series_id uuid references event_series,
  state text not null check (state in ('planned', 'open', 'written_up', 'released', 'closed', 'cancelled')),
  people_heard integer not null default 0 check (people_heard between 0 and 10000),
  carry_over text not null default '',
  cancel_reason text not null default '',
  written_up_on date,
  released_on date,
  closed_on date,
  notes_deleted_on date,
  version integer not null default 1
);
create index listening_event_by_day on listening_event (programme_id, held_on desc, id);
create index listening_event_of_series on listening_event (series_id, held_on);
create index listening_event_released on listening_event (programme_id, released_on) where released_on is not null;

create table event_facilitator (
  programme_id uuid not null references programme,
  event_id uuid not null references listening_event,
  person_id uuid not null references person,
  is_facilitating boolean not null default true,
  took_notes boolean not null default false,
  primary key (event_id, person_id)
);
create index event_facilitator_person on event_facilitator (person_id);

create table event_tally (
  programme_id uuid not null references programme,
  event_id uuid not null references listening_event,
  axis text not null check (axis in ('directorate', 'staff_group', 'shift')),
  part text not null,
  people integer not null check (people between 1 and 10000),
  primary key (event_id, axis, part)
);

create table note (
  id uuid primary key check (substr(id::text, 15, 1) = '4'),
  programme_id uuid not null references programme,
  event_id uuid not null references listening_event,
  kind text not null check (kind in ('concern', 'idea', 'praise', 'question')),
  text text not null,
  subgroup_id uuid references subgroup,
  golden_thread_id uuid references golden_thread,
  is_confirmed_safe boolean not null default false,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english', text)) stored
);
create index note_of_event on note (event_id, id);
create index note_of_subgroup on note (subgroup_id, id);
create index note_search on note using gin (search);
create index note_text_like on note using gin (text gin_trgm_ops);

create table theme (
  id uuid primary key check (substr(id::text, 15, 1) = '4'),
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  wording text not null,
  detail text not null default '',
  state text not null check (state in ('forming', 'agreed', 'being_worked_on', 'answered', 'reopened', 'merged', 'set_aside')),
  state_before text check (state_before in ('forming', 'agreed', 'being_worked_on', 'answered', 'reopened')),
  merged_into_id uuid references theme,
  split_from_id uuid references theme,
  set_aside_reason text not null default '',
  created_on date not null,
  kept_notes integer not null default 0,
  kept_events integer not null default 0,
  kept_first_month date,
  kept_last_month date,
  passed_notes integer not null default 0,
  passed_events integer not null default 0,
  shown_notes integer not null default 0,
  shown_events integer not null default 0,
  shown_months integer not null default 0,
  version integer not null default 1,
  search tsvector generated always as (
    setweight(to_tsvector('english', wording), 'A') || setweight(to_tsvector('english', detail), 'B')
  ) stored,
  check ((state = 'merged') = (merged_into_id is not null))
);
create index theme_of_subgroup on theme (subgroup_id, state);
create index theme_merged_into on theme (merged_into_id) where merged_into_id is not null;
create index theme_search on theme using gin (search);
create index theme_wording_like on theme using gin (wording gin_trgm_ops);

create table note_theme (
  programme_id uuid not null references programme,
  note_id uuid not null references note on delete cascade,
  theme_id uuid not null references theme,
  primary key (note_id, theme_id)
);
create index note_theme_of_theme on note_theme (theme_id);

-- The notes that a theme's shown evidence counts, whether or not they are still in it: it moves in batches.
create table theme_shown_note (
  programme_id uuid not null references programme,
  theme_id uuid not null references theme,
  note_id uuid not null references note on delete cascade,
  primary key (theme_id, note_id)
);
create index theme_shown_note_of_note on theme_shown_note (note_id);

create table theme_golden_thread (
  programme_id uuid not null references programme,
  theme_id uuid not null references theme,
  golden_thread_id uuid not null references golden_thread,
  primary key (theme_id, golden_thread_id)
);
create table theme_action (
  programme_id uuid not null references programme,
  theme_id uuid not null references theme,
  action_id uuid not null references action,
  primary key (theme_id, action_id)
);
create index theme_action_of_action on theme_action (action_id);

create table headcount (
  programme_id uuid not null references programme,
  axis text not null check (axis in ('site', 'directorate', 'staff_group', 'shift')),
  part text not null,
  people integer not null check (people between 0 and 1000000),
  primary key (programme_id, axis, part)
);

create table disposal (
  id uuid primary key,
  programme_id uuid not null references programme,
  disposed_on date not null,
  events integer not null,
  notes integer not null
);
create index disposal_newest on disposal (programme_id, disposed_on desc, id);

create table calendar_feed (
  person_id uuid primary key references person,
  programme_id uuid not null references programme,
  token_hash bytea not null unique
);

-- A name or job title as it is said: without accents, capitals, apostrophes and the 's of what belongs to somebody.
-- foldWord in libs/domain says the same of the words of a note.
create function said_as(written text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(lower(normalize(written, NFD)),
    '[''’ʼ]s(?![[:alpha:]])', '', 'g'),
    '[\\u0300-\\u036F''’ʼ\\u00AD\\u200C\\u200D]', '', 'g'),
    '[\\s!"#$%&()*+,./:;<=>?@\\[\\\\\\]^_\`{|}~‐‑‒–—―‘“”…«»·•-]+', ' ', 'g'))
$$;
create index person_name_words on person using gin (string_to_array(said_as(name), ' '));
create index person_job_title on person (programme_id, split_part(said_as(job_title), ' ', 1));

-- Taking and reading notes is told once a day to a person and event, at the day's start: no time of a note shows here.
-- What comes through the web box has no actor, and is told once a day too.
create unique index audit_event_once_a_day on audit_event (programme_id, actor_id, verb, at, subject_id) nulls not distinct
  where verb in ('listening_event.notes_taken', 'listening_event.people_counted', 'listening_event.notes_read',
    'listening_event.web_box_opened');
`;

const RIGHTS = `
create function door_calendar(sought_token_hash bytea) returns table (programme_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp as
  'select f.programme_id, f.person_id from calendar_feed f join person p on p.id = f.person_id
   where f.token_hash = sought_token_hash and p.state in (''active'', ''paused'')';
revoke all on function door_calendar(bytea) from public;
grant execute on function door_calendar(bytea) to heard_app;

-- Behind the fence of row-level security Postgres does not use the indexes on words; this function keeps to the programme
-- itself. In plpgsql, so that it is planned once per connection.
create function alike_notes(sought uuid, of_subgroups uuid[], most integer)
  returns table (note_id uuid, likeness real, shared text[])
  language plpgsql stable rows 25 security definer set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.4 as $$
declare
  ours uuid := nullif(current_setting('heard.programme', true), '')::uuid;
  said text;
  words text[];
  any_word tsquery;
  two_words tsquery;
begin
  select n.text, tsvector_to_array(n.search) into said, words
    from note n where n.id = sought and n.programme_id = ours;
  -- Two words in common at least, of the twelve rarest, if there are two. Pairs are taken, rarest first, until about 500
  -- notes have one; how rare a word is, Postgres keeps for its plans (until it does, the longest count as the rarest).
  with often as (
    select o.word, o.part from pg_stats s,
      unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) o(word, part)
    where s.schemaname = 'public' and s.tablename = 'note' and s.attname = 'search' and o.word = any(words)),
  rarest as (
    select quote_literal(w.word) as word, coalesce(o.part, 0.0005) as part,
      row_number() over (order by o.part nulls first, length(w.word) desc, w.word) as place
    from unnest(words) w(word) left join often o on o.word = w.word order by place limit 12),
  pairs as (
    select a.word || ' & ' || b.word as pair, row_number() over rare as place, sum(a.part * b.part) over rare as part
    from rarest a join rarest b on a.place < b.place window rare as (order by a.part * b.part, a.place, b.place))
  select (select string_agg(r.word, ' | ') from rarest r)::tsquery,
    coalesce((select string_agg(p.pair, ' | ') from pairs p where p.place = 1 or p.part * (
      select c.reltuples from pg_class c where c.oid = 'public.note'::regclass) < 500), (select r.word from rarest r))::tsquery
    into any_word, two_words;
  -- "is true", so that the released events are looked up once and not for each note.
  return query
    with by_words as materialized (
      select n.id from note n
      where n.search @@ two_words and n.programme_id = ours and n.id <> sought
        and (of_subgroups is null or n.subgroup_id = any(of_subgroups))
        and (n.event_id in (select e.id from listening_event e where e.state in ('released', 'closed'))) is true
      order by ts_rank(n.search, any_word, 1) desc, n.id limit 50),
    -- Letters take long to compare, so they are asked only when words found few: for notes with words misspelt.
    by_letters as materialized (
      select n.id from note n
      where (select count(*) from by_words) < 5 and n.text % said and n.programme_id = ours and n.id <> sought
        and (of_subgroups is null or n.subgroup_id = any(of_subgroups))
        and (n.event_id in (select e.id from listening_event e where e.state in ('released', 'closed'))) is true
      order by similarity(n.text, said) desc, n.id limit 50)
    select n.id,
      greatest(similarity(n.text, said), cardinality(c.common)::real
        / greatest(1, cardinality(words) + length(n.search) - cardinality(c.common)))::real as likeness,
      c.common
    from (select id from by_words union select id from by_letters) found
    join note n on n.id = found.id
    cross join lateral (
      select array(select unnest(words) intersect select unnest(tsvector_to_array(n.search)) order by 1) as common offset 0
    ) c
    order by 2 desc, 1 limit most;
end $$;
revoke all on function alike_notes(uuid, uuid[], integer) from public;
grant execute on function alike_notes(uuid, uuid[], integer) to heard_app;

-- The notes of this programme that say these words, or in which this is part of a word. It passes the fence as above.
create function notes_saying(sought text, part text) returns setof uuid
  language plpgsql stable rows 500 security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('heard.programme', true), '')::uuid;
begin
  return query select n.id from note n where n.programme_id = ours
    and (n.search @@ websearch_to_tsquery('english', sought) or n.text ilike '%' || part || '%');
end $$;
revoke all on function notes_saying(text, text) from public;
grant execute on function notes_saying(text, text) to heard_app;

-- What the directory knows of the words of a note: names that share a word with it, and job titles that begin with one
-- and that fewer people hold than the threshold. A fence forbids the indexes to be asked, so it passes the fence and
-- keeps to the programme itself. In plpgsql, so that it is planned once per connection.
create function directory_words(sought text[]) returns table (names text[], rare_titles text[])
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('heard.programme', true), '')::uuid;
begin
  return query select
    array(select distinct p.name from person p
      where string_to_array(said_as(p.name), ' ') && sought and p.programme_id = ours order by 1),
    array(select said_as(p.job_title) from person p
      where p.programme_id = ours and split_part(said_as(p.job_title), ' ', 1) = any(sought)
      group by 1 having count(*) filter (where p.state <> 'left')
        < (select g.small_number_threshold from programme g where g.id = ours) order by 1);
end $$;
revoke all on function directory_words(text[]) from public;
grant execute on function directory_words(text[]) to heard_app;
grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app;
revoke update, delete on disposal from heard_app;
`;
