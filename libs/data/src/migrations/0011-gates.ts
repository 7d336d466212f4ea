import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of cycles, method and gates, in an order in which each refers to those before it. */
const FENCED = [
  'cycle',
  'cycle_period',
  'method',
  'gate',
  'gate_evidence',
  'gate_waiver',
  'gate_entry',
  'gate_condition',
];

/**
 * Cycles, the programme's own phases and criteria, and the gates between phases. What was decided is only ever added to:
 * the application may neither change nor take away an entry of a gate's history, or a condition of it.
 */
export class Gates1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FIRST_CYCLES);
    for (const table of FENCED) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_of_programme on ${table}
          using (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid))
          with check (programme_id = (select nullif(current_setting('heard.programme', true), '')::uuid));`);
    }
    await runner.query(`
      grant select, insert, update, delete on ${FENCED.join(', ')} to heard_app;
      revoke update, delete on gate_entry, gate_condition from heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...FENCED].reverse()) await runner.query(`drop table ${table} cascade`);
  }
}

const TABLES = `
create table cycle (
  id uuid primary key,
  programme_id uuid not null references programme,
  state text not null check (state in ('open', 'closed')),
  starts_on date not null,
  ends_on date,
  survey_results text not null,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on)
);
create unique index cycle_starts_once on cycle (programme_id, starts_on);

create table cycle_period (
  id uuid primary key,
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  cycle_id uuid not null references cycle,
  from_date date not null,
  to_date date,
  check (to_date is null or to_date >= from_date)
);
create index cycle_period_of_subgroup on cycle_period (subgroup_id, from_date);
create index cycle_period_of_cycle on cycle_period (cycle_id);
create unique index cycle_period_current on cycle_period (subgroup_id) where to_date is null;

-- A programme without a row has the phases and criteria of DEFAULT_PHASES in libs/domain.
create table method (
  programme_id uuid primary key references programme,
  phases jsonb not null,
  community_part_ids text[] not null default '{}',
  version integer not null default 1
);

create table gate (
  id uuid primary key,
  programme_id uuid not null references programme,
  subgroup_id uuid not null references subgroup,
  cycle_id uuid not null references cycle,
  phase text not null check (phase in ('scope', 'discover', 'design', 'deliver')),
  version integer not null default 1
);
create unique index gate_once on gate (subgroup_id, cycle_id, phase);
create index gate_of_cycle on gate (cycle_id);

create table gate_evidence (
  id uuid primary key,
  programme_id uuid not null references programme,
  gate_id uuid not null references gate,
  position integer not null,
  criterion_id text not null,
  wording text not null,
  kind text not null check (kind in ('event_count', 'theme', 'action', 'measure', 'edition', 'document')),
  target_id text not null default '',
  address text not null default '',
  title text not null default '',
  given_by_id uuid not null references person,
  given_on date not null
);
create index gate_evidence_of_gate on gate_evidence (gate_id, position);

create table gate_waiver (
  gate_id uuid not null references gate,
  criterion_id text not null,
  programme_id uuid not null references programme,
  position integer not null,
  wording text not null,
  reason text not null,
  waived_by_id uuid not null references person,
  waived_on date not null,
  primary key (gate_id, criterion_id)
);

-- A gate's history: decisions, reopenings, and conditions said to be met.
create table gate_entry (
  id uuid primary key,
  programme_id uuid not null references programme,
  gate_id uuid not null references gate,
  position integer not null,
  kind text not null check (kind in ('decision', 'reopening', 'condition_met')),
  on_date date not null,
  by_id uuid not null references person,
  -- Why it was decided or reopened, or how a condition was met.
  words text not null default '',
  outcome text check (outcome in ('passed', 'passed_with_conditions', 'held')),
  phase_name text,
  to_phase text check (to_phase in ('scope', 'discover', 'design', 'deliver')),
  to_cycle_id uuid references cycle,
  -- The criteria as they stood.
  record jsonb,
  condition_id uuid
);
create unique index gate_entry_in_order on gate_entry (gate_id, position);

create table gate_condition (
  id uuid primary key,
  programme_id uuid not null references programme,
  gate_id uuid not null references gate,
  decision_id uuid not null references gate_entry,
  position integer not null,
  text text not null,
  owner_id uuid not null references person,
  due_on date not null
);
create index gate_condition_of_gate on gate_condition (gate_id, decision_id, position);
create index gate_condition_of_owner on gate_condition (owner_id);
alter table gate_entry add constraint gate_entry_condition foreign key (condition_id) references gate_condition
  deferrable initially deferred;
`;

// Subgroups that are there go on where they are: in a first cycle that began with the first of their phases.
const FIRST_CYCLES = `
with begun as (
  select programme_id, min(from_date) as on_day from subgroup_phase group by programme_id
), first as (
  insert into cycle (id, programme_id, state, starts_on, survey_results)
  select gen_random_uuid(), programme_id, 'open', on_day, 'Not said yet' from begun returning id, programme_id
)
insert into cycle_period (id, programme_id, subgroup_id, cycle_id, from_date)
select gen_random_uuid(), s.programme_id, s.id, f.id,
  (select min(p.from_date) from subgroup_phase p where p.subgroup_id = s.id)
from subgroup s join first f on f.programme_id = s.programme_id
where exists (select from subgroup_phase p where p.subgroup_id = s.id)`;
