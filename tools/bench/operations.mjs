/** What is measured: the web's own documents for the board and the list, an update, and the same content from each peer. */
import { readFileSync } from 'node:fs';

const web = (path) =>
  readFileSync(new URL(`../../apps/web/src/features/${path}.graphql`, import.meta.url), 'utf8');

export const BOARD = web('board/board-page') + web('board/pressing-actions');

export const LIST = web('actions/actions-table');
export const LIST_VARIABLES = { filter: {}, sort: 'NEWEST_UPDATE', page: 1, pageSize: 20 };

export const POST_UPDATE = `mutation Post($input: PostUpdateInput!) { postUpdate(input: $input) {
  update { id text } errors { field code message } } }`;

const PEER_PRESSING = `nodes { rowId title state deadline lastUpdateOn lastStepOn subgroupBySubgroupId { rowId name }
  personByOwnerId { rowId name } actionUpdateByLastUpdateId { rowId postedOn } }`;

export const PEER_BOARD = `query Board {
  allSubgroups(orderBy: POSITION_ASC) { nodes { memberCount rowId name phase phaseSince
    byState { nodes { state count } } byHealth { nodes { health count } } } }
  lateActions(first: 20) { ${PEER_PRESSING} }
  quietActions(first: 20) { ${PEER_PRESSING} }
  latestUpdates(first: 10) { nodes { rowId postedOn text nothingNew confidence personByAuthorId { rowId name }
    actionByActionId { rowId title } } } }`;

export const PEER_LIST = `query List { newestActions(first: 20) { totalCount
  nodes { rowId title state health deadline
    subgroupBySubgroupId { rowId name } personByOwnerId { rowId name } actionUpdateByLastUpdateId { rowId postedOn } } } }`;

export const PEER_POST_UPDATE = `mutation Post($input: PostUpdateInput!) { postUpdate(input: $input) {
  result { rowId text } } }`;

/** What PostGraphile needs of the database to answer the same: computed columns, made before it reads the schema. */
export const PEER_SQL = `
create function action_health(a action) returns text language sql stable as $$
  select case
    when a.state in ('rolled_out', 'stopped') then 'closed'
    when a.state = 'handed_over' and coalesce(d.deadline > current_date, true) then 'closed'
    when a.paused_until > current_date then 'paused'
    when d.deadline < current_date then 'overdue'
    when a.waiting_on <> '' then 'waiting'
    when d.deadline <= current_date + g.due_soon_days then 'due_soon'
    when a.state not in ('proposed', 'handed_over')
      and greatest(a.last_update_on, a.last_step_on) <= current_date - g.nudge_days then 'quiet'
    else 'on_track' end
  from programme g, lateral (select case when a.state = 'handed_over' then (
    select min(k.due_on) from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end as deadline) d
  where g.id = a.programme_id $$;
create function action_deadline(a action) returns date language sql stable as $$
  select case when a.state = 'handed_over' then (select min(k.due_on) from action_check k
    where k.action_id = a.id and k.done_on is null) else a.due_on end $$;
create type state_count as (state text, count integer);
create type health_count as (health text, count integer);
create function subgroup_by_state(s subgroup) returns setof state_count language sql stable as $$
  select a.state, count(*)::int from action a where a.subgroup_id = s.id group by a.state $$;
create function subgroup_by_health(s subgroup) returns setof health_count language sql stable as $$
  select action_health(a), count(*)::int from action a where a.subgroup_id = s.id group by 1 $$;
create function subgroup_member_count(s subgroup) returns integer language sql stable as $$
  select count(distinct m.person_id)::int from membership m where m.subgroup_id = s.id
    and m.to_date is null $$;
create function late_actions() returns setof action language sql stable as $$
  select a.* from action a where action_health(a) = 'overdue' order by case when a.state = 'handed_over' then (
    select min(k.due_on) from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end, a.id $$;
create function quiet_actions() returns setof action language sql stable as $$
  select a.* from action a where action_health(a) = 'quiet' order by greatest(a.last_update_on, a.last_step_on), a.id $$;
create function newest_actions() returns setof action language sql stable as $$
  select a.* from action a order by coalesce(a.last_update_on, a.created_on) desc, a.id $$;
create function latest_updates() returns setof action_update language sql stable as $$
  select u.* from action a join action_update u on u.id = a.last_update_id order by u.posted_at desc, u.id desc $$;
create function post_update(action_id uuid, id uuid, text text, confidence text) returns action_update language sql volatile as $$
  with added as (
    insert into action_update (id, programme_id, action_id, author_id, posted_on, posted_at, text, nothing_new, confidence, waiting_on)
    select $2, a.programme_id, a.id, a.owner_id, current_date, now(), $3, false, $4, '' from action a where a.id = $1
    returning *),
  latest as (
    update action a set last_update_id = added.id, last_update_on = added.posted_on, confidence = added.confidence, waiting_on = ''
    from added where a.id = added.action_id)
  select * from added $$;
`;

