import { type DrawnReading, type FigureReading } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

const JSON_OF_READING = `json_build_object('measureId', r.measure_id, 'vintage', r.vintage, 'period', r.period,
  'title', m.title, 'unit', m.unit, 'value', r.value, 'base', r.base, 'release', i.release,
  'embargoedUntil', i.embargoed_until,
  'comparators', case when r.average is not null then json_build_object('group', r.comparator_group,
    'organisations', r.organisations, 'average', r.average, 'best', r.best) end)`;

const TABLES = `join measure_reading r on r.measure_id = x."measureId" and r.vintage = x.vintage and r.period = x.period
    and r.dimension = '' and r.part = ''
  join measure m on m.id = r.measure_id join measure_import i on i.id = r.import_id`;

/** The readings that the figures of `answer w` are taken from, as an object by the figure's id. */
export const DRAWN = `coalesce((select json_object_agg(f->>'id', ${JSON_OF_READING})
  from jsonb_array_elements(w.figures) f
  cross join lateral jsonb_to_record(f->'reading') as x ("measureId" uuid, vintage text, period text)
  ${TABLES} where jsonb_typeof(f->'reading') = 'object'), '{}')`;

/** These readings, whatever their embargo, with the threshold below which a figure is hidden. */
export async function drawnReadings(
  asking: Asking,
  readings: readonly FigureReading[],
): Promise<{ drawn: DrawnReading[]; threshold: number }> {
  if (readings.length === 0) return { drawn: [], threshold: 0 };
  const [found] = await asking.query<{ drawn: DrawnReading[]; threshold: number }>(
    `select g.small_number_threshold as threshold, coalesce((select json_agg(${JSON_OF_READING})
       from jsonb_to_recordset($1::jsonb) as x ("measureId" uuid, vintage text, period text) ${TABLES}), '[]') as drawn
     from programme g`,
    [JSON.stringify(readings)],
  );
  return found ?? { drawn: [], threshold: Infinity };
}
