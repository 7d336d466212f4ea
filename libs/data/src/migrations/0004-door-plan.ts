import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The door's question of who is asking, planned once for each connection: in plain SQL it was planned at each call. */
export class DoorPlan1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      doorViewer('plpgsql', `#variable_conflict use_column\n begin return query ${VIEWER}; end`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(doorViewer('sql', VIEWER));
  }
}

const VIEWER = `select s.programme_id, s.person_id, p.name,
     array(select r.role from person_role r where r.person_id = s.person_id order by r.role),
     array(select m.subgroup_id from membership m where m.person_id = s.person_id and m.kind = 'lead'
       and m.to_date is null order by m.subgroup_id),
     s.last_seen_at
   from session s join person p on p.id = s.person_id join programme g on g.id = s.programme_id
   where s.token_hash = sought_token_hash and s.expires_at > now() and p.state in ('active', 'paused')
     and s.last_seen_at > now() - make_interval(mins => g.idle_minutes)`;

function doorViewer(language: 'sql' | 'plpgsql', body: string): string {
  return `
create or replace function door_viewer(sought_token_hash bytea) returns table (
    programme_id uuid, person_id uuid, name text, roles text[], leads_subgroups uuid[], last_seen_at timestamptz)
  language ${language} stable security definer set search_path = public, pg_temp as $$${body}$$`;
}
