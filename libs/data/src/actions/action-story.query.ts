import { type Confidence } from '@heard/domain';
import { type Reading } from '../work/reading';

/** One audited step of an action, with what the story tells of it. */
export interface StoryStep {
  id: string;
  at: Date;
  verb: string;
  actorId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Everything that happened to an action, oldest first. */
export function storyOf(reading: Reading, actionId: string): Promise<StoryStep[]> {
  return reading.query(
    `select id, at, verb, actor_id as "actorId", before, after from audit_event
     where subject_type = 'action' and subject_id = $1 order by at, id limit 1000`,
    [actionId],
  );
}

/** An update as lists show it. */
export interface ActionUpdateView {
  id: string;
  actionId: string;
  authorId: string;
  authorName: string;
  on: string;
  text: string;
  nothingNew: boolean;
  confidence: Confidence;
  waitingOn: string;
}

/** One page of an action's updates, newest first, with the total. */
export async function updatesOf(
  reading: Reading,
  actionId: string,
  page: { limit: number; offset: number },
): Promise<{ items: ActionUpdateView[]; total: number }> {
  const rows = await reading.query<ActionUpdateView & { total: number }>(
    `select u.id, u.action_id as "actionId", u.author_id as "authorId", p.name as "authorName", u.posted_on as "on", u.text,
       u.nothing_new as "nothingNew", u.confidence, u.waiting_on as "waitingOn", count(*) over ()::int as total
     from action_update u join person p on p.id = u.author_id
     where u.action_id = $1 order by u.posted_at desc, u.id desc limit $2 offset $3`,
    [actionId, page.limit, page.offset],
  );
  return { items: rows, total: rows[0]?.total ?? 0 };
}

/** The newest step of each action: what undo asks about. */
export function lastStepsOf(
  reading: Reading,
  actionIds: readonly string[],
): Promise<{ actionId: string; verb: string; byId: string | null; at: Date }[]> {
  return reading.query(
    `select distinct on (subject_id) subject_id as "actionId", verb, actor_id as "byId", at from audit_event
     where subject_type = 'action' and subject_id = any($1::uuid[]) order by subject_id, at desc, id desc`,
    [actionIds],
  );
}

/** Actions in any subgroup whose title is like the text, best first, with how alike 0 to 1. */
export function similarTitles(
  reading: Reading,
  title: string,
  exceptId: string | null,
): Promise<{ id: string; likeness: number }[]> {
  return reading.query(
    `select id, likeness from (
       select a.id, greatest(similarity(a.title, $1), strict_word_similarity($1, a.title), strict_word_similarity(a.title, $1))::float8
         as likeness from action a where a.id is distinct from $2::uuid) alike
     where likeness >= 0.45 order by likeness desc, id limit 5`,
    [title, exceptId],
  );
}

/** The viewer's own saved views, by name. */
export function savedViewsOfViewer(reading: Reading): Promise<{ id: string; name: string; query: string }[]> {
  return reading.query(
    'select id, name, query from saved_view where person_id = $1 order by lower(name), id',
    [reading.viewer.personId],
  );
}
