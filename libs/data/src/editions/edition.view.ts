import { type Answer, type Edition, type IsoDate, type PublishedEdition } from '@heard/domain';
import { type Reading } from '../work/reading';

/** An edition as lists and pages show it. */
export type EditionView = Edition;

/** An answer as pages show it. */
export type AnswerView = Answer;

/** The columns of an EditionView, from `edition e`. */
export const EDITION_VIEW = `e.id, e.programme_id as "programmeId", e.state, e.title, e.introduction,
  e.headline_answer_id as "headlineAnswerId", e.approved_by_id as "approvedById",
  e.sent_back_reason as "sentBackReason", e.scheduled_for as "scheduledFor", e.what_changed as "whatChanged",
  e.withdrawn_reason as "withdrawnReason", e.number, e.published_version as "publishedVersion",
  e.worded_version as "wordedVersion",
  e.published_on as "publishedOn", e.created_on as "createdOn", e.version,
  array(select person_id::text from edition_author where edition_id = e.id order by person_id) as "authorIds"`;

/** The columns of an AnswerView, from `answer w`. */
export const ANSWER_VIEW = `w.id, w.programme_id as "programmeId", w.edition_id as "editionId", w.position, w.theme_id as "themeId",
  w.kind, w.you_said as "youSaid", w.we_did as "weDid", w.next, w.review_on as "reviewOn", w.figures,
  case when w.quotation <> '' then json_build_object('text', w.quotation, 'isCleared', w.is_quotation_cleared) end as quotation,
  w.picture_id as "pictureId", w.picture_alt as "pictureAlt", w.version,
  array(select action_id::text from answer_action where answer_id = w.id order by action_id) as "actionIds",
  array(select site_id::text from answer_site where answer_id = w.id order by site_id) as "siteIds"`;

/** One numbered page of editions: those being written first, then the newest. */
export async function listEditions(
  reading: Reading,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: EditionView[]; total: number }> {
  const rows = await reading.query<EditionView & { total: number }>(
    `select ${EDITION_VIEW}, count(*) over ()::int as total from edition e
     order by e.state in ('published', 'corrected', 'withdrawn'), e.number desc nulls first, e.created_on desc, e.id
     limit $1 offset $2`,
    [limit, offset],
  );
  if (rows.length === 0 && offset > 0) {
    const [row] = await reading.query<{ total: number }>('select count(*)::int as total from edition');
    return { items: [], total: row?.total ?? 0 };
  }
  return { items: rows, total: rows[0]?.total ?? 0 };
}

/** The editions with these ids, in any order. */
export function editionsByIds(reading: Reading, ids: readonly string[]): Promise<EditionView[]> {
  return reading.query(`select ${EDITION_VIEW} from edition e where e.id = any($1::uuid[])`, [ids]);
}

/** The answers of these editions, in their order. */
export function answersOfEditions(reading: Reading, editionIds: readonly string[]): Promise<AnswerView[]> {
  return reading.query(
    `select ${ANSWER_VIEW} from answer w where w.edition_id = any($1::uuid[]) order by w.position, w.id`,
    [editionIds],
  );
}

/** The answers with these ids, in any order. */
export function answersByIds(reading: Reading, ids: readonly string[]): Promise<AnswerView[]> {
  return reading.query(`select ${ANSWER_VIEW} from answer w where w.id = any($1::uuid[])`, [ids]);
}

/** A picture as pages show it, without its bytes. */
export interface PictureView {
  id: string;
  editionId: string;
  width: number;
  height: number;
}

/** The pictures with these ids, in any order. */
export function picturesByIds(reading: Reading, ids: readonly string[]): Promise<PictureView[]> {
  return reading.query(
    'select id, edition_id as "editionId", width, height from picture where id = any($1::uuid[])',
    [ids],
  );
}

/** A version of an edition that went out. */
export interface EditionVersionView {
  editionId: string;
  version: number;
  publishedOn: IsoDate;
  whatChanged: string;
}

