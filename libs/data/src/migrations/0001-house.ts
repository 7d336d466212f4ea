import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables that belong to a programme; each gets the fence of row-level security (ADR 0006). */
const FENCED = [
  'site',
  'directorate',
  'staff_group',
  'golden_thread',
  'person',
  'person_role',
  'account',
  'session',
  'one_time_link',
  'subgroup',
  'subgroup_phase',
  'subgroup_golden_thread',
  'membership',
  'action',
  'action_co_owner',
  'action_golden_thread',
  'action_update',
  'action_check',
  'saved_view',
  'person_import',
  'audit_event',
];

/** The house: programme, people, sign-in, subgroups, actions, audit; the role that works and the fences around it. */
export class House1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DOOR);
    await runner.query(ROLE);
    for (const table of ['programme', ...FENCED]) {
      const column = table === 'programme' ? 'id' : 'programme_id';
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (${column} = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (${column} = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function door_programme();
      drop function door_account(text);
      drop function door_viewer(bytea);
      drop function door_link(bytea);
      drop table sign_in_attempt;`);
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
    await runner.query('drop table programme');
    await runner.query('drop extension if exists pg_trgm');
  }
}

const TABLES = `
create extension if not exists pg_trgm;

create table programme (
  id uuid primary key,
  name text not null,
  organisation text not null,
  is_example boolean not null default false,
  nudge_days integer not null default 30 check (nudge_days between 1 and 365),
  due_soon_days integer not null default 14 check (due_soon_days between 1 and 365),
  idle_minutes integer not null default 30 check (idle_minutes between 1 and 1440),
  small_number_threshold integer not null default 11 check (small_number_threshold >= 10),
  created_at timestamptz not null default now(),
  version integer not null default 1
);

create table site (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  unique (programme_id, name)
);
create table directorate (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  unique (programme_id, name)
);
create table staff_group (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  unique (programme_id, name)
);
create table golden_thread (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  description text not null default '',
  unique (programme_id, name)
);

create table person (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  email text not null,
  state text not null check (state in ('invited', 'active', 'paused', 'left')),
  job_title text not null default '',
  directorate_id uuid references directorate,
  site_id uuid references site,
  staff_group_id uuid references staff_group,
  working_pattern text check (working_pattern in ('days', 'nights', 'rotating', 'weekends', 'bank')),
  joined_on date,
  paused_until date,
  left_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index person_email on person (programme_id, lower(email));
create index person_by_name on person (programme_id, lower(name), id);
create index person_name_like on person using gin (name gin_trgm_ops);

create table person_role (
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  role text not null check (role in ('change_leader', 'subgroup_lead', 'programme_lead', 'comms', 'sponsor', 'administrator')),
  primary key (person_id, role)
);

create table account (
  person_id uuid primary key references person,
  programme_id uuid not null references programme,
  email text not null,
  password_hash text,
  created_at timestamptz not null default now()
);
create unique index account_email on account (lower(email));

create table session (
  token_hash bytea primary key,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_of_person on session (person_id);
create index session_expiry on session (expires_at);

create table one_time_link (
  token_hash bytea primary key,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  purpose text not null check (purpose in ('invitation', 'reset')),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_of_person on one_time_link (person_id);

create table sign_in_attempt (
  key bytea primary key,
  failures integer not null,
  last_failed_at timestamptz not null
);

create table subgroup (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  aliases text[] not null default '{}',
  priority_text text not null default '',
  phase text not null check (phase in ('scope', 'discover', 'design', 'deliver')),
  phase_since date not null,
  position integer not null default 0,
  version integer not null default 1,
  unique (programme_id, name)
);
create table subgroup_phase (
  id uuid primary key,
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  phase text not null check (phase in ('scope', 'discover', 'design', 'deliver')),
  from_date date not null,
  to_date date,
  note text not null default '',
  check (to_date is null or to_date >= from_date)
);
create index subgroup_phase_of on subgroup_phase (subgroup_id, from_date);
create table subgroup_golden_thread (
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  golden_thread_id uuid not null references golden_thread,
  primary key (subgroup_id, golden_thread_id)
);
create table membership (
  id uuid primary key,
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  person_id uuid not null references person,
  kind text not null check (kind in ('change_leader', 'stakeholder', 'subject_matter_expert', 'lead', 'sponsor')),
  from_date date not null,
  to_date date,
  version integer not null default 1,
  check (to_date is null or to_date >= from_date)
);
create index membership_of_subgroup on membership (subgroup_id, kind);
create index membership_of_person on membership (person_id);
create unique index membership_current on membership (subgroup_id, person_id, kind) where to_date is null;

create table action (
  id uuid primary key,
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  title text not null,
  description text not null default '',
  hoped_change text not null default '',
  state text not null check (state in ('proposed', 'agreed', 'in_design', 'launched', 'evaluated', 'rolled_out', 'relaunched', 'handed_over', 'stopped')),
  owner_id uuid not null references person,
  proposed_by_id uuid not null references person,
  due_on date,
  launched_on date,
  evaluation_state text not null default 'not_planned' check (evaluation_state in ('not_planned', 'planned', 'under_way', 'done')),
  evaluation_on date,
  evaluation_finding text not null default '',
  evaluation_method text not null default '',
  claim_of_success text not null default '',
  next_step text not null default '',
  funder text not null default '',
  partner text not null default '',
  paused_until date,
  pause_reason text not null default '',
  stop_reason text not null default '',
  receiving_owner_id uuid references person,
  hand_over_note text not null default '',
  hand_over_offered_on date,
  hand_over_accepted_on date,
  last_update_id uuid,
  last_update_on date,
  waiting_on text not null default '',
  confidence text check (confidence in ('on_course', 'unsure', 'in_trouble')),
  created_on date not null,
  version integer not null default 1,
  search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', description || ' ' || hoped_change), 'B')
  ) stored
);
create index action_of_subgroup on action (subgroup_id, state);
create index action_of_owner on action (owner_id);
create index action_newest_update on action (programme_id, coalesce(last_update_on, created_on) desc, id);
create index action_search on action using gin (search);
create index action_title_like on action using gin (title gin_trgm_ops);

create table action_co_owner (
  programme_id uuid not null references programme,
  action_id uuid not null references action,
  person_id uuid not null references person,
  primary key (action_id, person_id)
);
create index action_co_owner_person on action_co_owner (person_id);
create table action_golden_thread (
  programme_id uuid not null references programme,
  action_id uuid not null references action,
  golden_thread_id uuid not null references golden_thread,
  primary key (action_id, golden_thread_id)
);
create table action_update (
  id uuid primary key,
  programme_id uuid not null references programme,
  action_id uuid not null references action,
  author_id uuid not null references person,
  posted_on date not null,
  posted_at timestamptz not null,
  text text not null default '',
  nothing_new boolean not null default false,
  confidence text not null check (confidence in ('on_course', 'unsure', 'in_trouble')),
  waiting_on text not null default '',
  check (nothing_new or text <> '')
);
create index action_update_of_action on action_update (action_id, posted_at desc, id desc);
create index action_update_newest on action_update (programme_id, posted_at desc, id desc);
alter table action add constraint action_last_update foreign key (last_update_id) references action_update deferrable initially deferred;
create table action_check (
  programme_id uuid not null references programme,
  action_id uuid not null references action,
  months integer not null check (months in (3, 6, 12)),
  due_on date not null,
  done_on date,
  result text check (result in ('holding', 'failed')),
  note text not null default '',
  primary key (action_id, months)
);

create table saved_view (
  id uuid primary key,
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  name text not null,
  query text not null,
  unique (person_id, name)
);

create table person_import (
  id uuid primary key,
  programme_id uuid not null references programme,
  made_by_id uuid not null references person,
  file_name text not null,
  state text not null check (state in ('checking', 'refused', 'ready', 'importing', 'done', 'interrupted')),
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  creates integer not null default 0,
  updates integer not null default 0,
  unchanged integer not null default 0,
  error_count integer not null default 0,
  errors jsonb not null default '[]',
  rows jsonb,
  started_at timestamptz not null
);

create table audit_event (
  id uuid primary key,
  programme_id uuid not null references programme,
  at timestamptz not null,
  actor_id uuid references person,
  verb text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_title text not null default '',
  before jsonb,
  after jsonb
);
create index audit_event_newest on audit_event (programme_id, at desc, id desc);
create index audit_event_of_subject on audit_event (subject_id, at, id);
create index audit_event_of_actor on audit_event (actor_id, at desc);
`;

/**
 * The door: the only four questions that may be asked before a programme is known. They run as the owner, so the
 * fences need no hole for sign-in.
 */
const DOOR = `
create function door_programme() returns table (id uuid, name text, organisation text, is_example boolean, idle_minutes integer)
  language sql stable security definer set search_path = public, pg_temp as
  'select id, name, organisation, is_example, idle_minutes from programme order by created_at, id limit 1';

create function door_account(sought_email text) returns table (programme_id uuid, person_id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp as
  'select a.programme_id, a.person_id, a.password_hash from account a join person p on p.id = a.person_id
   where lower(a.email) = lower(sought_email) and p.state in (''active'', ''paused'')';

create function door_viewer(sought_token_hash bytea) returns table (
    programme_id uuid, person_id uuid, name text, roles text[], leads_subgroups uuid[], last_seen_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  'select s.programme_id, s.person_id, p.name,
     array(select r.role from person_role r where r.person_id = s.person_id order by r.role),
     array(select m.subgroup_id from membership m where m.person_id = s.person_id and m.kind = ''lead''
       and (m.to_date is null or m.to_date > current_date) order by m.subgroup_id),
     s.last_seen_at
   from session s join person p on p.id = s.person_id join programme g on g.id = s.programme_id
   where s.token_hash = sought_token_hash and s.expires_at > now() and p.state in (''active'', ''paused'')
     and s.last_seen_at > now() - make_interval(mins => g.idle_minutes)';

create function door_link(sought_token_hash bytea) returns table (
    programme_id uuid, person_id uuid, purpose text, name text, email text, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  'select l.programme_id, l.person_id, l.purpose, p.name, p.email, l.expires_at
   from one_time_link l join person p on p.id = l.person_id
   where l.token_hash = sought_token_hash and l.used_at is null and l.expires_at > now() and p.state <> ''left''';
`;

/** The application works as heard_app, which owns nothing and cannot pass row-level security; audit is append-only. */
const ROLE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'heard_app') then
    begin
      create role heard_app nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
end $$;
grant heard_app to current_user;
grant usage on schema public to heard_app;
grant select, insert, update, delete on all tables in schema public to heard_app;
revoke update, delete on audit_event, action_update from heard_app;
revoke all on function door_programme(), door_account(text), door_viewer(bytea), door_link(bytea) from public;
grant execute on function door_programme(), door_account(text), door_viewer(bytea), door_link(bytea) to heard_app;
`;
