import { addMonths, type IsoDate } from '../calendar';
import { type ListeningEvent } from './listening-event';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** The first day of the month, which is the day of its web box. */
export function webBoxDay(today: IsoDate): IsoDate {
  return `${today.slice(0, 7)}-01`;
}

/** The web box of a month: an event without facilitators or a place, open while its month lasts. */
export function openWebBox(
  { id, programmeId }: Pick<ListeningEvent, 'id' | 'programmeId'>,
  today: IsoDate,
): ListeningEvent {
  const heldOn = webBoxDay(today);
  const title = `Something to add, ${MONTHS[Number(heldOn.slice(5, 7)) - 1]} ${heldOn.slice(0, 4)}`;
  return {
    ...{
      id,
      programmeId,
      kind: 'web_box',
      title,
      heldOn,
      shift: 'day',
      siteId: null,
      place: '',
      details: '',
    },
    ...{ invited: 'Everybody', subgroupId: null, seriesId: null, state: 'open', facilitators: [] },
    ...{ peopleHeard: 0, tallies: [], carryOver: '', cancelReason: '', writtenUpOn: null, releasedOn: null },
    ...{ closedOn: null, notesDeletedOn: null, version: 1 },
  };
}

/** The web box written up, once its month is over; null while it is not. */
export function writeUpWebBox(event: ListeningEvent, today: IsoDate): ListeningEvent | null {
  if (event.kind !== 'web_box' || event.state !== 'open') return null;
  if (today < addMonths(event.heldOn, 1)) return null;
  return { ...event, state: 'written_up', writtenUpOn: today };
}
