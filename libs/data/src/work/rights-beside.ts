import { type Viewer } from '@heard/domain';
import { remembered } from './prepared';

/** A row of a read with the rights of the session beside it, both as JSON; no row when the read finds none. */
export interface WithRights<T> {
  rightsNow: Viewer | null;
  row: T | null;
}

/**
 * What the door says of a session (`door_viewer`), asked inside a programme of its own rows: this is planned with the read
 * that it stands beside, where the door's function takes as long as the rest of an update.
 */
const viewerHere = (tokenHash: string) => `
  select s.programme_id as "programmeId", s.person_id as "personId", p.name,
    array(select r.role from person_role r where r.person_id = s.person_id order by r.role) as roles,
    array(select m.subgroup_id from membership m where m.person_id = s.person_id and m.kind = 'lead'
      and m.to_date is null order by m.subgroup_id) as "leadsSubgroups"
  from session s join person p on p.id = s.person_id join programme g on g.id = s.programme_id
  where s.token_hash = ${tokenHash} and s.expires_at > now() and p.state in ('active', 'paused')
    and s.last_seen_at > now() - make_interval(mins => g.idle_minutes)`;

/**
 * A read of so many values, with the rights of the session whose token's hash comes after them. Two columns of JSON are
 * sooner described, sent and taken apart than one for each field.
 */
export const rightsBeside = remembered((read, count: number) => {
  const viewer = viewerHere(`$${count + 1}`);
  return `select (select to_jsonb(v) from (${viewer}) v) as "rightsNow", to_jsonb(q) as row
    from (select) one left join (${read}) q on true`;
});

/** Whether the session still gives what the work relies on. */
export function sameRights(now: Viewer | null, viewer: Viewer): boolean {
  return (
    now !== null &&
    Object.entries(viewer).every(([field, value]) => String(now[field as keyof Viewer]) === String(value))
  );
}
