import { type Action, type Baseline } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';
import {
  MEASURE_VIEW,
  type MeasureView,
  newestOf,
  READINGS,
  type ReadingSight,
  SEEN,
  SUBGROUP_NAME,
} from './measure.view';

/** A measure that an action should move, as it is kept. */
export interface ActionMeasureView {
  actionId: string;
  measureId: string;
  baseline: Baseline | null;
}

/** What these actions should move, each action's measures by title. */
export function measuresOfActions(
  reading: Reading,
  actionIds: readonly string[],
): Promise<ActionMeasureView[]> {
  return reading.query(
    `select l.action_id as "actionId", l.measure_id as "measureId", case when l.baseline_period is not null
       then json_build_object('vintage', l.baseline_vintage, 'period', l.baseline_period) end as baseline
     from action_measure l join measure m on m.id = l.measure_id
     where l.action_id = any($1::uuid[]) order by lower(m.title), m.id`,
    [actionIds],
  );
}

/** An action that should move a measure, with what its chart and its sentences need. */
export interface MeasureActionView extends Pick<Action, 'id' | 'title' | 'state' | 'launchedOn'> {
  measureId: string;
  subgroupId: string;
  subgroupName: string;
  baseline: Baseline | null;
  /** What its evaluation found; null until it is done. */
  finding: string | null;
}

/** The actions that should move these measures; those launched first, in the order of their launch. */
export function actionsOfMeasures(
  reading: Reading,
  measureIds: readonly string[],
): Promise<MeasureActionView[]> {
  return reading.query(
    `select l.measure_id as "measureId", a.id, a.title, a.state, a.launched_on as "launchedOn",
       a.subgroup_id as "subgroupId", s.name as "subgroupName",
       case when a.evaluation_state = 'done' then nullif(a.evaluation_finding, '') end as finding,
       case when l.baseline_period is not null
         then json_build_object('vintage', l.baseline_vintage, 'period', l.baseline_period) end as baseline
     from action_measure l join action a on a.id = l.action_id join subgroup s on s.id = a.subgroup_id
     where l.measure_id = any($1::uuid[]) order by a.launched_on nulls last, lower(a.title), a.id`,
    [measureIds],
  );
}

/** These measures, each with the readings of the whole organisation in every vintage that may be seen. */
export function measuresByIds(
  reading: Asking & Pick<Reading, 'today'>,
  ids: readonly string[],
  { seesEmbargoed }: ReadingSight,
): Promise<MeasureView[]> {
  return reading.query<MeasureView>(
    `select ${MEASURE_VIEW}, ${SUBGROUP_NAME}, ${READINGS('m.id', `r.dimension = ''`, SEEN('$2', '$3'))} as readings
     from measure m where m.id = any($1::uuid[])`,
    [ids, seesEmbargoed, reading.today],
  );
}

/** The measures of these subgroups by title, each with the readings of the whole organisation in its newest vintage. */
export function measuresOfSubgroups(
  reading: Reading,
  subgroupIds: readonly string[],
  { seesEmbargoed }: ReadingSight,
): Promise<(MeasureView & { threshold: number })[]> {
  const seen = SEEN('$2', '$3');
  return reading.query(
    `select ${MEASURE_VIEW}, ${SUBGROUP_NAME}, ${READINGS('m.id', newestOf(seen), seen)} as readings,
       g.small_number_threshold as threshold
     from measure m join programme g on g.id = m.programme_id
     where m.subgroup_id = any($1::uuid[]) order by lower(m.title), m.id`,
    [subgroupIds, seesEmbargoed, reading.today],
  );
}
