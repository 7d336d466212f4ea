import { type WellbeingAssessment, type WellbeingFramework } from '@heard/domain';
import { type Reading } from '../work/reading';

/** The columns of a WellbeingFramework, from `wellbeing_framework f`. */
export const FRAMEWORK_COLUMNS = `f.id, f.programme_id as "programmeId", f.number, f.scale_number as "scaleNumber",
  f.elements, f.levels, f.made_by_id as "madeById"`;

/** The columns of a WellbeingAssessment, from `wellbeing_assessment a`. */
export const ASSESSMENT_COLUMNS = `a.id, a.version, a.programme_id as "programmeId", a.framework_id as "frameworkId",
  a.assessed_on as "assessedOn", a.assessor_id as "assessorId", a.findings, a.reason,
  a.recorded_by_id as "recordedById"`;

/** A version of the framework as pages show it. */
export interface WellbeingFrameworkView extends WellbeingFramework {
  madeAt: Date;
}

/** A version of an assessment as pages show it, with the framework it was made by. */
export interface WellbeingAssessmentView extends WellbeingAssessment {
  recordedAt: Date;
  framework: WellbeingFrameworkView;
}

const VIEW = `${ASSESSMENT_COLUMNS}, a.recorded_at as "recordedAt",
  json_build_object('id', f.id, 'programmeId', f.programme_id, 'number', f.number, 'scaleNumber', f.scale_number,
    'elements', f.elements, 'levels', f.levels, 'madeById', f.made_by_id,
    'madeAt', f.made_at) as framework`;

const OF = 'from wellbeing_assessment a join wellbeing_framework f on f.id = a.framework_id';

const IS_NEWEST = `not exists (select from wellbeing_assessment later
  where later.id = a.id and later.version > a.version)`;

/** Every version of the programme's framework, newest first; a programme changes it seldom. */
export function wellbeingFrameworks(reading: Reading): Promise<WellbeingFrameworkView[]> {
  return reading.query(
    `select ${FRAMEWORK_COLUMNS}, f.made_at as "madeAt" from wellbeing_framework f order by f.number desc limit 100`,
  );
}

/**
 * One page of assessments as they stand now, newest first, in one statement, and behind them the one before the last of
 * the page, with which that is compared.
 */
export async function listWellbeingAssessments(
  reading: Reading,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: WellbeingAssessmentView[]; before: WellbeingAssessmentView | null; total: number }> {
  const count = `select count(*)::int from wellbeing_assessment where version = 1`;
  const rows = await reading.query<WellbeingAssessmentView & { total: number }>(
    `select ${VIEW}, (${count}) as total ${OF} where ${IS_NEWEST}
     order by a.assessed_on desc, a.id desc limit $1::int offset $2::int`,
    [limit + 1, offset],
  );
  const items = rows.slice(0, limit);
  const before = rows[limit] ?? null;
  if (rows.length > 0 || offset === 0) return { items, before, total: rows[0]?.total ?? 0 };
  const [none] = await reading.query<{ total: number }>(`select (${count}) as total`);
  return { items, before, total: none?.total ?? 0 };
}

/** An assessment as it stands now, or null when this programme has none such. */
export async function wellbeingAssessmentById(
  reading: Reading,
  id: string,
): Promise<WellbeingAssessmentView | null> {
  const [view] = await reading.query<WellbeingAssessmentView>(
    `select ${VIEW} ${OF} where ${IS_NEWEST} and a.id = $1`,
    [id],
  );
  return view ?? null;
}

/** What these assessments said before they were corrected, the newest first. */
export function earlierWellbeingVersions(
  reading: Reading,
  ids: readonly string[],
): Promise<WellbeingAssessmentView[]> {
  return reading.query(
    `select ${VIEW} ${OF} where a.id = any($1::uuid[]) and not ${IS_NEWEST} order by a.id, a.version desc`,
    [ids],
  );
}

/** The assessment before this one as it stands now, or null when this is the first. */
export async function wellbeingAssessmentBefore(
  reading: Reading,
  { id, assessedOn }: Pick<WellbeingAssessmentView, 'id' | 'assessedOn'>,
): Promise<WellbeingAssessmentView | null> {
  const [view] = await reading.query<WellbeingAssessmentView>(
    `select ${VIEW} ${OF} where ${IS_NEWEST} and (a.assessed_on, a.id) < ($1::date, $2::uuid)
     order by a.assessed_on desc, a.id desc limit 1`,
    [assessedOn, id],
  );
  return view ?? null;
}
