import { type EvidenceThresholds, type GateFacts } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

/** What the gates of one subgroup ask about its own work. */
export type SubgroupFacts = Pick<GateFacts, 'subgroupId' | 'members' | 'themes' | 'actions'>;

const MEMBERS = `(select coalesce(json_agg(json_build_object('kind', m.kind, 'to', m.to_date)), '[]')
   from membership m where m.subgroup_id = s.id)`;

const ACTIONS = `(select coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'state', a.state,
     'evaluation', json_build_object('state', a.evaluation_state, 'on', a.evaluation_on, 'finding', a.evaluation_finding,
       'method', a.evaluation_method),
     'hasOwner', exists (select from person p where p.state <> 'left'
       and p.id = case when a.hand_over_accepted_on is null then a.owner_id else a.receiving_owner_id end),
     'hasMeasure', exists (select from action_measure l where l.action_id = a.id),
     'hasBaseline', exists (select from action_measure l where l.action_id = a.id and l.baseline_period is not null)) order by lower(a.title), a.id), '[]')
   from action a where a.subgroup_id = s.id)`;

// An answer counts from the first day on which its edition said it, while the newest version of that still does.
const THEMES = `(select coalesce(json_agg(json_build_object('id', t.id, 'wording', t.wording, 'state', t.state,
     'hasEvidence', t.shown_notes >= $2 and t.shown_events >= $3,
     'hasAction', exists (select from theme_action l join action a on a.id = l.action_id
       where l.theme_id = t.id and a.state <> 'stopped'),
     'isAnsweredInPublic', exists (select from answered w where w.root = t.id and w.on_day > coalesce(
       (select (max(v.at) at time zone 'Europe/London')::date from audit_event v
        where v.subject_id = t.id and v.verb = 'theme.reopened'), '-infinity')))
     order by lower(t.wording), t.id), '[]')
   from theme t where t.subgroup_id = s.id)`;

/** What the gates of these subgroups ask about their own work, in one statement. */
export function subgroupFacts(
  asking: Asking,
  { themeNotes, themeEvents }: EvidenceThresholds,
  subgroupIds: readonly string[],
): Promise<SubgroupFacts[]> {
  return asking.query<SubgroupFacts>(
    `with recursive tree(root, id) as (
       select id, id from theme where subgroup_id = any($1::uuid[])
       union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id
     ), out as (
       select (w ->> 'themeId')::uuid as theme_id, min(v.published_on) as on_day
       from edition_version v join edition e on e.id = v.edition_id and e.state <> 'withdrawn'
       cross join lateral jsonb_array_elements(v.draft -> 'answers') w
       group by e.id, e.published_version, 1 having max(v.version) = e.published_version
     ), answered as (
       select tree.root, max(o.on_day) as on_day from tree join out o on o.theme_id = tree.id group by tree.root)
     select s.id as "subgroupId", ${MEMBERS} as members, ${ACTIONS} as actions, ${THEMES} as themes
     from subgroup s where s.id = any($1::uuid[])`,
    [subgroupIds, themeNotes, themeEvents],
  );
}
