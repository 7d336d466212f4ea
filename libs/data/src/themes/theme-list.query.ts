import { LISTENING_DEFAULTS, type ThemeState } from '@heard/domain';
import { type Reading } from '../work/reading';
import { seenThemesSql, THEME_VIEW, type ThemeView } from './theme.view';

/** What narrows a list of themes; what is left out does not, but that merged ones are listed only when asked for. */
export interface ThemeListFilter {
  search?: string | null;
  subgroupIds?: string[] | null;
  states?: ThemeState[] | null;
  goldenThreadId?: string | null;
  /** Only those of these subgroups, or all: what the viewer may sort. */
  sorts?: 'all' | readonly string[] | null;
}

/** The order of a list of themes. */
export type ThemeListSort = 'newest' | 'wording' | 'most_heard' | 'best_match';

const LEAST = (column: string, unless: number) =>
  `select coalesce((select ${column} from listening_settings), ${unless})`;

const ORDERS: Record<ThemeListSort, string> = {
  newest: 't.created_on desc, t.id desc',
  wording: 'lower(t.wording), t.id',
  // By what everybody may see under the thresholds of today, so that the order tells no more than the numbers do.
  most_heard: `case when t.shown_notes >= (${LEAST('theme_notes', LISTENING_DEFAULTS.themeNotes)})
    and t.shown_events >= (${LEAST('theme_events', LISTENING_DEFAULTS.themeEvents)}) then t.shown_notes else 0 end desc,
    lower(t.wording), t.id`,
  best_match: 'ts_rank(t.search, query) desc, t.id',
};

/** One page of themes with the total of all pages, in one statement. */
export async function listThemes(
  reading: Reading,
  filter: ThemeListFilter,
  sort: ThemeListSort,
  slice: { limit: number; offset: number },
): Promise<{ items: ThemeView[]; total: number }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = [seenThemesSql(reading, put)];
  let tables = 'theme t';
  if (filter.search) {
    tables += ` cross join websearch_to_tsquery('english', ${put(filter.search)}) query`;
    const part = put(filter.search.replace(/[\\%_]/g, '\\$&'));
    where.push(`(t.search @@ query or t.wording ilike '%' || ${part} || '%')`);
  }
  if (filter.subgroupIds?.length) where.push(`t.subgroup_id = any(${put(filter.subgroupIds)}::uuid[])`);
  if (filter.sorts && filter.sorts !== 'all') where.push(`t.subgroup_id = any(${put(filter.sorts)}::uuid[])`);
  if (filter.states?.length) where.push(`t.state = any(${put(filter.states)}::text[])`);
  else where.push(`t.state <> 'merged'`);
  if (filter.goldenThreadId) {
    where.push(
      `exists (select from theme_golden_thread l where l.theme_id = t.id and l.golden_thread_id = ${put(filter.goldenThreadId)}::uuid)`,
    );
  }
  const narrowed = `from ${tables} where ${where.join(' and ')}`;
  const order = ORDERS[sort === 'best_match' && !filter.search ? 'newest' : sort];
  const counted = [...values];
  const rows = await reading.query<ThemeView & { total: number }>(
    `with found as (
       select id, row_number() over () as place from (
         select t.id ${narrowed} order by ${order} limit ${put(slice.limit)}::int offset ${put(slice.offset)}::int) in_order)
     select ${THEME_VIEW}, (select count(*)::int ${narrowed}) as total
     from found join theme t on t.id = found.id join subgroup s on s.id = t.subgroup_id order by found.place`,
    values,
  );
  if (rows.length > 0 || slice.offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  const [none] = await reading.query<{ total: number }>(`select count(*)::int as total ${narrowed}`, counted);
  return { items: [], total: none?.total ?? 0 };
}
