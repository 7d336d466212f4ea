import { type PersonState, type Role, type WorkingPattern } from '@heard/domain';
import { isCurrentSql } from '../subgroups/subgroup.view';
import { type Reading } from '../work/reading';
import { personStateSql, personViewColumns, type PersonView } from './person.view';

/** What narrows the directory; what is left out does not. */
export interface PersonListFilter {
  search?: string | null;
  subgroupId?: string | null;
  directorateId?: string | null;
  siteId?: string | null;
  staffGroupId?: string | null;
  workingPattern?: WorkingPattern | null;
  state?: PersonState | null;
  role?: Role | null;
}

/** The order of the directory. */
export type PersonListSort = 'name' | 'newest' | 'subgroup';

const ORDERS: Record<PersonListSort, string> = {
  name: 'lower(p.name), p.id',
  newest: 'p.created_at desc, p.id desc',
  subgroup: `(select min(s.position) from membership m join subgroup s on s.id = m.subgroup_id
    where m.person_id = p.id and ${isCurrentSql('m')}) nulls last, lower(p.name), p.id`,
};

/** The narrowing of a directory as SQL, its values appended to those given, of which the first is today. */
export function narrowPeople(filter: PersonListFilter, values: unknown[]): string {
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = ['$1::date is not null'];
  const search = filter.search?.trim();
  if (search) {
    const part = `'%' || ${put(escapeLike(search))} || '%'`;
    // A part of what is written, or a name that is nearly the one typed.
    where.push(`(p.name ilike ${part} or p.email ilike ${part} or p.job_title ilike ${part}
      or ${nearly(put(search))})`);
  }
  if (filter.subgroupId) {
    where.push(`exists (select from membership m where m.person_id = p.id and ${isCurrentSql('m')}
      and m.subgroup_id = ${put(filter.subgroupId)}::uuid)`);
  }
  if (filter.directorateId) where.push(`p.directorate_id = ${put(filter.directorateId)}::uuid`);
  if (filter.siteId) where.push(`p.site_id = ${put(filter.siteId)}::uuid`);
  if (filter.staffGroupId) where.push(`p.staff_group_id = ${put(filter.staffGroupId)}::uuid`);
  if (filter.workingPattern) where.push(`p.working_pattern = ${put(filter.workingPattern)}`);
  if (filter.state) where.push(`${personStateSql('$1::date')} = ${put(filter.state)}`);
  if (filter.role) {
    where.push(
      `exists (select from person_role r where r.person_id = p.id and r.role = ${put(filter.role)})`,
    );
  }
  return where.join(' and ');
}

/** One page of the directory with the total of all pages, in one statement. */
export async function listPeople(
  reading: Reading,
  filter: PersonListFilter,
  sort: PersonListSort,
  page: { limit: number; offset: number },
): Promise<{ items: PersonView[]; total: number }> {
  const values: unknown[] = [reading.today];
  const narrowed = `from person p where ${narrowPeople(filter, values)}`;
  const limits = `limit $${values.push(page.limit)} offset $${values.push(page.offset)}`;
  const rows = await reading.query<PersonView & { total: number }>(
    `select ${personViewColumns('$1::date')}, (select count(*)::int ${narrowed}) as total
     ${narrowed} order by ${ORDERS[sort]} ${limits}`,
    values,
  );
  if (rows.length > 0 || page.offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  // Past the last page there is no row to carry the total.
  const counted = await reading.query<{ total: number }>(
    `select count(*)::int as total ${narrowed}`,
    values.slice(0, -2),
  );
  return { items: [], total: counted[0]?.total ?? 0 };
}

/** People who have not left and whose name is like the text, the nearest first. */
export function personChoices(reading: Reading, search: string, most: number): Promise<PersonView[]> {
  return reading.query(
    `select ${personViewColumns('$1::date')} from person p
     where p.state <> 'left' and ($2 = '' or p.name ilike '%' || $3 || '%' or ${nearly('$2')})
     order by p.state = 'invited', (p.name ilike $3 || '%') desc, (p.name ilike '%' || $3 || '%') desc,
       word_similarity($2, p.name) desc, lower(p.name), p.id
     limit $4`,
    [reading.today, search, escapeLike(search), most],
  );
}

/** Whether the name is nearly what was typed; the usual 0.6 of pg_trgm misses one slip in a short name. */
const nearly = (typed: string) => `word_similarity(${typed}, p.name) > 0.5`;

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
