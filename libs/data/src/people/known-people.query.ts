import { type ImportReferences, type KnownPerson, type Named } from '@heard/domain';
import { isCurrentSql } from '../subgroups/subgroup.view';
import { narrowPeople, type PersonListFilter } from './person-list.query';

/** Whatever can ask the database within one programme: a Reading, or a Transaction. */
export interface Asking {
  query<T>(sql: string, values?: unknown[]): Promise<T[]>;
}

const AT_ONCE = 1000;

/** Everybody the filter leaves, with roles and current memberships, in pieces, so that a long list keeps nobody waiting. */
export async function* knownPeople(
  asking: Asking,
  today: string,
  filter: PersonListFilter = {},
): AsyncGenerator<KnownPerson[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const values: unknown[] = [today];
    const narrowed = narrowPeople(filter, values);
    const rows = await asking.query<KnownPerson['person'] & Pick<KnownPerson, 'memberships'>>(
      `select p.id, p.programme_id as "programmeId", p.name, p.email, p.state, p.job_title as "jobTitle",
         p.directorate_id as "directorateId", p.site_id as "siteId", p.staff_group_id as "staffGroupId",
         p.working_pattern as "workingPattern", p.joined_on as "joinedOn", p.paused_until as "pausedUntil",
         p.left_on as "leftOn", p.version, array(select role from person_role where person_id = p.id order by role) as roles,
         (select coalesce(json_agg(json_build_object('subgroupId', m.subgroup_id, 'kind', m.kind)
            order by s.position, s.name, m.kind), '[]')
          from membership m join subgroup s on s.id = m.subgroup_id
          where m.person_id = p.id and ${isCurrentSql('m')}) as memberships
       from person p where ${narrowed} and p.id > $${values.push(after)}::uuid order by p.id limit ${AT_ONCE}`,
      values,
    );
    yield rows.map(({ memberships, ...person }) => ({ person, memberships }));
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

/** The lists whose names the cells of a file of people can have. */
export type ImportNames = Pick<ImportReferences, 'directorates' | 'sites' | 'staffGroups' | 'subgroups'>;

/** The names that the cells of a file of people can have. */
export async function importNames(asking: Asking): Promise<ImportNames> {
  const rows = await asking.query<Named & { list: keyof ImportNames }>(
    `select 'directorates' as list, id, name, '{}'::text[] as aliases, 0 as position from directorate
     union all select 'sites', id, name, '{}', 0 from site
     union all select 'staffGroups', id, name, '{}', 0 from staff_group
     union all select 'subgroups', id, name, aliases, position from subgroup
     order by list, position, name`,
  );
  const of = (wanted: keyof ImportNames) => rows.filter(({ list }) => list === wanted);
  return {
    directorates: of('directorates'),
    sites: of('sites'),
    staffGroups: of('staffGroups'),
    subgroups: of('subgroups'),
  };
}
