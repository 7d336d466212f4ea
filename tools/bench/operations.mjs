/** What is measured: the same three operations, asked of each server in its own way, with the same content in the answer. */

const ACTION = `id title state health dueOn owner { id name }
  lastUpdate { id on text nothingNew confidence author { id name } }`;

export const BOARD = `query Board { board { asOf subgroups { subgroup { id name phase phaseSince } memberCount
  byState { state count } byHealth { health count } openActions { ${ACTION} } } } }`;

export const LIST = `query List { actions(sort: NEWEST_UPDATE, page: 1, pageSize: 50) { total
  items { ${ACTION} subgroup { id name } } } }`;

export const POST_UPDATE = `mutation Post($input: PostUpdateInput!) { postUpdate(input: $input) {
  update { id text } errors { field code message } } }`;

const PEER_ACTION = `rowId title state health dueOn personByOwnerId { rowId name }
  actionUpdateByLastUpdateId { rowId postedOn text nothingNew confidence personByAuthorId { rowId name } }`;

export const PEER_BOARD = `query Board { allSubgroups(orderBy: POSITION_ASC) { nodes { rowId name phase phaseSince memberCount
  byState { nodes { state count } } byHealth { nodes { health count } } openActions(first: 100) { nodes { ${PEER_ACTION} } } } } }`;

export const PEER_LIST = `query List { allActions(first: 50, orderBy: [LAST_UPDATE_ON_DESC, ROW_ID_ASC]) { totalCount
  nodes { ${PEER_ACTION} subgroupBySubgroupId { rowId name } } } }`;

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
    when a.state not in ('proposed', 'handed_over') and coalesce(a.last_update_on, a.created_on) <= current_date - g.nudge_days then 'quiet'
    else 'on_track' end
  from programme g, lateral (select case when a.state = 'handed_over' then (
    select min(k.due_on) from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end as deadline) d
  where g.id = a.programme_id $$;
create type state_count as (state text, count integer);
create type health_count as (health text, count integer);
create function subgroup_by_state(s subgroup) returns setof state_count language sql stable as $$
  select a.state, count(*)::int from action a where a.subgroup_id = s.id group by a.state $$;
create function subgroup_by_health(s subgroup) returns setof health_count language sql stable as $$
  select action_health(a), count(*)::int from action a where a.subgroup_id = s.id group by 1 $$;
create function subgroup_member_count(s subgroup) returns integer language sql stable as $$
  select count(distinct m.person_id)::int from membership m where m.subgroup_id = s.id
    and m.from_date <= current_date and (m.to_date is null or m.to_date >= current_date) $$;
create function subgroup_open_actions(s subgroup) returns setof action language sql stable as $$
  select a.* from action a where a.subgroup_id = s.id and action_health(a) <> 'closed'
  order by coalesce(a.last_update_on, a.created_on) desc, a.id $$;
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

const HEALTH = 'action_health(a)';
const ACTION_JSON = `'id', a.id, 'title', a.title, 'state', upper(a.state), 'health', upper(${HEALTH}), 'dueOn', a.due_on,
  'owner', json_build_object('id', o.id, 'name', o.name),
  'lastUpdate', case when u.id is not null then json_build_object('id', u.id, 'on', u.posted_on, 'text', u.text,
    'nothingNew', u.nothing_new, 'confidence', upper(u.confidence), 'author', json_build_object('id', w.id, 'name', w.name)) end`;
const JOINS = `join person o on o.id = a.owner_id left join action_update u on u.id = a.last_update_id
  left join person w on w.id = u.author_id`;

/** The bare server's statements: each gives the finished JSON in one row. */
export const BARE_BOARD = `
with scored as materialized (select a.*, upper(action_health(a)) as health from action a),
shown as (select s.*, row_number() over (partition by s.subgroup_id order by coalesce(s.last_update_on, s.created_on) desc, s.id) as place
  from scored s where s.health <> 'CLOSED')
select json_build_object('data', json_build_object('board', json_build_object('asOf', current_date, 'subgroups', (
  select json_agg(json_build_object(
    'subgroup', json_build_object('id', s.id, 'name', s.name, 'phase', upper(s.phase), 'phaseSince', s.phase_since),
    'memberCount', (select count(distinct m.person_id) from membership m where m.subgroup_id = s.id
      and m.from_date <= current_date and (m.to_date is null or m.to_date >= current_date)),
    'byState', (select json_agg(json_build_object('state', upper(c.state), 'count', c.count)) from (
      select state, count(*) from scored where subgroup_id = s.id group by state) c),
    'byHealth', (select json_agg(json_build_object('health', c.health, 'count', c.count)) from (
      select health, count(*) from scored where subgroup_id = s.id group by health) c),
    'openActions', (select json_agg(json_build_object(${ACTION_JSON.replace(`upper(${HEALTH})`, 'a.health')}) order by a.place)
      from shown a ${JOINS} where a.subgroup_id = s.id and a.place <= 100)
  ) order by s.position) from subgroup s))))::text as json`;

export const BARE_LIST = `
select json_build_object('data', json_build_object('actions', json_build_object(
  'total', (select count(*) from action),
  'items', (select json_agg(json_build_object(${ACTION_JSON}, 'subgroup', json_build_object('id', s.id, 'name', s.name))
      order by coalesce(a.last_update_on, a.created_on) desc, a.id)
    from (select * from action a order by coalesce(a.last_update_on, a.created_on) desc, a.id limit 50) a
    join subgroup s on s.id = a.subgroup_id ${JOINS}))))::text as json`;

export const BARE_POST_UPDATE = `
select json_build_object('data', json_build_object('postUpdate', json_build_object('update',
  json_build_object('id', p.id, 'text', p.text), 'errors', json_build_array())))::text as json
from post_update($1, $2, $3, $4) p`;
