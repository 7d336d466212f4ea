import { type JsonType } from '../work/finished';
import { DEADLINE, healthSql } from './action.view';

/** Whom or what a row names: the rest of them takes another look. */
const named = (type: string, table: string) => ({
  type: { name: type, fields: { id: `${table}.id`, name: `${table}.name` } },
  sql: (object: string) => object,
});

const UPDATE: JsonType = {
  name: 'ActionUpdate',
  fields: {
    id: 'u.id',
    author: named('Person', 'w'),
    on: 'u.posted_on',
    text: 'u.text',
    nothingNew: 'u.nothing_new',
    confidence: 'upper(u.confidence)',
    waitingOn: 'u.waiting_on',
  },
};

const EVALUATION: JsonType = {
  name: 'Evaluation',
  fields: {
    state: 'upper(a.evaluation_state)',
    on: 'a.evaluation_on',
    finding: 'a.evaluation_finding',
    method: 'a.evaluation_method',
  },
};

/** An action in finished JSON, from ACTION_VIEW_TABLES, where $1 is today. What loads rows of its own is not here. */
export const ACTION_JSON: JsonType = {
  name: 'Action',
  fields: {
    id: 'a.id',
    title: 'a.title',
    description: 'a.description',
    hopedChange: 'a.hoped_change',
    subgroup: named('Subgroup', 's'),
    state: 'upper(a.state)',
    health: `upper(${healthSql('$1::date')})`,
    owner: named('Person', 'o'),
    dueOn: 'a.due_on',
    deadline: DEADLINE,
    launchedOn: 'a.launched_on',
    evaluation: { type: EVALUATION, sql: (object) => object },
    claimOfSuccess: 'a.claim_of_success',
    nextStep: 'a.next_step',
    funder: 'a.funder',
    partner: 'a.partner',
    pausedUntil: 'a.paused_until',
    pauseReason: 'a.pause_reason',
    stopReason: 'a.stop_reason',
    createdOn: 'a.created_on',
    lastUpdate: { type: UPDATE, sql: (object) => `case when u.id is not null then ${object} end` },
    version: 'a.version',
  },
};
