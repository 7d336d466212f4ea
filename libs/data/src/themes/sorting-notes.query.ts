import { londonDay, type NoteKind } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

/** Whose released notes somebody may sort: all, or those tagged to these subgroups. */
export type Sorts = 'all' | readonly string[];

/** That the note n of the event e is released, and among those that $1 (all) or $2 (subgroups) may sort. */
export const SORTABLE_NOTE = `e.state in ('released', 'closed') and ($1::boolean or n.subgroup_id = any($2::uuid[]))`;

/** The values of SORTABLE_NOTE. */
export function sortsValues(sorts: Sorts): [boolean, readonly string[]] {
  return [sorts === 'all', sorts === 'all' ? [] : sorts];
}

/** A note on the sorting table: what it says and how it is sorted, and nothing of where or when it was said. */
export interface SortingNoteView {
  id: string;
  kind: NoteKind;
  text: string;
  subgroupId: string | null;
  goldenThreadId: string | null;
  themeIds: string[];
  version: number;
}

const SORTING_NOTE = `n.id, n.kind, n.text, n.subgroup_id as "subgroupId", n.golden_thread_id as "goldenThreadId", n.version,
  array(select l.theme_id::text from note_theme l join theme t on t.id = l.theme_id where l.note_id = n.id
    order by lower(t.wording), t.id) as "themeIds"`;

/** What narrows the notes on the sorting table; what is left out does not. */
export interface SortingNoteFilter {
  ids?: readonly string[] | null;
  search?: string | null;
  subgroupId?: string | null;
  kind?: NoteKind | null;
  goldenThreadId?: string | null;
  themeId?: string | null;
  /** Only those in no theme yet. */
  isUnsorted?: boolean | null;
  /** Only those that speak to no subgroup yet. */
  isUntagged?: boolean | null;
}

/** One page of the notes that somebody may sort, by their random ids, with the total. */
export async function listSortingNotes(
  transaction: Transaction,
  sorts: Sorts,
  filter: SortingNoteFilter,
  slice: { limit: number; offset: number },
): Promise<{ items: SortingNoteView[]; total: number }> {
  const values: unknown[] = sortsValues(sorts);
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = [SORTABLE_NOTE];
  if (filter.ids) where.push(`n.id = any(${put(filter.ids)}::uuid[])`);
  let said = '';
  if (filter.search) {
    const part = filter.search.replace(/[\\%_]/g, '\\$&');
    said = `said as materialized (select id from notes_saying(${put(filter.search)}, ${put(part)}) id)`;
    where.push('n.id in (select id from said)');
  }
  if (filter.subgroupId) where.push(`n.subgroup_id = ${put(filter.subgroupId)}::uuid`);
  if (filter.kind) where.push(`n.kind = ${put(filter.kind)}`);
  if (filter.goldenThreadId) where.push(`n.golden_thread_id = ${put(filter.goldenThreadId)}::uuid`);
  if (filter.isUntagged) where.push('n.subgroup_id is null');
  if (filter.isUnsorted) where.push('not exists (select from note_theme l where l.note_id = n.id)');
  if (filter.themeId) {
    const theme = put(filter.themeId);
    where.push(`exists (select from note_theme l where l.note_id = n.id and l.theme_id = ${theme}::uuid)`);
  }
  const narrowed = `from note n join listening_event e on e.id = n.event_id where ${where.join(' and ')}`;
  const counted = [...values];
  const rows = await transaction.query<SortingNoteView & { total: number }>(
    `with ${said && `${said}, `}found as materialized (
       select n.* ${narrowed} order by n.id limit ${put(slice.limit)}::int offset ${put(slice.offset)}::int)
     select ${SORTING_NOTE}, (select count(*)::int ${narrowed}) as total from found n order by n.id`,
    values,
  );
  if (rows.length > 0 || slice.offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  const [none] = await transaction.query<{ total: number }>(
    `${said && `with ${said} `}select count(*)::int as total ${narrowed}`,
    counted,
  );
  return { items: [], total: none?.total ?? 0 };
}

/**
 * The events of which today's audit is still to tell that somebody read their notes: every one with released notes that
 * they may sort, whichever are shown. Told by what is shown, a page of a single note would tell those who read the audit
 * from which event it came.
 */
export function eventsToTellOf(
  transaction: Transaction,
  sorts: Sorts,
): Promise<{ id: string; title: string }[]> {
  return transaction.query(
    `select e.id, e.title from listening_event e where exists (
       select from note n where n.event_id = e.id and ${SORTABLE_NOTE})
     and not exists (select from audit_event a where a.programme_id = e.programme_id and a.actor_id = $3::uuid
       and a.verb = 'listening_event.notes_read' and a.subject_id = e.id
       and a.at = $4::date::timestamp at time zone 'Europe/London')
     order by e.id`,
    [...sortsValues(sorts), transaction.scope.actorId, londonDay(transaction.now)],
  );
}
