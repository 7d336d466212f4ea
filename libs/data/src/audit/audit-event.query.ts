import { type AuditSubject } from '@heard/domain';
import { type Reading } from '../work/reading';

/** What narrows the audit; what is left out does not. */
export interface AuditFilter {
  actorId?: string | null;
  subjectType?: string | null;
  subjectId?: string | null;
  verb?: string | null;
  /** Verbs to leave out. */
  without?: readonly string[];
  from?: string | null;
  to?: string | null;
  search?: string | null;
}

/** An audit event as pages show it. */
export interface AuditEventView {
  id: string;
  at: Date;
  actorId: string | null;
  verb: string;
  subjectType: AuditSubject;
  subjectId: string;
  subjectTitle: string;
  before: object | null;
  after: object | null;
}

/** One page of the audit, newest first, of the subjects that the viewer may read of, with the total. */
export async function listAuditEvents(
  reading: Reading,
  subjects: readonly AuditSubject[],
  filter: AuditFilter,
  page: { limit: number; offset: number },
): Promise<{ items: AuditEventView[]; total: number }> {
  const values: unknown[] = [subjects];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = ['e.subject_type = any($1::text[])'];
  if (filter.actorId) where.push(`e.actor_id = ${put(filter.actorId)}::uuid`);
  if (filter.subjectType) where.push(`e.subject_type = ${put(filter.subjectType)}`);
  if (filter.subjectId) where.push(`e.subject_id = ${put(filter.subjectId)}::uuid`);
  if (filter.verb) where.push(`e.verb = ${put(filter.verb)}`);
  if (filter.without?.length) where.push(`e.verb <> all(${put(filter.without)}::text[])`);
  if (filter.from) where.push(`e.at >= (${put(filter.from)}::date::timestamp at time zone 'Europe/London')`);
  if (filter.to) where.push(`e.at < ((${put(filter.to)}::date + 1)::timestamp at time zone 'Europe/London')`);
  if (filter.search?.trim()) {
    where.push(`strpos(lower(e.subject_title), lower(${put(filter.search.trim())})) > 0`);
  }
  const narrowed = `from audit_event e where ${where.join(' and ')}`;
  const limits = `limit ${put(page.limit)} offset ${put(page.offset)}`;
  const rows = await reading.query<AuditEventView & { total: number }>(
    `select e.id, e.at, e.actor_id as "actorId", e.verb, e.subject_type as "subjectType", e.subject_id as "subjectId",
       e.subject_title as "subjectTitle", e.before, e.after, (select count(*)::int ${narrowed}) as total
     ${narrowed} order by e.at desc, e.id desc ${limits}`,
    values,
  );
  if (rows.length > 0 || page.offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  const counted = await reading.query<{ total: number }>(
    `select count(*)::int as total ${narrowed}`,
    values.slice(0, -2),
  );
  return { items: [], total: counted[0]?.total ?? 0 };
}

/** What has happened so far of the subjects that the viewer may read of, each once. */
export function auditVerbs(
  reading: Reading,
  subjects: readonly AuditSubject[],
): Promise<{ verb: string; subjectType: AuditSubject }[]> {
  return reading.query(
    `select distinct subject_type as "subjectType", verb from audit_event
     where subject_type = any($1::text[]) order by subject_type, verb`,
    [subjects],
  );
}
