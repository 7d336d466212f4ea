import { useQuery } from '@apollo/client/react';
import { Button, ErrorSummary, NotFound, Page } from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { keptAt, tapsAt } from '../../app/kept-notes';
import { Paragraphs } from '../../app/safety-words';
import { useViewer } from '../../app/session';
import { CapturePageDocument, type CapturePageQuery } from './capture.generated';
import { useEventMove } from './event-steps';
import { HarmPath } from './harm-path';
import { NoteForm } from './note-form';
import { NotesSoFar, useNotesSoFar } from './notes-so-far';
import { PeopleCounts } from './people-counts';
import { Standing } from './standing';
import { usePeopleHeard } from './use-people-heard';

type Event = NonNullable<CapturePageQuery['listeningEvent']>;

/** Taking notes at a table, on a phone: one line, one tap, Enter. */
export function CapturePage() {
  const { id = '' } = useParams();
  const asked = useQuery(CapturePageDocument, { variables: { id } });
  const event = asked.data?.listeningEvent;
  return (
    <Page back={{ href: `/listening/${id}`, text: event?.title ?? 'Listening event' }} title="Take notes">
      <Answer noun="event" to={asked}>
        {(data) => {
          if (!data.listeningEvent) return <NotFound noun="event" />;
          return (
            <Standing event={data.listeningEvent}>
              <Capture data={data} event={data.listeningEvent} />
            </Standing>
          );
        }}
      </Answer>
    </Page>
  );
}

function Capture({ data, event }: { data: CapturePageQuery; event: Event }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const [emptied, setEmptied] = useState(0);
  const soFar = useNotesSoFar(viewer.person.id, event.id);
  const { unsent, add } = soFar.outbox;
  const people = usePeopleHeard(event, tapsAt(viewer.person.id, event.id));
  const { take, busy, errors } = useEventMove();
  const { listeningSettings: settings, programme, subgroups } = data;
  const isRefused = people.errors.length > 0 && people.isUnsaved;

  return (
    <div className="listening-capture">
      <div className="listening-capture__write">
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Read this out first</span>
          </summary>
          <div className="nhsuk-details__text">
            <h2 className="nhsuk-heading-s">Ground rules</h2>
            <Paragraphs text={settings.groundRules} />
            <h2 className="nhsuk-heading-s">What we keep</h2>
            <Paragraphs text={settings.privacyNotice} />
            {event.lastTime && (
              <>
                <h2 className="nhsuk-heading-s">Last time you said</h2>
                <Paragraphs text={event.lastTime.carryOver} />
              </>
            )}
          </div>
        </details>
        <div className="heard-panel">
          <NoteForm
            draftKey={`${keptAt(viewer.person.id, event.id)}typed`}
            emptied={emptied}
            onAdd={add}
            tags={{ subgroups, threads: programme.goldenThreads }}
          />
        </div>
        <HarmPath onClear={() => setEmptied((times) => times + 1)} settings={settings} />
      </div>
      <section aria-labelledby="notes" className="listening-capture__notes">
        <NotesSoFar
          about={<p className="heard-quiet">In no order of time, with those of everybody who facilitates.</p>}
          headingFor={(total) => {
            const count = total + unsent.length;
            return count === 1 ? '1 note' : `${count} notes`;
          }}
          so={soFar}
        />
      </section>
      <div className="listening-capture__people">
        <PeopleCounts people={people} programme={programme} />
        <section aria-labelledby="written-up" className="heard-panel">
          <h2 className="heard-panel__title" id="written-up">
            All written down?
          </h2>
          <ErrorSummary errors={errors} />
          {isRefused && (
            <p>
              The numbers were not kept.{' '}
              <Button look="link" onClick={people.retry}>
                Send the numbers again
              </Button>{' '}
              <Button look="link" onClick={people.drop}>
                Throw away what you counted
              </Button>
            </p>
          )}
          {unsent.length > 0 && <p>Wait until every note is sent, or throw away what was not kept.</p>}
          <Button
            busy={busy}
            disabled={unsent.length > 0 || people.isUnsaved}
            look="primary"
            onClick={() =>
              void take('WRITE_UP', event).then((done) =>
                done ? navigate(`/listening/${event.id}`) : undefined,
              )
            }
          >
            It is written up
          </Button>
        </section>
      </div>
    </div>
  );
}
