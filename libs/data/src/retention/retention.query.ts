import { type Database } from '../database/database';
import { type Reading } from '../work/reading';

/** What was deleted on a day, by count. */
export interface DisposalView {
  id: string;
  disposedOn: string;
  events: number;
  notes: number;
}

/** One page of the disposal log, newest first. */
export async function listDisposals(
  reading: Reading,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: DisposalView[]; total: number }> {
  const [counted] = await reading.query<{ total: number }>('select count(*)::int as total from disposal');
  const items = await reading.query<DisposalView>(
    `select id, disposed_on as "disposedOn", events, notes from disposal
     order by disposed_on desc, id limit $1 offset $2`,
    [limit, offset],
  );
  return { items, total: counted?.total ?? 0 };
}

/** The day of release of the events whose notes are deleted next, and how many there are; null when none has notes. */
export async function nextRelease(reading: Reading): Promise<{ releasedOn: string; events: number } | null> {
  const [next] = await reading.query<{ releasedOn: string; events: number }>(
    `select released_on as "releasedOn", count(*)::int as events from listening_event
     where released_on is not null and notes_deleted_on is null and state in ('released', 'closed')
     group by released_on order by released_on limit 1`,
  );
  return next ?? null;
}

/** The ids of all programmes, for jobs that do their daily work for each. */
export async function programmeIds(database: Database): Promise<string[]> {
  const { rows } = await database.withOwner((client) =>
    client.query<{ id: string }>('select id from programme order by id'),
  );
  return rows.map(({ id }) => id);
}