/** The versions of these editions that went out, newest first. */
export function versionsOfEditions(
  reading: Reading,
  editionIds: readonly string[],
): Promise<EditionVersionView[]> {
  return reading.query(
    `select edition_id as "editionId", version, published_on as "publishedOn", content ->> 'whatChanged' as "whatChanged"
     from edition_version where edition_id = any($1::uuid[]) order by version desc`,
    [editionIds],
  );
}

/** The newest version of an edition that went out; null when none did. */
export async function lastVersionOf(reading: Reading, editionId: string): Promise<PublishedEdition | null> {
  const [row] = await reading.query<{ content: PublishedEdition }>(
    'select content from edition_version where edition_id = $1 order by version desc limit 1',
    [editionId],
  );
  return row?.content ?? null;
}

/** These versions of an edition as they went out, in any order. */
export async function editionVersions(
  reading: Reading,
  editionId: string,
  versions: readonly number[],
): Promise<PublishedEdition[]> {
  const rows = await reading.query<{ content: PublishedEdition }>(
    'select content from edition_version where edition_id = $1 and version = any($2::int[])',
    [editionId, versions],
  );
  return rows.map(({ content }) => content);
}

/** The number that the next edition would have if it went out now. */
export async function nextEditionNumber(reading: Reading): Promise<number> {
  const [row] = await reading.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from edition',
  );
  return row?.next ?? 1;
}

/** Why a theme might be answered next. */
export interface SuggestedAnswer {
  themeId: string;
  /** Actions that answer it and were launched since the last edition went out. */
  launchedIds: string[];
  /** Whether no edition that is out has ever answered it. */
  isUnanswered: boolean;
}

/**
 * Themes to answer next: first those with an action launched since the last edition went out, then those that no edition
 * has answered, each oldest first; none that an edition in the making holds already, and none that rests on too little.
 */
export function suggestedAnswers(
  reading: Reading,
  { themeNotes, themeEvents }: { themeNotes: number; themeEvents: number },
  most: number,
): Promise<SuggestedAnswer[]> {
  return reading.query(
    `with last as (select coalesce(max(v.published_on), '-infinity') as on_day from edition_version v),
     candidates as (
       select t.id as "themeId", t.created_on,
         array(select a.id::text from theme_action l join action a on a.id = l.action_id
           where l.theme_id = t.id and a.launched_on >= (select on_day from last) and a.state <> 'stopped'
           order by a.launched_on, a.id) as "launchedIds",
         not exists (select from answer w join edition e on e.id = w.edition_id
           where w.theme_id = t.id and e.published_version > 0 and e.state <> 'withdrawn') as "isUnanswered"
       from theme t
       where t.state in ('agreed', 'being_worked_on', 'answered', 'reopened')
         and t.shown_notes >= $1 and t.shown_events >= $2
         and not exists (select from answer w join edition e on e.id = w.edition_id
           where w.theme_id = t.id and e.state in ('draft', 'in_check', 'approved', 'scheduled')))
     select "themeId", "launchedIds", "isUnanswered" from candidates
     where "isUnanswered" or cardinality("launchedIds") > 0
     order by cardinality("launchedIds") = 0, created_on, "themeId" limit $3`,
    [themeNotes, themeEvents, most],
  );
}

/** One audited step of an edition. */
export interface EditionStep {
  id: string;
  at: Date;
  verb: string;
  actorId: string | null;
  detail: string | null;
}

/** What happened to an edition, newest first. */
export function historyOfEdition(
  reading: Reading,
  editionId: string,
  verbs: readonly string[],
): Promise<EditionStep[]> {
  return reading.query(
    `select id, at, verb, actor_id as "actorId", after ->> 'told' as detail from audit_event
     where subject_id = $1 and verb = any($2::text[]) order by at desc, id desc limit 200`,
    [editionId, verbs],
  );
}
