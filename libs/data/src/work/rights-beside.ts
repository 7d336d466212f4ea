import { isDeepStrictEqual } from 'node:util';
import { type Viewer } from '@heard/domain';
import { viewerSql } from '../sign-in/sign-in-door';

/** What stands beside each row of the first read: the rights of the session now; a row that is none when there is none. */
export interface WithRights {
  rightsNow: object | null;
  isRow: boolean | null;
}

/** A read of so many values, with the rights of the session whose token's hash comes after them: in each row, or in one that is none. */
export function rightsBeside(read: string, count: number): string {
  return `select (select to_jsonb(v) from (${viewerSql(`$${count + 1}`)}) v) as "rightsNow", r.*
    from (select) one left join lateral (select true as "isRow", q.* from (${read}) q) r on true`;
}

/** Whether the session still gives what the work relies on. */
export function sameRights(rightsNow: object | null, viewer: Viewer): boolean {
  return isDeepStrictEqual({ ...rightsNow, lastSeenAt: null }, { ...viewer, lastSeenAt: null });
}
