import { type Edition, type Posting } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A posting as pages show it, with what says whether it is to come off the wall. */
export interface PostingView extends Posting {
  edition: Pick<Edition, 'state' | 'wordedVersion' | 'number'>;
  /** The newest edition that is out. */
  newestNumber: number;
}

/** The columns of a Posting, from `posting p`. */
export const POSTING_VIEW = `p.id, p.programme_id as "programmeId", p.edition_id as "editionId",
  p.edition_version as "editionVersion", p.site_id as "siteId", p.put_up_on as "putUpOn",
  p.put_up_by_id as "putUpById", p.taken_down_on as "takenDownOn", p.taken_down_by_id as "takenDownById", p.version`;

const LOAD = `
  select ${POSTING_VIEW},
    json_build_object('state', e.state, 'wordedVersion', e.worded_version, 'number', e.number) as edition,
    coalesce((select max(number) from edition where published_version > 0 and state <> 'withdrawn'), 0) as "newestNumber"
  from posting p join edition e on e.id = p.edition_id join site s on s.id = p.site_id`;

/** Where these editions hang and hung: what is up first, by site, then what was taken down last. */
export function postingsOfEditions(reading: Reading, editionIds: readonly string[]): Promise<PostingView[]> {
  return reading.query(
    `${LOAD} where p.edition_id = any($1::uuid[])
     order by p.taken_down_on is not null, p.taken_down_on desc, s.name, p.id`,
    [editionIds],
  );
}

/** The postings with these ids, in any order. */
export function postingsByIds(reading: Reading, ids: readonly string[]): Promise<PostingView[]> {
  return reading.query(`${LOAD} where p.id = any($1::uuid[])`, [ids]);
}

/** All that hangs at a site, oldest edition first. */
export function postingsAtSite(reading: Reading, siteId: string): Promise<PostingView[]> {
  return reading.query(`${LOAD} where p.site_id = $1 and p.taken_down_on is null order by e.number, p.id`, [
    siteId,
  ]);
}
