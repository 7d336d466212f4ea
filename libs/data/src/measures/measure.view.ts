import { type ChartSettings, type Measure, type MeasureReading } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** A reading as pages show it, with where it comes from. */
export interface ReadingView extends MeasureReading {
  release: string;
  releasedOn: string;
  embargoedUntil: string | null;
}

/** A measure as pages show it, with readings of the whole organisation or of its parts too. */
export interface MeasureView extends Measure {
  subgroupName: string | null;
  readings: ReadingView[];
}

/** The columns of a Measure, from `measure m`. */
export const MEASURE_VIEW = `m.id, m.programme_id as "programmeId", m.title, m.wording, m.unit, m.rhythm, m.improvement,
  m.target, m.subgroup_id as "subgroupId", m.version, m.fix_after as "fixAfter",
  m.screens_moving_ranges as "screensMovingRanges",
  (select coalesce(json_agg(json_build_object('period', b.period, 'reason', b.reason) order by b.period), '[]')
   from measure_rebase b where b.measure_id = m.id) as rebases,
  array(select golden_thread_id::text from measure_golden_thread where measure_id = m.id order by golden_thread_id)
    as "goldenThreadIds",
  (select coalesce(json_agg(json_build_object('layout', v.layout, 'variable', v.variable, 'from', v.from_period,
     'to', v.to_period, 'improvement', v.improvement, 'isReworded', v.is_reworded) order by v.position), '[]')
   from measure_variable v where v.measure_id = m.id) as variables`;

/** The fields of a MeasureReading as JSON, from `measure_reading r`. */
export const READING_JSON = `'measureId', r.measure_id, 'period', r.period, 'vintage', r.vintage, 'value', r.value,
  'base', r.base, 'publishedSignificance', r.published_significance,
  'part', case when r.dimension <> '' then json_build_object('dimension', r.dimension, 'name', r.part) end,
  'comparators', case when r.average is not null then json_build_object('group', r.comparator_group,
    'organisations', r.organisations, 'average', r.average, 'best', r.best) end`;

/** The name of a measure's subgroup, from `measure m`. */
export const SUBGROUP_NAME = `(select name from subgroup where id = m.subgroup_id) as "subgroupName"`;

/** What a reader of figures may see: those under embargo only when they keep measures. */
export interface ReadingSight {
  seesEmbargoed: boolean;
}

/** Whether a reading of `measure_import i` may be seen. */
export const SEEN = (seesEmbargoed: string, today: string) =>
  `(${seesEmbargoed}::boolean or i.embargoed_until is null or i.embargoed_until <= ${today}::date)`;

/** Those readings of a measure that may be seen, as JSON, by period. */
export const READINGS = (of: string, only: string, seen: string) => `
  (select coalesce(json_agg(json_build_object(${READING_JSON}, 'release', i.release, 'releasedOn', i.released_on,
     'embargoedUntil', i.embargoed_until) order by r.period, r.dimension, r.part, r.vintage), '[]')
   from measure_reading r join measure_import i on i.id = r.import_id where r.measure_id = ${of} and ${only} and ${seen})`;

/** What narrows a list of measures; what is left out does not. */
export interface MeasureListFilter {
  search?: string | null;
  subgroupId?: string | null;
  goldenThreadId?: string | null;
}

/** The readings of the whole organisation in the newest vintage of `measure m` that may be seen. */
export function newestOf(seen: string): string {
  return `r.dimension = '' and r.vintage = (select n.vintage from measure_reading n
    join measure_import i on i.id = n.import_id where n.measure_id = m.id and n.dimension = '' and ${seen}
    order by i.released_on desc, n.vintage desc limit 1)`;
}

/** One page of measures, each with the readings of the whole organisation in its newest vintage; in one statement. */
export async function listMeasures(
  reading: Reading,
  filter: MeasureListFilter,
  slice: { limit: number; offset: number },
  { seesEmbargoed }: ReadingSight,
): Promise<{ items: MeasureView[]; total: number }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = ['true'];
  if (filter.search) {
    const part = put(filter.search.replace(/[\\%_]/g, '\\$&'));
    where.push(`(m.title ilike '%' || ${part} || '%' or m.wording ilike '%' || ${part} || '%')`);
  }
  if (filter.subgroupId) where.push(`m.subgroup_id = ${put(filter.subgroupId)}::uuid`);
  if (filter.goldenThreadId) {
    where.push(
      `exists (select from measure_golden_thread l where l.measure_id = m.id and l.golden_thread_id = ${put(filter.goldenThreadId)}::uuid)`,
    );
  }
  const narrowed = `from measure m where ${where.join(' and ')}`;
  const counted = [...values];
  const seen = SEEN(put(seesEmbargoed), put(reading.today));
  const newest = newestOf(seen);
  const rows = await reading.query<MeasureView & { total: number }>(
    `select ${MEASURE_VIEW}, ${SUBGROUP_NAME}, ${READINGS('m.id', newest, seen)} as readings, (select count(*)::int ${narrowed}) as total
     ${narrowed} order by lower(m.title), m.id limit ${put(slice.limit)}::int offset ${put(slice.offset)}::int`,
    values,
  );
  if (rows.length > 0 || slice.offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  const [none] = await reading.query<{ total: number }>(`select count(*)::int as total ${narrowed}`, counted);
  return { items: [], total: none?.total ?? 0 };
}

/** One measure with all readings of all vintages that may be seen, or null when this programme has none such. */
export async function measureById(
  reading: Reading,
  id: string,
  { seesEmbargoed }: ReadingSight,
): Promise<MeasureView | null> {
  const [view] = await reading.query<MeasureView>(
    `select ${MEASURE_VIEW}, ${SUBGROUP_NAME}, ${READINGS('m.id', 'true', SEEN('$2', '$3'))} as readings from measure m where m.id = $1`,
    [id, seesEmbargoed, reading.today],
  );
  return view ?? null;
}

/** Every measure of the programme, as the import compares files with them. */
export function allMeasures(asking: Asking): Promise<Measure[]> {
  return asking.query<Measure>(`select ${MEASURE_VIEW} from measure m order by m.id`);
}

/** Every reading of a vintage, of all measures, whatever its embargo: the import overwrites none. */
export async function readingsOfVintage(asking: Asking, vintage: string): Promise<MeasureReading[]> {
  const rows = await asking.query<{ reading: MeasureReading }>(
    `select json_build_object(${READING_JSON}) as reading from measure_reading r where r.vintage = $1`,
    [vintage],
  );
  return rows.map(({ reading }) => reading);
}

/** One way in which the chart of a measure was drawn from some day on. */
export interface ChartVersionView {
  id: string;
  at: Date;
  actorId: string | null;
  settings: ChartSettings;
}

/** How the chart of a measure was drawn, newest first, from the audit. */
export function chartVersionsOf(reading: Reading, measureId: string): Promise<ChartVersionView[]> {
  return reading.query(
    `select id, at, actor_id as "actorId", after as settings from audit_event
     where subject_id = $1 and verb = 'measure.chart_set' order by at desc, id desc limit 100`,
    [measureId],
  );
}
