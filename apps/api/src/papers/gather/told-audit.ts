import { type AuditEventView, listAuditEvents, peopleByIds, type Reading } from '@heard/data';
import { AUDIT_SUBJECTS, SIGN_IN_VERBS } from '@heard/domain';
import { type Period } from './told-work';

/** Events read at once. */
const AT_ONCE = 500;

const HEADER = ['When', 'Who', 'What', 'Kind', 'About', 'Id', 'Fields that changed'];

/**
 * What happened in a period, oldest first, its header first; signing in and out is left out. It says which fields a change
 * touched and nothing that was in them, so that no words leave with it beyond the title of what it happened to.
 */
export async function auditExtract(reading: Reading, { from, to }: Period): Promise<string[][]> {
  const events: AuditEventView[] = [];
  for (let total = 1; events.length < total;) {
    const filter = { from, to, without: SIGN_IN_VERBS };
    const page = await listAuditEvents(reading, AUDIT_SUBJECTS, filter, {
      ...{ limit: AT_ONCE, offset: events.length },
    });
    if (page.items.length === 0) break;
    events.push(...page.items);
    ({ total } = page);
  }
  const actors = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))];
  const names = new Map((await peopleByIds(reading, actors)).map(({ id, name }) => [id, name]));
  const rows = events.map(({ at, actorId, verb, subjectType, subjectTitle, subjectId, before, after }) => [
    ...[at.toISOString(), actorId === null ? 'The program' : (names.get(actorId) ?? actorId)],
    ...[verb, subjectType, subjectTitle, subjectId, fieldsOf(before, after)],
  ]);
  return [HEADER, ...rows.reverse()];
}

function fieldsOf(before: object | null, after: object | null): string {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort().join(' ');
}