const RULES = PEER_SQL.slice(PEER_SQL.indexOf('select case'), PEER_SQL.indexOf('from programme g'))
  .replace('select ', '')
  .replaceAll('d.deadline', 'deadline');
/** The rule of health written into the statement, as whoever wants the limit would. */
const SCORED = `scored as materialized (
  select a.*, ${RULES} as health from (select a.*, case when a.state = 'handed_over' then (select min(k.due_on)
    from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end as deadline from action a) a
  join programme g on g.id = a.programme_id)`;
const named = (row) => `json_build_object('id', ${row}.id, 'name', ${row}.name)`;
const PRESSING = `json_build_object('id', a.id, 'title', a.title, 'state', upper(a.state), 'deadline', a.deadline,
  'silentSince', greatest(a.last_update_on, a.last_step_on), 'subgroup', ${named('s')}, 'owner', ${named('o')},
  'lastUpdate', case when u.id is not null then json_build_object('id', u.id, 'on', u.posted_on) end)`;
const JOINS = `join subgroup s on s.id = a.subgroup_id join person o on o.id = a.owner_id
  left join action_update u on u.id = a.last_update_id`;

/** The bare server's statements: each gives the finished JSON in one row. */
export const BARE_BOARD = `with ${SCORED}
select json_build_object('data', json_build_object('board', json_build_object('asOf', current_date,
  'subgroups', (select json_agg(json_build_object(
    'memberCount', (select count(distinct m.person_id) from membership m where m.subgroup_id = s.id
      and m.to_date is null),
    'subgroup', json_build_object('id', s.id, 'name', s.name, 'phase', upper(s.phase), 'phaseSince', s.phase_since),
    'byState', (select json_agg(json_build_object('state', upper(c.state), 'count', c.count)) from (
      select state, count(*) from scored where subgroup_id = s.id group by state) c),
    'byHealth', (select json_agg(json_build_object('health', upper(c.health), 'count', c.count)) from (
      select health, count(*) from scored where subgroup_id = s.id group by health) c)
    ) order by s.position) from subgroup s),
  'late', (select coalesce(json_agg(${PRESSING} order by a.deadline, a.id), '[]') from (
    select * from scored where health = 'overdue' order by deadline, id limit 20) a ${JOINS}),
  'quiet', (select coalesce(json_agg(${PRESSING} order by greatest(a.last_update_on, a.last_step_on), a.id), '[]') from (
    select * from scored where health = 'quiet' order by greatest(last_update_on, last_step_on), id limit 20) a ${JOINS}),
  'latestUpdates', (select json_agg(json_build_object('update', json_build_object('id', u.id, 'on', u.posted_on, 'text', u.text,
      'nothingNew', u.nothing_new, 'confidence', upper(u.confidence), 'author', ${named('w')}),
      'action', json_build_object('id', u.action_id, 'title', u.title)) order by u.posted_at desc, u.id desc)
    from (select u.*, a.title from action a join action_update u on u.id = a.last_update_id
      order by u.posted_at desc, u.id desc limit 10) u join person w on w.id = u.author_id))))::text as json`;

export const BARE_LIST = `
select json_build_object('data', json_build_object('actions', json_build_object(
  'total', (select count(*) from action), 'page', 1, 'pageSize', 20,
  'items', (select json_agg(json_build_object('id', a.id, 'title', a.title, 'state', upper(a.state), 'health', upper(${RULES}),
      'deadline', a.deadline,
      'subgroup', ${named('s')}, 'owner', ${named('o')},
      'lastUpdate', case when u.id is not null then json_build_object('id', u.id, 'on', u.posted_on) end)
      order by coalesce(a.last_update_on, a.created_on) desc, a.id)
    from (select a.*, case when a.state = 'handed_over' then (select min(k.due_on) from action_check k
        where k.action_id = a.id and k.done_on is null) else a.due_on end as deadline
      from action a order by coalesce(a.last_update_on, a.created_on) desc, a.id limit 20) a
    join programme g on g.id = a.programme_id ${JOINS}))))::text as json`;

export const BARE_POST_UPDATE = `
select json_build_object('data', json_build_object('postUpdate', json_build_object('update',
  json_build_object('id', p.id, 'text', p.text), 'errors', json_build_array())))::text as json
from post_update($1, $2, $3, $4) p`;
