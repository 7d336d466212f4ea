import { daysAway, formatDate, Link, StatusTag } from '@heard/ui';
import { type ReactNode } from 'react';
import { eventStateTones, eventStateWords, shiftWords } from '../../app/words';
import { type HomeEvent_ListeningEventFragment } from './events.generated';
import { ItemList } from './item-list';

type Event = HomeEvent_ListeningEventFragment;

function EventCard({ event, children }: { event: Event; children?: ReactNode }) {
  const { id, title, heldOn, shift, place, site } = event;
  return (
    <li className="home-item home-event">
      <h3 className="home-event__title" tabIndex={-1}>
        <Link href={`/listening/${id}`}>{title}</Link>
      </h3>
      <p className="home-event__facts">
        {formatDate(heldOn)} ({daysAway(heldOn)}), {shiftWords[shift].toLowerCase()}
        {(site ?? place) && `, ${[site?.name, place].filter(Boolean).join(', ')}`}
      </p>
      {children}
    </li>
  );
}

/** The next step of an event that the viewer facilitates. */
function Onward({ event }: { event: Event }) {
  const { id, viewerCan, title } = event;
  if (!viewerCan.includes('TAKE_NOTES')) return null;
  return (
    <p className="home-event__facts">
      <Link href={`/listening/${id}/capture`}>
        Take notes<span className="nhsuk-u-visually-hidden"> at {title}</span>
      </Link>
    </p>
  );
}

const waited = {
  NOT_DUE: '',
  DUE: '',
  LATE: 'It was three days ago or longer. While it is fresh, ten minutes are enough.',
  LOOP_OPEN:
    'It was a week ago or longer. Staff were heard, and nothing can come of it until it is written up.',
};

/** The listening events that wait for the viewer, each kind under its own heading. */
export function HomeEvents({
  listening: { soon, toWriteUp, toRelease, loopOpen },
}: {
  listening: Record<'soon' | 'toWriteUp' | 'toRelease' | 'loopOpen', readonly Event[]>;
}) {
  return (
    <>
      {toWriteUp.length > 0 && (
        <ItemList items={toWriteUp} title="Events to write up">
          {(event) => (
            <EventCard event={event} key={event.id}>
              {waited[event.writeUp] && <p className="home-event__facts">{waited[event.writeUp]}</p>}
              <Onward event={event} />
            </EventCard>
          )}
        </ItemList>
      )}
      {soon.length > 0 && (
        <ItemList items={soon} title="Events you facilitate next">
          {(event) => (
            <EventCard event={event} key={event.id}>
              {event.state === 'OPEN' && (
                <StatusTag tone={eventStateTones[event.state]}>{eventStateWords[event.state]}</StatusTag>
              )}
              <Onward event={event} />
            </EventCard>
          )}
        </ItemList>
      )}
      {toRelease.length > 0 && (
        <ItemList items={toRelease} title="Notes that wait for your check">
          {(event) => (
            <EventCard event={event} key={event.id}>
              <p className="home-event__facts">
                <Link href={`/listening/${event.id}/release`}>
                  Check and release the notes
                  <span className="nhsuk-u-visually-hidden"> of {event.title}</span>
                </Link>
              </p>
            </EventCard>
          )}
        </ItemList>
      )}
      {loopOpen.length > 0 && (
        <ItemList
          intro={
            <p className="heard-quiet">Held a week ago or longer, and not written up. Ask who facilitated.</p>
          }
          items={loopOpen}
          title="Where the loop is open"
        >
          {(event) => (
            <EventCard event={event} key={event.id}>
              <p className="home-event__facts">
                {event.facilitators.length > 0
                  ? `Facilitated by ${event.facilitators.map(({ name }) => name).join(', ')}`
                  : 'Nobody facilitates it. Name somebody, or cancel it.'}
              </p>
            </EventCard>
          )}
        </ItemList>
      )}
    </>
  );
}
