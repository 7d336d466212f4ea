import { daysAway, Fact, Facts, formatDate, Link } from '@heard/ui';
import { Fragment } from 'react';
import { shiftWords } from '../../app/words';
import { type EventPage_ListeningEventFragment } from './event-page.generated';
import { EventTags, placeWords } from './event-tags';

/** What everybody may know of an event. */
export function EventFacts({ event }: { event: EventPage_ListeningEventFragment }) {
  return (
    <section className="heard-panel listening-facts">
      <EventTags event={event} />
      <Standing event={event} />
      <Facts close>
        <Fact label="Day">
          {formatDate(event.heldOn)} <span className="heard-quiet">({daysAway(event.heldOn)})</span>
        </Fact>
        <Fact label="Shift">{shiftWords[event.shift]}</Fact>
        <Fact label="Where">{placeWords(event)}</Fact>
        <Fact label="Facilitators">
          {event.kind === 'WEB_BOX'
            ? 'Nobody: it is open to all staff'
            : event.facilitators.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {index > 0 && ', '}
                  <Link href={`/people/${id}`}>{name}</Link>
                </Fragment>
              ))}
        </Fact>
        <Fact label="Who is invited">{event.invited}</Fact>
        <Fact label="Held for">
          {event.subgroup ? (
            <Link href={`/subgroups/${event.subgroup.id}`}>{event.subgroup.name}</Link>
          ) : (
            'The programme as a whole'
          )}
        </Fact>
        {event.series && (
          <Fact label="Series">
            <Link href={`/listening/series/${event.series.id}`}>{event.series.title}</Link>
          </Fact>
        )}
      </Facts>
      {event.details && (
        <>
          <h2 className="listening-subtitle">What people need to know</h2>
          <p className="heard-keep-lines">{event.details}</p>
        </>
      )}
    </section>
  );
}

function Standing({ event }: { event: EventPage_ListeningEventFragment }) {
  const said = standingWords(event);
  return said ? <p className="listening-standing heard-keep-lines">{said}</p> : null;
}

function standingWords(event: EventPage_ListeningEventFragment): string {
  const { state, writeUp, cancelReason, notesDeletedOn } = event;
  if (state === 'CANCELLED') return `Cancelled: ${cancelReason}`;
  if (writeUp === 'LOOP_OPEN') {
    return `Held ${daysAway(event.heldOn)} and not written up. People were heard, and nothing can come of it until it is.`;
  }
  if (writeUp !== 'NOT_DUE') return `Held ${daysAway(event.heldOn)} and not written up yet.`;
  if (state === 'WRITTEN_UP' && event.writtenUpOn) {
    return `Written up on ${formatDate(event.writtenUpOn)}. A second person now reads the notes before anybody else does.`;
  }
  if (notesDeletedOn) {
    return `Its notes were deleted on schedule on ${formatDate(notesDeletedOn)}. What they came to stays among the themes.`;
  }
  if (event.releasedOn) {
    return `Checked by a second person and released on ${formatDate(event.releasedOn)}. What was said is sorted into themes.`;
  }
  return '';
}
