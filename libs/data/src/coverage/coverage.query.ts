import { type CoveredEvent, type Headcount } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** What coverage is worked out from, besides names: never shown as it is. */
export interface CoverageNumbers {
  events: CoveredEvent[];
  headcounts: Headcount[];
  /** Sites for which an event is planned or open, today or later. */
  plannedSiteIds: string[];
}

/**
 * The numbers of every event that was written up, and the headcounts, in one statement. A web box is at no site, in no
 * shift, and counts nobody.
 */
export async function coverageNumbers(reading: Asking & Pick<Reading, 'today'>): Promise<CoverageNumbers> {
  const [numbers] = await reading.query<CoverageNumbers>(
    `select
       (select coalesce(json_agg(json_build_object('id', e.id, 'heldOn', e.held_on, 'releasedOn', e.released_on,
          'siteId', e.site_id, 'shift', e.shift, 'peopleHeard', e.people_heard,
          'tallies', coalesce(t.tallies, '[]'), 'facilitatorIds', coalesce(f.people, '[]'))), '[]')
        from listening_event e
        left join (select event_id, json_agg(json_build_object('axis', axis, 'part', part, 'people', people)) as tallies
          from event_tally group by event_id) t on t.event_id = e.id
        left join (select event_id, json_agg(person_id) as people from event_facilitator group by event_id) f
          on f.event_id = e.id
        where e.kind <> 'web_box' and e.state in ('written_up', 'released', 'closed')) as events,
       (select coalesce(json_agg(json_build_object('axis', axis, 'part', part, 'people', people)), '[]')
        from headcount) as headcounts,
       array(select distinct site_id::text from listening_event
        where site_id is not null and state in ('planned', 'open') and held_on >= $1::date) as "plannedSiteIds"`,
    [reading.today],
  );
  return numbers ?? { events: [], headcounts: [], plannedSiteIds: [] };
}

/** Every headcount as it was entered, for whoever enters them. */
export function allHeadcounts(reading: Reading): Promise<Headcount[]> {
  return reading.query('select axis, part, people from headcount');
}
