import { type Gate } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

const EVIDENCE = `(select coalesce(json_agg(json_build_object('id', e.id, 'criterionId', e.criterion_id, 'wording', e.wording,
     'kind', e.kind, 'targetId', e.target_id, 'address', e.address, 'title', e.title, 'givenById', e.given_by_id,
     'givenOn', e.given_on) order by e.position), '[]')
   from gate_evidence e where e.gate_id = g.id) as evidence`;

const WAIVERS = `(select coalesce(json_agg(json_build_object('criterionId', w.criterion_id, 'wording', w.wording,
     'reason', w.reason, 'waivedById', w.waived_by_id, 'waivedOn', w.waived_on) order by w.position), '[]')
   from gate_waiver w where w.gate_id = g.id) as waivers`;

const CONDITIONS = `(select coalesce(json_agg(json_build_object('id', c.id, 'text', c.text, 'ownerId', c.owner_id,
     'dueOn', c.due_on) order by c.position), '[]')
   from gate_condition c where c.gate_id = h.gate_id and c.decision_id = h.id)`;

const HISTORY = `(select coalesce(json_agg(case h.kind
     when 'decision' then json_build_object('kind', h.kind, 'id', h.id, 'outcome', h.outcome, 'on', h.on_date,
       'byId', h.by_id, 'reason', h.words, 'conditions', ${CONDITIONS}, 'phaseName', h.phase_name, 'toPhase', h.to_phase,
       'toCycleId', h.to_cycle_id, 'record', h.record)
     when 'reopening' then json_build_object('kind', h.kind, 'id', h.id, 'on', h.on_date, 'byId', h.by_id, 'reason', h.words)
     else json_build_object('kind', h.kind, 'id', h.id, 'conditionId', h.condition_id, 'on', h.on_date, 'byId', h.by_id,
       'how', h.words) end order by h.position), '[]')
   from gate_entry h where h.gate_id = g.id) as history`;

/** The columns of a Gate, from `gate g`. */
export const GATE_VIEW = `g.id, g.programme_id as "programmeId", g.subgroup_id as "subgroupId", g.cycle_id as "cycleId", g.phase,
  g.version, ${EVIDENCE}, ${WAIVERS}, ${HISTORY}`;

/** The gates of these subgroups whose preparation has begun, in all cycles. */
export function gatesOfSubgroups(asking: Asking, subgroupIds: readonly string[]): Promise<Gate[]> {
  return asking.query(`select ${GATE_VIEW} from gate g where g.subgroup_id = any($1::uuid[]) order by g.id`, [
    subgroupIds,
  ]);
}

/** The gate of a decision; null when there is none such. */
export async function gateOfDecision(asking: Asking, decisionId: string): Promise<Gate | null> {
  const [gate] = await asking.query<Gate>(
    `select ${GATE_VIEW} from gate g
     where g.id = (select gate_id from gate_entry where id = $1 and kind = 'decision')`,
    [decisionId],
  );
  return gate ?? null;
}

/** The gates with conditions that a person answers for and nobody has said to be met. */
export function gatesWithConditionsOf(asking: Asking, ownerId: string): Promise<Gate[]> {
  return asking.query(
    `select ${GATE_VIEW} from gate g where exists (
       select from gate_condition c where c.gate_id = g.id and c.owner_id = $1
         and not exists (select from gate_entry m where m.gate_id = g.id and m.condition_id = c.id)) order by g.id`,
    [ownerId],
  );
}
