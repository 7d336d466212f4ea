import {
  type EvidenceThresholds,
  exactEvidence,
  type KeptEvidence,
  LISTENING_DEFAULTS,
  type LiveEvidence,
  type ThemeEvidence,
} from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** What a theme and those merged into it rest on, before the rule adds it up. */
export interface EvidenceRow {
  live: LiveEvidence;
  kept: KeptEvidence[];
}

/** Each of the themes $1 with all that are merged into it, at any remove, itself included. */
export const EVIDENCE_TREE = `
  with recursive tree(root, id) as (
    select id, id from theme where id = any($1::uuid[])
    union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id)`;

/** The programme's own thresholds; no row while the defaults hold. */
export const THRESHOLDS =
  'select theme_notes as "themeNotes", theme_events as "themeEvents" from listening_settings';

/** How many events with released notes were held in each quarter. */
export const QUARTERS_OF_EVENTS = `
  select to_char(date_trunc('quarter', held_on), 'YYYY-MM-DD') as quarter, count(*)::int as events
  from listening_event where state in ('released', 'closed') group by 1`;

/** How much a theme must rest on in this programme before its evidence is shown. */
export async function evidenceThresholds(reading: Asking): Promise<EvidenceThresholds> {
  const [found] = await reading.query<EvidenceThresholds>(THRESHOLDS);
  return found ?? LISTENING_DEFAULTS;
}

/** What these themes rest on, exactly: for those alone who may sort them. */
export async function exactEvidenceOf(
  reading: Reading,
  themeIds: readonly string[],
): Promise<{ id: string; evidence: ThemeEvidence }[]> {
  const rows = await reading.query<EvidenceRow & { id: string }>(
    `${EVIDENCE_TREE}
     select r.id, json_build_object('notes', count(distinct n.id), 'events', count(distinct n.event_id),
         'firstMonth', to_char(min(e.held_on), 'YYYY-MM-01'), 'lastMonth', to_char(max(e.held_on), 'YYYY-MM-01')) as live,
       (select json_agg(json_build_object('notes', m.kept_notes, 'events', m.kept_events, 'firstMonth', m.kept_first_month,
         'lastMonth', m.kept_last_month)) from tree k join theme m on m.id = k.id where k.root = r.id) as kept
     from theme r join tree on tree.root = r.id
     left join note_theme l on l.theme_id = tree.id left join note n on n.id = l.note_id
     left join listening_event e on e.id = n.event_id
     where r.id = any($1::uuid[]) group by r.id`,
    [themeIds],
  );
  return rows.map(({ id, live, kept }) => ({ id, evidence: exactEvidence(live, kept) }));
}
