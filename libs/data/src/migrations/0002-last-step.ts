import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The steps that count, named here as they were then: what a migration says never changes. */
const STEPS = [
  'proposed',
  'agreed',
  'design_started',
  'launched',
  'evaluation_planned',
  'evaluated',
  'rolled_out',
  'relaunched',
  'hand_over_offered',
  'handed_over',
  'hand_over_declined',
  'hand_over_withdrawn',
  'checked',
  'check_failed',
  'reopened',
  'paused',
  'resumed',
  'stopped',
].map((step) => `'action.${step}'`);

/** The day of an action's last step, from which silence counts; and the door that ends a lead's rights on the day. */
export class LastStep1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table action add column last_step_on date');
    await runner.query(`
      update action a set last_step_on = greatest(a.created_on, (
        select max((e.at at time zone 'Europe/London')::date) from audit_event e
        where e.subject_type = 'action' and e.subject_id = a.id and e.verb in (${STEPS.join()})))`);
    await runner.query('alter table action alter column last_step_on set not null');
    await runner.query(doorViewer('m.to_date is null'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(doorViewer('(m.to_date is null or m.to_date > current_date)'));
    await runner.query('alter table action drop column last_step_on');
  }
}

/** The server's own day may still be the one before: only the membership itself says whether it has ended. */
function doorViewer(lasts: string): string {
  return `
create or replace function door_viewer(sought_token_hash bytea) returns table (
    programme_id uuid, person_id uuid, name text, roles text[], leads_subgroups uuid[], last_seen_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as
  'select s.programme_id, s.person_id, p.name,
     array(select r.role from person_role r where r.person_id = s.person_id order by r.role),
     array(select m.subgroup_id from membership m where m.person_id = s.person_id and m.kind = ''lead''
       and ${lasts} order by m.subgroup_id),
     s.last_seen_at
   from session s join person p on p.id = s.person_id join programme g on g.id = s.programme_id
   where s.token_hash = sought_token_hash and s.expires_at > now() and p.state in (''active'', ''paused'')
     and s.last_seen_at > now() - make_interval(mins => g.idle_minutes)'`;
}
