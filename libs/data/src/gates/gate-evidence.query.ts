import { type EventKind, type EvidenceKind, type ThemeEvidence } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

/** Something that evidence leads to, and from which day its events are counted. */
export interface EvidenceTarget {
  kind: EvidenceKind;
  targetId: string;
  since: string;
}

/** What is found of evidence, measures apart: everybody who sees the work may see it. */
export type FoundEvidence =
  | { kind: 'theme'; targetId: string; title: string; shown: ThemeEvidence }
  | { kind: 'action' | 'edition'; targetId: string; title: string }
  | { kind: 'event_count'; targetId: EventKind; since: string; events: number };

// A theme that forms is for its leads alone, as maySeeTheme in libs/domain says: a gate's record is for everybody.
const SEEN_THEME = `coalesce(t.state_before, t.state) <> 'forming'`;

/** All of these that are there, in one statement. Only events that were held and written up are counted. */
export function evidenceFound(asking: Asking, targets: readonly EvidenceTarget[]): Promise<FoundEvidence[]> {
  const of = (...kinds: EvidenceKind[]) => targets.filter(({ kind }) => kinds.includes(kind));
  const counts = of('event_count');
  return asking
    .query<{ found: FoundEvidence }>(
      `select json_build_object('kind', 'theme', 'targetId', t.id, 'title', t.wording, 'shown', json_build_object(
         'notes', t.shown_notes, 'events', t.shown_events, 'months', t.shown_months)) as found
       from theme t where t.id = any($1::uuid[]) and ${SEEN_THEME}
     union all select json_build_object('kind', 'action', 'targetId', a.id, 'title', a.title)
       from action a where a.id = any($2::uuid[])
     union all select json_build_object('kind', 'edition', 'targetId', e.id, 'title', e.title)
       from edition e where e.id = any($3::uuid[])
     union all select json_build_object('kind', 'event_count', 'targetId', c.kind, 'since', c.since, 'events',
         (select count(*)::int from listening_event v where v.kind = c.kind and v.held_on >= c.since
           and v.state in ('written_up', 'released', 'closed')))
       from unnest($4::text[], $5::date[]) c(kind, since)`,
      [
        ...(['theme', 'action', 'edition'] as const).map((kind) => of(kind).map(({ targetId }) => targetId)),
        counts.map(({ targetId }) => targetId),
        counts.map(({ since }) => since),
      ],
    )
    .then((rows) => rows.map(({ found }) => found));
}

/** Something that can be chosen as evidence. */
export interface EvidenceCandidateView {
  targetId: string;
  title: string;
  /** The subgroup that it belongs to, if it belongs to one. */
  subgroupName: string | null;
}

const CANDIDATES: Record<'theme' | 'action' | 'measure' | 'edition', string> = {
  theme: `select t.id as "targetId", t.wording as title, s.name as "subgroupName", t.subgroup_id
    from theme t join subgroup s on s.id = t.subgroup_id where ${SEEN_THEME} and t.state not in ('merged', 'set_aside')`,
  action: `select a.id as "targetId", a.title, s.name as "subgroupName", a.subgroup_id
    from action a join subgroup s on s.id = a.subgroup_id`,
  measure: `select m.id as "targetId", m.title, s.name as "subgroupName", m.subgroup_id
    from measure m left join subgroup s on s.id = m.subgroup_id`,
  edition: `select e.id as "targetId", e.title, null::text as "subgroupName", null::uuid as subgroup_id from edition e`,
};

/** What of the workspace can be chosen as evidence of a kind, by title, that of the subgroup first. */
export function evidenceCandidates(
  asking: Asking,
  kind: keyof typeof CANDIDATES,
  { search, subgroupId, most }: { search: string; subgroupId: string | null; most: number },
): Promise<EvidenceCandidateView[]> {
  return asking.query(
    `select "targetId", title, "subgroupName" from (${CANDIDATES[kind]}) c
     where title ilike '%' || $1 || '%'
     order by subgroup_id is not distinct from $2::uuid desc, lower(title), "targetId" limit $3`,
    [search.replace(/[\\%_]/g, '\\$&'), subgroupId, most],
  );
}
