import { type BoardHistory, type EvidenceThresholds, OWED_STATES, THEME_EVENTS } from '@heard/domain';
import { type Reading } from '../work/reading';

/** The steps of themes that everybody may know of, as the audit calls them. */
const PUBLIC_STEPS = Object.values(THEME_EVENTS)
  .filter(({ isForLeads }) => !isForLeads)
  .map(({ audit }) => audit);

/** When the day ($1) is over in London. */
const END = `(($1::date + 1)::timestamp at time zone 'Europe/London')`;

const DAY_OF = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

/** The newest event of something before the day was over. */
const NEWEST = (of: string, subject: string, only: string) => `(
  select ${DAY_OF('e.at')} as on_day, e.after from audit_event e
  where e.subject_id = ${of} and e.subject_type = '${subject}' and ${only} and e.at < ${END}
  order by e.at desc, e.id desc limit 1)`;

const IS_STEP = `e.verb <> 'action.updated'`;

const SETTINGS = `
  select json_build_array(
    json_build_object('on', '', 'nudgeDays', coalesce((t.then ->> 'nudgeDays')::int, g.nudge_days),
      'dueSoonDays', coalesce((t.then ->> 'dueSoonDays')::int, g.due_soon_days)),
    json_build_object('on', $2::date, 'nudgeDays', g.nudge_days, 'dueSoonDays', g.due_soon_days))
  from programme g, lateral (select coalesce(
    (select past.after from ${NEWEST('g.id', 'programme', `e.verb = 'programme.edited'`)} past),
    (select e.before from audit_event e where e.subject_id = g.id and e.verb = 'programme.edited' and e.at >= ${END}
     order by e.at, e.id limit 1)) as then) t`;

const SUBGROUPS = `
  select json_agg(json_build_object('id', s.id,
    'phases', (select coalesce(json_agg(json_build_object('phase', p.phase, 'from', p.from_date, 'to', p.to_date)
       order by p.from_date, p.to_date nulls last, p.id), '[]') from subgroup_phase p where p.subgroup_id = s.id),
    'members', (select coalesce(json_agg(json_build_object('personId', m.person_id, 'on', m.from_date, 'until', m.to_date)), '[]')
       from membership m where m.subgroup_id = s.id and (m.to_date is null or m.to_date > $1::date))
    ) order by s.position, s.name, s.id) from subgroup s`;

/** Of an action the step and the word that held on the day, and those that hold today; between them nothing is asked. */
const ACTIONS = `
  select json_agg(json_build_object('id', a.id, 'createdOn', a.created_on,
    'steps', case when past.after is null then json_build_array(n.step)
      else json_build_array(json_build_object('on', past.on_day, 'subgroupId', past.after -> 'subgroupId',
        'state', past.after -> 'state', 'dueOn', past.after -> 'dueOn', 'pausedUntil', past.after -> 'pausedUntil',
        'lastStepOn', coalesce(past.after ->> 'lastStepOn', past.on_day::text),
        'checks', coalesce(past.after -> 'checks', '[]')), n.step) end,
    'words', (select coalesce(json_agg(json_build_object('on', w.on_day, 'waitingOn', w.waiting_on) order by w.place), '[]')
      from (select 1 as place, u.* from (select posted_on as on_day, waiting_on from action_update
          where action_id = a.id and posted_on <= $1::date order by posted_at desc, id desc limit 1) u
        union all select 2, a.last_update_on, a.waiting_on where a.last_update_on is not null) w)
    ) order by a.title, a.id)
  from action a
  left join lateral ${NEWEST('a.id', 'action', IS_STEP)} past on true
  cross join lateral (select json_build_object(
    'on', case when past.after is null and not exists (select from audit_event e
        where e.subject_id = a.id and e.subject_type = 'action' and ${IS_STEP}) then a.last_step_on else $2::date end,
    'subgroupId', a.subgroup_id, 'state', a.state, 'dueOn', a.due_on, 'pausedUntil', a.paused_until,
    'lastStepOn', a.last_step_on, 'checks', (select coalesce(json_agg(json_build_object('months', k.months,
      'dueOn', k.due_on, 'doneOn', k.done_on, 'result', k.result, 'note', k.note) order by k.months), '[]')
      from action_check k where k.action_id = a.id)) as step) n`;

const THEMES = `
  select json_agg(json_build_object('id', t.id,
    'heardFrom', case when t.shown_notes >= $4 and t.shown_events >= $5 then t.shown_heard_from end,
    'steps', case when past.after is null then json_build_array(n.step)
      else json_build_array(json_build_object('on', past.on_day, 'subgroupId', past.after -> 'subgroupId',
        'state', past.after -> 'state'), n.step) end,
    'answers', (select coalesce(json_agg(json_build_object('on', o.on_day, 'until', o.until)), '[]')
      from answered o where o.root = t.id)) order by lower(t.wording), t.id)
  from theme t
  left join lateral ${NEWEST('t.id', 'theme', `e.verb = any($3::text[]) and e.after ->> 'state' is not null`)} past on true
  cross join lateral (select json_build_object('on', $2::date, 'subgroupId', t.subgroup_id, 'state', t.state) as step) n
  where t.state <> 'merged' and (t.state = any($6::text[]) or past.after ->> 'state' = any($6::text[]))`;

/**
 * What the board of a day and the board of today are folded from, in one statement: of each thing what held on that day
 * and what holds now. The steps of themes are those that everybody may know of, and from when a theme was heard is told
 * as it is today, from the thresholds on.
 */
export async function boardHistory(
  reading: Reading,
  day: string,
  { themeNotes, themeEvents }: EvidenceThresholds,
): Promise<Omit<BoardHistory, 'gates'>> {
  const list = (sql: string) => `coalesce((${sql}), '[]')`;
  const [history] = await reading.query<Omit<BoardHistory, 'gates'>>(
    `with recursive tree(root, id) as (
       select id, id from theme where state <> 'merged'
       union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id
     ), gone as (
       select e.id, case when e.state = 'withdrawn' then (select ${DAY_OF('max(w.at)')} from audit_event w
         where w.subject_id = e.id and w.subject_type = 'edition' and w.verb = 'edition.withdrawn') end as until
       from edition e
     ), answered as (
       select tree.root, v.edition_id, min(v.published_on) as on_day, g.until
       from edition_version v join gone g on g.id = v.edition_id
       cross join lateral jsonb_array_elements(v.draft -> 'answers') w
       join tree on tree.id = (w ->> 'themeId')::uuid group by tree.root, v.edition_id, g.until)
     select (${SETTINGS}) as settings, ${list(SUBGROUPS)} as subgroups, ${list(ACTIONS)} as actions,
       ${list(THEMES)} as themes,
       ${list(`select json_agg(json_build_object('id', o.edition_id, 'on', o.on_day, 'until', o.until) order by o.on_day, o.edition_id)
          from (select v.edition_id, min(v.published_on) as on_day, g.until from edition_version v
            join gone g on g.id = v.edition_id group by v.edition_id, g.until) o`)} as editions`,
    [day, reading.today, PUBLIC_STEPS, themeNotes, themeEvents, OWED_STATES],
  );
  return history ?? { settings: [], subgroups: [], actions: [], themes: [], editions: [] };
}
