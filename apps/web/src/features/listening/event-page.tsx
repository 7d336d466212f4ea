import { useQuery } from '@apollo/client/react';
import { ButtonLink, NotFound, Page } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { eventKindWords } from '../../app/words';
import { CarryOver, LastTime } from './carry-over';
import { EventFacts } from './event-facts';
import { EventPageDocument, type EventPage_ListeningEventFragment } from './event-page.generated';
import { EventSteps } from './event-steps';

/** One listening event: what it is, how far it has come, and what happens next. */
export function EventPage() {
  const { id = '' } = useParams();
  const asked = useQuery(EventPageDocument, { variables: { id } });
  const event = asked.data?.listeningEvent;
  return (
    <Page
      actions={event && <Ways event={event} />}
      back={{ href: '/listening', text: 'Listening' }}
      caption={event && eventKindWords[event.kind]}
      title={event?.title ?? 'Listening event'}
    >
      <Answer noun="event" to={asked}>
        {({ listeningEvent }) =>
          listeningEvent ? (
            <>
              <EventFacts event={listeningEvent} />
              <LastTime lastTime={listeningEvent.lastTime} />
              <EventSteps event={listeningEvent} />
              <CarryOver event={listeningEvent} />
            </>
          ) : (
            <NotFound noun="event" />
          )
        }
      </Answer>
    </Page>
  );
}

/** The pages on which this viewer works on the event, the one that matters now first. */
function Ways({ event: { id, kind, viewerCan } }: { event: EventPage_ListeningEventFragment }) {
  const ways = [
    viewerCan.includes('TAKE_NOTES') && kind === 'PAPER_FORMS' && { to: 'forms', text: 'Enter paper forms' },
    viewerCan.includes('TAKE_NOTES') && { to: 'capture', text: 'Take notes' },
    viewerCan.includes('RELEASE') && { to: 'release', text: 'Check and release the notes' },
    viewerCan.includes('EDIT') && { to: 'edit', text: 'Edit' },
  ].filter((way) => way !== false);
  return ways.map(({ to, text }, index) => (
    <ButtonLink href={`/listening/${id}/${to}`} key={to} secondary={index > 0 || to === 'edit'} small>
      {text}
    </ButtonLink>
  ));
}
