import { sortsNotesOf, type ThemeEvidence, type ThemeState, type ThemeStateBefore } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A theme as lists and pages show it, with the evidence that everybody may see. */
export interface ThemeView {
  id: string;
  programmeId: string;
  subgroupId: string;
  subgroupName: string;
  wording: string;
  detail: string;
  state: ThemeState;
  stateBefore: ThemeStateBefore | null;
  mergedIntoId: string | null;
  splitFromId: string | null;
  setAsideReason: string;
  createdOn: string;
  shown: ThemeEvidence;
  version: number;
}

/** The columns of a ThemeView, from `theme t join subgroup s`. */
export const THEME_VIEW = `t.id, t.programme_id as "programmeId", t.subgroup_id as "subgroupId", s.name as "subgroupName",
  t.wording, t.detail, t.state, t.state_before as "stateBefore", t.merged_into_id as "mergedIntoId",
  t.split_from_id as "splitFromId", t.set_aside_reason as "setAsideReason", t.created_on as "createdOn",
  json_build_object('notes', t.shown_notes, 'events', t.shown_events, 'months', t.shown_months) as shown, t.version`;

/** Which themes the viewer may see, as maySeeTheme in libs/domain: those that form, only where they sort. */
export function seenThemesSql({ viewer }: Reading, put: (value: unknown) => string): string {
  const sorts = sortsNotesOf(viewer);
  if (sorts === 'all') return 'true';
  return `(coalesce(t.state_before, t.state) <> 'forming' or t.subgroup_id = any(${put(sorts)}::uuid[]))`;
}

/** The themes with these ids, those that the viewer may see, in any order. */
export function themesByIds(reading: Reading, ids: readonly string[]): Promise<ThemeView[]> {
  const values: unknown[] = [ids];
  const seen = seenThemesSql(reading, (value) => `$${values.push(value)}`);
  return reading.query(
    `select ${THEME_VIEW} from theme t join subgroup s on s.id = t.subgroup_id
     where t.id = any($1::uuid[]) and ${seen}`,
    values,
  );
}

/** Golden threads of these themes, by name. */
export function goldenThreadsOfThemes(
  reading: Reading,
  themeIds: readonly string[],
): Promise<{ themeId: string; id: string; name: string; description: string }[]> {
  return reading.query(
    `select l.theme_id as "themeId", g.id, g.name, g.description from theme_golden_thread l
     join golden_thread g on g.id = l.golden_thread_id where l.theme_id = any($1::uuid[]) order by g.name, g.id`,
    [themeIds],
  );
}

/** The themes that are merged into these, by wording. */
export function themesMergedInto(
  reading: Reading,
  themeIds: readonly string[],
): Promise<{ themeId: string; id: string }[]> {
  return reading.query(
    `select merged_into_id as "themeId", id from theme where merged_into_id = any($1::uuid[]) order by lower(wording), id`,
    [themeIds],
  );
}

/** The themes that were split from these, by wording. */
export function themesSplitFrom(
  reading: Reading,
  themeIds: readonly string[],
): Promise<{ themeId: string; id: string }[]> {
  return reading.query(
    `select split_from_id as "themeId", id from theme where split_from_id = any($1::uuid[]) order by lower(wording), id`,
    [themeIds],
  );
}

/** The actions that answer these themes, by title. */
export function actionsOfThemes(
  reading: Reading,
  themeIds: readonly string[],
): Promise<{ themeId: string; id: string }[]> {
  return reading.query(
    `select l.theme_id as "themeId", a.id from theme_action l join action a on a.id = l.action_id
     where l.theme_id = any($1::uuid[]) order by lower(a.title), a.id`,
    [themeIds],
  );
}

/** The themes that these actions answer, by wording. */
export function themesOfActions(
  reading: Reading,
  actionIds: readonly string[],
): Promise<{ actionId: string; id: string }[]> {
  return reading.query(
    `select l.action_id as "actionId", t.id from theme_action l join theme t on t.id = l.theme_id
     where l.action_id = any($1::uuid[]) order by lower(t.wording), t.id`,
    [actionIds],
  );
}

/** One audited step of a theme. */
export interface ThemeStep {
  id: string;
  at: Date;
  verb: string;
  actorId: string | null;
  detail: string | null;
}

/** What happened to a theme, newest first. */
export function historyOfTheme(
  reading: Reading,
  themeId: string,
  verbs: readonly string[],
): Promise<ThemeStep[]> {
  return reading.query(
    `select id, at, verb, actor_id as "actorId", after ->> 'told' as detail from audit_event
     where subject_type = 'theme' and subject_id = $1 and verb = any($2::text[]) order by at desc, id desc limit 500`,
    [themeId, verbs],
  );
}
