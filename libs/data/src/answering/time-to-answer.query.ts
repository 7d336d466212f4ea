import { type EvidenceThresholds, OWED_STATES, type OwedTheme } from '@heard/domain';
import { type Reading } from '../work/reading';

/**
 * The themes that staff are owed an answer about, by wording, in one statement. Answered is the first day on which a
 * version of an edition went out that had an answer about the theme or about one merged into it, unless that edition was
 * withdrawn. From when it was heard is told from the thresholds on, as its numbers are.
 */
export function owedThemes(
  reading: Reading,
  { themeNotes, themeEvents }: EvidenceThresholds,
): Promise<OwedTheme[]> {
  return reading.query<OwedTheme>(
    `with recursive tree(root, id) as (
       select id, id from theme where state = any($1::text[])
       union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id
     ), published as (
       select (w ->> 'themeId')::uuid as theme_id, min(v.published_on) as on_day
       from edition_version v join edition e on e.id = v.edition_id and e.state <> 'withdrawn'
       cross join lateral jsonb_array_elements(v.draft -> 'answers') w group by 1
     ), answered as (
       select tree.root, min(p.on_day) as on_day from tree join published p on p.theme_id = tree.id group by tree.root)
     select t.id, t.subgroup_id as "subgroupId", a.on_day as "answeredOn",
       case when t.shown_notes >= $2 and t.shown_events >= $3 then t.shown_heard_from end as "heardFrom"
     from theme t left join answered a on a.root = t.id
     where t.state = any($1::text[]) order by lower(t.wording), t.id`,
    [OWED_STATES, themeNotes, themeEvents],
  );
}
