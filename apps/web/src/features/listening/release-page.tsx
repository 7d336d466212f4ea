import { useQuery } from '@apollo/client/react';
import { Button, Confirm, ErrorSummary, NotAllowed, Page, Pager, useNotices } from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { keep, keptAt, readKept } from '../../app/kept-notes';
import { Paragraphs } from '../../app/safety-words';
import { useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import { useEventMove } from './event-steps';
import { NoteDecisionLine, type Decision } from './note-decision-line';
import { ReleaseNotesDocument, ReleasePageDocument, type ReleasePageQuery } from './release.generated';

type ForRelease = NonNullable<ReleasePageQuery['eventForRelease']>;
type Decisions = Record<string, Decision>;

/** The second person's look at the notes of an event, before anybody else works with them. */
export function ReleasePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const asked = useQuery(ReleasePageDocument, { variables: { id, page }, fetchPolicy: 'network-only' });
  const event = asked.data?.eventForRelease?.event;
  return (
    <Page
      back={{ href: `/listening/${id}`, text: event?.title ?? 'Listening event' }}
      title="Check and release the notes"
    >
      <Answer noun="event" to={asked}>
        {({ eventForRelease }) =>
          eventForRelease ? <Check key={id} {...eventForRelease} /> : <NotAllowed />
        }
      </Answer>
    </Page>
  );
}

function Check({ event, notes, flaggedCount }: ForRelease) {
  const viewer = useViewer();
  const say = useNotices();
  const navigate = useNavigate();
  const place = `${keptAt(viewer.person.id, event.id)}release`;
  const [decisions, setDecisions] = useState<Decisions>(() => readKept<Decisions>(place) ?? {});
  const [asking, setAsking] = useState(false);
  const { save, busy, errors } = useSave(ReleaseNotesDocument, (data) => data.releaseNotes);
  const move = useEventMove();

  function decide(noteId: string, decision: Decision | null) {
    const { [noteId]: _, ...others } = decisions;
    const next = decision ? { ...others, [noteId]: decision } : others;
    setDecisions(next);
    keep(place, next);
  }

  async function release() {
    const decided = Object.entries(decisions).map(([noteId, decision]) => ({ noteId, ...decision }));
    const released = await save({ eventId: event.id, version: event.version, decisions: decided });
    setAsking(false);
    if (!released) return;
    keep(place, null);
    const { kept = 0, reworded = 0, removed = 0 } = released.counts ?? {};
    say(`Released: ${kept} as they were, ${reworded} in other words, ${removed} taken out.`);
    await navigate(`/listening/${event.id}`);
  }

  async function sendBack() {
    if (!(await move.take('OPEN_AGAIN', event))) return;
    keep(place, null);
    await navigate(`/listening/${event.id}`);
  }

  const numbers = Object.values(decisions);
  const removed = numbers.filter(({ decision }) => decision === 'REMOVE').length;
  const reworded = numbers.filter(({ decision }) => decision === 'REWORD').length;
  const confirmed = numbers.filter(({ isConfirmedSafe }) => isConfirmedSafe).length;
  const isLast = notes.page * notes.pageSize >= notes.total;
  return (
    <>
      <p>
        You see what was said and not who wrote it. Look for names, and for anything by which somebody could
        be recognised: reword it, or take it out. What stays is released to those who sort it into themes.
      </p>
      <p className="listening-counts" role="status">
        <strong>{notes.total}</strong> {notes.total === 1 ? 'note' : 'notes'} ·{' '}
        <strong>{flaggedCount}</strong> with flagged words · <strong>{reworded}</strong> to reword ·{' '}
        <strong>{removed}</strong> to take out · <strong>{confirmed}</strong> confirmed as safe
      </p>
      <ErrorSummary
        errors={[...errors, ...move.errors].map(({ field, ...error }) => ({
          ...error,
          field: field?.replace('decisions.', 'note-') ?? null,
        }))}
      />
      {event.carryOver && (
        <div className="nhsuk-inset-text">
          <h2 className="nhsuk-heading-s">For the next time the facilitators wrote</h2>
          <Paragraphs text={event.carryOver} />
        </div>
      )}
      <ul className="listening-notes">
        {notes.items.map((note) => (
          <NoteDecisionLine
            decision={decisions[note.id] ?? null}
            error={errors.find(({ field }) => field === `decisions.${note.id}`)?.message}
            key={note.id}
            note={note}
            onDecide={(decision) => decide(note.id, decision)}
          />
        ))}
      </ul>
      <Pager
        hrefFor={(page) => `/listening/${event.id}/release?page=${page}`}
        noun="note"
        page={notes.page}
        pageSize={notes.pageSize}
        total={notes.total}
      />
      <div className="heard-button-row">
        <Button
          aria-haspopup="dialog"
          busy={busy}
          look={isLast ? 'primary' : 'secondary'}
          onClick={() => setAsking(true)}
        >
          Release the notes
        </Button>
        <Button busy={move.busy} onClick={() => void sendBack()}>
          Send it back to the facilitators
        </Button>
      </div>
      <Confirm
        busy={busy}
        confirmText="Release the notes"
        onCancel={() => setAsking(false)}
        onConfirm={() => void release()}
        open={asking}
        title="Release the notes?"
      >
        <p>
          {removed > 0 && `${removed === 1 ? '1 note is' : `${removed} notes are`} deleted for good. `}
          After this nobody can change the notes, and it cannot be taken back.
        </p>
      </Confirm>
    </>
  );
}
