import { type EventSeries, type ListeningEvent } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { EventSeriesRow } from './listening-event.entity';

const LOAD = `
  select s.id, s.programme_id as "programmeId", s.title, s.kind, s.every_weeks as "everyWeeks", s.shift,
    s.site_id as "siteId", s.place, s.details, s.invited, s.subgroup_id as "subgroupId", s.is_ended as "isEnded", s.version
  from event_series s`;

/** Series of listening events, for use cases. */
export class EventSeriesRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The series, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<EventSeries | null> {
    const [series] = await this.transaction.query<EventSeries>(
      `${LOAD} where s.id = $1 for no key update of s`,
      [id],
    );
    return series ?? null;
  }

  /** Adds a series; false when its id is taken. */
  async add(series: EventSeries): Promise<boolean> {
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(EventSeriesRow)
      .values(series)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  async save(before: EventSeries, series: EventSeries): Promise<EventSeries> {
    const saved = { ...series, version: before.version + 1 };
    await this.transaction.manager.update(EventSeriesRow, { id: before.id, version: before.version }, saved);
    return saved;
  }

  /** Whether the person facilitates an event of the series now. */
  async isFacilitatedBy(seriesId: string, personId: string): Promise<boolean> {
    const [row] = await this.transaction.query<{ found: boolean }>(
      `select exists (select from event_facilitator f join listening_event e on e.id = f.event_id
         where e.series_id = $1 and f.person_id = $2 and f.is_facilitating) as found`,
      [seriesId, personId],
    );
    return row?.found ?? false;
  }

  /** The last event of the series, one that was not cancelled if there is one, with whoever still facilitates it. */
  async lastEvent(
    seriesId: string,
  ): Promise<(Pick<ListeningEvent, 'id' | 'heldOn'> & { facilitatorIds: string[] }) | null> {
    const [last] = await this.transaction.query<
      Pick<ListeningEvent, 'id' | 'heldOn'> & { facilitatorIds: string[] }
    >(
      `select e.id, e.held_on as "heldOn", array(select f.person_id::text from event_facilitator f
         join person p on p.id = f.person_id
         where f.event_id = e.id and f.is_facilitating and p.state = 'active' order by f.person_id) as "facilitatorIds"
       from listening_event e where e.series_id = $1
       order by (e.state = 'cancelled'), e.held_on desc, e.id desc limit 1`,
      [seriesId],
    );
    return last ?? null;
  }
}
