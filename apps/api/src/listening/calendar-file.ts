import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { type FeedEvent } from '@heard/data';
import { addDays, EVENT_KIND_LABELS, SHIFT_LABELS } from '@heard/domain';

/** Writes events as iCalendar (RFC 5545): whole days, since listening knows no time of day. */
export function calendarFile(events: readonly FeedEvent[], now: Date, baseUrl: string): string {
  const calendar = ical({
    name: 'Listening events',
    description: 'Culture cafés and other events at which staff are listened to',
    prodId: { company: 'Heard', product: 'Heard' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.id}@heard`,
      sequence: event.version,
      stamp: now,
      allDay: true,
      start: midnight(event.heldOn),
      end: midnight(addDays(event.heldOn, 1)),
      summary: `${event.title} (${SHIFT_LABELS[event.shift].toLowerCase()})`,
      location: [event.siteName, event.place].filter(Boolean).join(', ') || null,
      description: wordsOf(event),
      url: `${baseUrl}/listening/${event.id}`,
      status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function wordsOf({ kind, details, invited, state, cancelReason }: FeedEvent): string {
  return [
    EVENT_KIND_LABELS[kind],
    state === 'cancelled' && `Cancelled: ${cancelReason}`,
    invited && `Invited: ${invited}`,
    details,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The library writes the UTC day of an instant, whatever the zone of the machine. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
