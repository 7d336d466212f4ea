import { type Cycle, type CyclePeriod, defaultMethod, type Method } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

/** The columns of a Cycle, from `cycle c`. */
export const CYCLE_VIEW = `c.id, c.programme_id as "programmeId", c.state, c.starts_on as "startsOn", c.ends_on as "endsOn",
  c.survey_results as "surveyResults", c.version`;

/** The columns of a CyclePeriod, from `cycle_period p`. */
export const CYCLE_PERIOD_VIEW = `p.id, p.subgroup_id as "subgroupId", p.cycle_id as "cycleId", p.from_date as "from", p.to_date as "to"`;

/** All cycles of the programme, in the order in which they began. */
export function allCycles(asking: Asking): Promise<Cycle[]> {
  return asking.query(`select ${CYCLE_VIEW} from cycle c order by c.starts_on, c.id`);
}

/** The cycles in which these subgroups were and are, oldest first. */
export function cyclePeriodsOf(asking: Asking, subgroupIds: readonly string[]): Promise<CyclePeriod[]> {
  return asking.query(
    `select ${CYCLE_PERIOD_VIEW} from cycle_period p where p.subgroup_id = any($1::uuid[])
     order by p.from_date, p.to_date nulls last, p.id`,
    [subgroupIds],
  );
}

/** The subgroups that are in these cycles now, in their order. */
export function subgroupsInCycles(
  asking: Asking,
  cycleIds: readonly string[],
): Promise<{ cycleId: string; subgroupId: string; name: string }[]> {
  return asking.query(
    `select p.cycle_id as "cycleId", s.id as "subgroupId", s.name from cycle_period p join subgroup s on s.id = p.subgroup_id
     where p.cycle_id = any($1::uuid[]) and p.to_date is null order by s.position, s.name, s.id`,
    [cycleIds],
  );
}

/** The programme's phases and criteria; those with which every programme begins while it has set none. */
export async function methodOf(asking: Asking, programmeId: string): Promise<Method> {
  const [row] = await asking.query<Method>(
    `select programme_id as "programmeId", phases, community_part_ids as "communityPartIds", version
     from method where programme_id = $1`,
    [programmeId],
  );
  return row ?? defaultMethod(programmeId);
}
