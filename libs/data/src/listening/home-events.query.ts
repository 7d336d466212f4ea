import { LOOP_OPEN_AFTER_DAYS } from '@heard/domain';
import { type Reading } from '../work/reading';
import { facilitatedBySql } from './event-list.query';
import { EVENT_VIEW, type ListeningEventView } from './listening-event.view';

/** Why an event is on somebody's Home. */
export type HomeEventReason = 'soon' | 'to_write_up' | 'to_release' | 'loop_open';

/** An event on Home, and why it is there. */
export type HomeEvent = ListeningEventView & { reason: HomeEventReason };

const MOST_OF_A_KIND = 20;
const MOST_TO_COME = 3;

/**
 * The events that wait for the viewer, in one statement: those they facilitate that are to come or to be written up,
 * and, where they lead, those that wait for their check and those whose loop is open. Oldest first.
 */
export function homeEvents(
  reading: Reading,
  viewer: { facilitates: boolean; leadsEverywhere: boolean; leadsSubgroups: string[] },
): Promise<HomeEvent[]> {
  const mine = facilitatedBySql('$2');
  const leads = '($4::boolean or e.subgroup_id = any($5::uuid[]))';
  return reading.query<HomeEvent>(
    `with waiting as (
       select e.id, e.held_on, case
         when e.state = 'written_up' then 'to_release'
         when ${mine} then case when e.held_on >= $1::date then 'soon' else 'to_write_up' end
         else 'loop_open' end as reason
       from listening_event e
       where (e.kind <> 'web_box' and e.state in ('planned', 'open') and (($3::boolean and ${mine})
           or (${leads} and e.held_on <= $1::date - ${LOOP_OPEN_AFTER_DAYS} and not ${mine})))
         or (e.state = 'written_up' and ${leads} and not exists (
           select from event_facilitator f where f.event_id = e.id and f.person_id = $2::uuid))
     ), ordered as (
       select *, row_number() over (partition by reason order by held_on, id) as place from waiting
     )
     select ${EVENT_VIEW}, ordered.reason from ordered join listening_event e on e.id = ordered.id
     where ordered.place <= case ordered.reason when 'soon' then ${MOST_TO_COME} else ${MOST_OF_A_KIND} end
     order by ordered.reason, ordered.place`,
    [
      reading.today,
      reading.viewer.personId,
      viewer.facilitates,
      viewer.leadsEverywhere,
      viewer.leadsSubgroups,
    ],
  );
}
