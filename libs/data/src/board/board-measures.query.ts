import { type KnownReading, type Measure } from '@heard/domain';
import { MEASURE_VIEW, READING_JSON } from '../measures/measure.view';
import { type Reading } from '../work/reading';

/** A measure that speaks to a subgroup's priority, with its readings and the day each was taken in. */
export type MeasureHistory = Measure & { subgroupId: string; readings: KnownReading[] };

/**
 * The measures of all subgroups by title, with their readings of the whole organisation in every vintage, in one statement.
 * Figures under embargo are not among them, whoever asks: the board is the same for everybody.
 */
export function measureHistories(reading: Reading): Promise<MeasureHistory[]> {
  return reading.query(
    `select ${MEASURE_VIEW},
       (select coalesce(json_agg(json_build_object(${READING_JSON}, 'release', i.release, 'releasedOn', i.released_on,
          'embargoedUntil', i.embargoed_until, 'knownOn', (i.started_at at time zone 'Europe/London')::date)
          order by r.period, r.vintage), '[]')
        from measure_reading r join measure_import i on i.id = r.import_id
        where r.measure_id = m.id and r.dimension = '' and (i.embargoed_until is null or i.embargoed_until <= $1::date)
       ) as readings
     from measure m where m.subgroup_id is not null order by lower(m.title), m.id`,
    [reading.today],
  );
}
