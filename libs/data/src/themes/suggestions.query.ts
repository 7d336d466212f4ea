import { type ThemeState } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { SORTABLE_NOTE, type Sorts, sortsValues, type SortingNoteView } from './sorting-notes.query';

/** A note like the one that is looked at, and why. */
export interface SuggestedNote extends SortingNoteView {
  /** From 0 to 1. */
  likeness: number;
  sharedWords: string[];
}

/** A theme that the note may belong to, and why. */
export interface SuggestedTheme {
  id: string;
  likeness: number;
  sharedWords: string[];
  /** How many of the notes most like this one are in it. */
  alikeNotes: number;
}

/** How many of each are suggested. */
const MOST = { notes: 8, themes: 5 };
/** How many notes like it a suggestion of themes looks at. */
const NEIGHBOURS = 25;
/** Below this, likeness is chance. */
const LEAST_LIKENESS = 0.12;

/** Themes that take notes. */
const TAKES_NOTES: readonly ThemeState[] = ['forming', 'agreed', 'being_worked_on', 'answered', 'reopened'];

/** The words of the note itself whose stems are among the shared ones: people read words, not stems. */
const SPOKEN = (stems: string) =>
  `array(select w.word from said w where w.stem = any(${stems}) order by w.place limit 6)`;

const SUGGEST = `
  with source as materialized (
    select n.id, n.text, s.stems, (select string_agg(quote_literal(stem), ' | ') from unnest(s.stems) stem)::tsquery as any_stem,
      array(select l.theme_id from note_theme l where l.note_id = n.id) as theme_ids
    from note n join listening_event e on e.id = n.event_id cross join lateral (select tsvector_to_array(n.search) as stems) s
    where ${SORTABLE_NOTE} and n.id = $3::uuid),
  said as materialized (
    select distinct on (w.word) w.word, w.place, stem
    from source, regexp_split_to_table(lower(source.text), '[^[:alnum:]]+') with ordinality w(word, place),
      unnest(tsvector_to_array(to_tsvector('english', w.word))) stem
    order by w.word, w.place),
  alike as materialized (
    select a.note_id, a.likeness, a.shared from source, alike_notes(source.id, case when $1 then null else $2::uuid[] end, ${NEIGHBOURS}) a
    where a.likeness >= ${LEAST_LIKENESS}),
  neighbours as (
    select l.theme_id, count(*)::int as alike, max(a.likeness) as likeness from alike a join note_theme l on l.note_id = a.note_id
    group by l.theme_id),
  likely as materialized (
    select t.id, t.wording, coalesce(b.alike, 0) as alike, b.likeness, length(t.search) as length, c.common
    from source cross join theme t left join neighbours b on b.theme_id = t.id
    cross join lateral (
      select array(select unnest(source.stems) intersect select unnest(tsvector_to_array(t.search))) as common offset 0) c
    where t.state = any($4::text[]) and ($1 or t.subgroup_id = any($2::uuid[]))
      and (b.alike > 0 or t.search @@ source.any_stem) and t.id <> all(source.theme_ids)),
  fitting as materialized (
    select l.*, greatest(strict_word_similarity(l.wording, source.text), similarity(l.wording, source.text),
      l.likeness, cardinality(l.common)::real / greatest(1, least(cardinality(source.stems), l.length))) as fit
    from source, likely l)
  select
    (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'text', n.text, 'subgroupId', n.subgroup_id,
        'goldenThreadId', n.golden_thread_id, 'version', n.version, 'likeness', a.likeness, 'sharedWords', ${SPOKEN('a.shared')},
        'themeIds', array(select l.theme_id from note_theme l where l.note_id = n.id order by l.theme_id))
        order by a.likeness desc, n.id), '[]')
      from (select * from alike order by likeness desc, note_id limit ${MOST.notes}) a join note n on n.id = a.note_id) as notes,
    (select coalesce(json_agg(json_build_object('id', f.id, 'likeness', f.fit, 'alikeNotes', f.alike,
        'sharedWords', ${SPOKEN('f.common')}) order by f.fit desc, lower(f.wording), f.id), '[]')
      from (select * from fitting where fit >= ${LEAST_LIKENESS}
        order by fit desc, lower(wording), id limit ${MOST.themes}) f) as themes
  from source`;

/** The notes and themes most like a note that the viewer may sort, in one statement; null when they may not. */
export async function suggestionsFor(
  transaction: Transaction,
  sorts: Sorts,
  noteId: string,
): Promise<{ notes: SuggestedNote[]; themes: SuggestedTheme[] } | null> {
  const [found] = await transaction.query<{ notes: SuggestedNote[]; themes: SuggestedTheme[] }>(SUGGEST, [
    ...sortsValues(sorts),
    noteId,
    TAKES_NOTES,
  ]);
  return found ?? null;
}
