import { type ActionHealth, type ActionState } from '@heard/domain';
import { FinishedJson, type JsonType, jsonSql, type Shape } from '../work/finished';
import { type Reading } from '../work/reading';
import { ACTION_JSON } from './action.json';
import { ACTION_VIEW_TABLES, actionViewColumns, type ActionView, healthSql } from './action.view';

/** What narrows a list of actions; what is left out does not. */
export interface ActionListFilter {
  search?: string | null;
  subgroupIds?: string[] | null;
  states?: ActionState[] | null;
  healths?: ActionHealth[] | null;
  ownerId?: string | null;
  mine?: boolean | null;
  goldenThreadId?: string | null;
  open?: boolean | null;
  dueFrom?: string | null;
  dueTo?: string | null;
}

/** The order of a list of actions. */
export type ActionListSort = 'newest_update' | 'oldest_update' | 'due' | 'title' | 'newest' | 'best_match';

const ORDERS: Record<ActionListSort, string> = {
  newest_update: 'coalesce(a.last_update_on, a.created_on) desc, a.id',
  oldest_update: 'coalesce(a.last_update_on, a.created_on), a.id',
  due: 'a.due_on nulls last, a.id',
  title: 'lower(a.title), a.id',
  newest: 'a.created_on desc, a.id',
  best_match: 'ts_rank(a.search, query) desc, a.id',
};

/** A stretch of a list. */
interface Slice {
  limit: number;
  offset: number;
}

/** One page of actions with the total of all pages, in one statement. */
export async function listActions(
  reading: Reading,
  filter: ActionListFilter,
  sort: ActionListSort,
  slice: Slice,
): Promise<{ items: ActionView[]; total: number }> {
  const { narrowed, found, values } = narrow(reading, filter, sort, slice);
  const rows = await reading.query<ActionView & { total: number }>(
    `with ${found}
     select ${actionViewColumns('$1::date', reading.asked)}, (select count(*)::int ${narrowed}) as total
     from found join action a on a.id = found.id ${ACTION_VIEW_TABLES} order by found.place`,
    values,
  );
  const first = rows[0];
  if (first || slice.offset === 0) return { items: rows, total: first?.total ?? 0 };
  // Past the last page there is no row to carry the total.
  const counted = await reading.query<{ total: number }>(
    `select count(*)::int as total ${narrowed}`,
    values.slice(0, -2),
  );
  return { items: [], total: counted[0]?.total ?? 0 };
}

/** A page of actions in finished JSON. */
export const ACTION_PAGE_JSON: JsonType = {
  name: 'ActionPage',
  fields: {
    items: {
      type: ACTION_JSON,
      sql: (object) => `(select coalesce(json_agg(${object} order by found.place), '[]')
        from found join action a on a.id = found.id ${ACTION_VIEW_TABLES})`,
    },
    total: 'p.total',
    page: 'p.skipped / p.size + 1',
    pageSize: 'p.size',
    pageCount: 'greatest(1, (p.total + p.size - 1) / p.size)',
  },
};

/** The same page as the database writes it, in the shape that is asked for. */
export async function listActionsFinished(
  reading: Reading,
  filter: ActionListFilter,
  sort: ActionListSort,
  slice: Slice,
  shape: Shape,
): Promise<FinishedJson> {
  const { narrowed, found, values } = narrow(reading, filter, sort, slice);
  const [limit, offset] = [values.length - 1, values.length];
  const [row] = await reading.query<{ json: string }>(
    `with ${found}
     select ${jsonSql(ACTION_PAGE_JSON, shape)}::text as json
     from (select (select count(*)::int ${narrowed}) as total, $${limit}::int as size, $${offset}::int as skipped) p`,
    values,
  );
  return new FinishedJson(row?.json ?? 'null');
}

/** The rows that a filter leaves, and the ids of one slice of them in their order; its size and start are the last values. */
function narrow(reading: Reading, filter: ActionListFilter, sort: ActionListSort, slice: Slice) {
  const values: unknown[] = [reading.today];
  const put = (value: unknown) => `$${values.push(value)}`;
  const search = filter.search?.trim();
  const where: string[] = [];
  let tables = 'action a';
  // The programme's settings are joined only for what depends on them, so that the plain list walks one index.
  if (filter.healths?.length || typeof filter.open === 'boolean') {
    tables += ' join programme g on g.id = a.programme_id';
  }
  if (search) {
    const text = put(search);
    tables += ` cross join websearch_to_tsquery('english', ${text}) query`;
    // The words, or a part of the title: "ninety" and "nine" both find "First ninety days".
    where.push(`(a.search @@ query or a.title ilike '%' || ${put(escapeLike(search))} || '%')`);
  }
  if (filter.subgroupIds?.length) where.push(`a.subgroup_id = any(${put(filter.subgroupIds)}::uuid[])`);
  if (filter.states?.length) where.push(`a.state = any(${put(filter.states)}::text[])`);
  if (filter.healths?.length) where.push(`${healthSql('$1::date')} = any(${put(filter.healths)}::text[])`);
  if (filter.ownerId) where.push(`a.owner_id = ${put(filter.ownerId)}::uuid`);
  if (filter.mine) where.push(mineSql(put(reading.viewer.personId)));
  if (filter.goldenThreadId) {
    where.push(
      `exists (select from action_golden_thread l where l.action_id = a.id and l.golden_thread_id = ${put(filter.goldenThreadId)}::uuid)`,
    );
  }
  if (filter.open === true) where.push(`${healthSql('$1::date')} <> 'closed'`);
  if (filter.open === false) where.push(`${healthSql('$1::date')} = 'closed'`);
  if (filter.dueFrom) where.push(`a.due_on >= ${put(filter.dueFrom)}::date`);
  if (filter.dueTo) where.push(`a.due_on <= ${put(filter.dueTo)}::date`);
  const order = ORDERS[sort === 'best_match' && !search ? 'newest_update' : sort];
  const narrowed = `from ${tables} where $1::date is not null ${where.map((clause) => `and ${clause}`).join(' ')}`;
  const found = `found as materialized (
    select id, row_number() over () as place from (
      select a.id ${narrowed} order by ${order} limit ${put(slice.limit)}::int offset ${put(slice.offset)}::int) in_order)`;
  return { narrowed, found, values };
}

/** Whether the person owns or shares the action. */
export function mineSql(personId: string): string {
  return `(a.owner_id = ${personId}::uuid or exists (
    select from action_co_owner c where c.action_id = a.id and c.person_id = ${personId}::uuid))`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
