import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DateField,
  DraftNotice,
  Form,
  formatDate,
  Link,
  NotAllowed,
  NotFound,
  Page,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { eventKindWords, shiftWords } from '../../app/words';
import {
  choiceOf,
  EventFields,
  FacilitatorsField,
  inputOf,
  wordsOf,
  wrongDay,
  wrongIn,
  type EventWords,
} from './event-fields';
import {
  EditEventDocument,
  EventTaskDocument,
  type EventPage_ListeningEventFragment,
  type EventTaskQuery,
} from './event-page.generated';
import { mistakes } from '../../app/mistakes';

type Typed = EventWords & { heldOn: string; facilitators: Choice[] };

const typedOf = (event: EventPage_ListeningEventFragment): Typed => ({
  ...wordsOf(event),
  heldOn: event.heldOn,
  facilitators: event.facilitators.map(choiceOf),
});

/** Gives an event another day, other words, another place or other facilitators. */
export function EditEventPage() {
  const { id = '' } = useParams();
  const asked = useQuery(EventTaskDocument, { variables: { id } });
  const event = asked.data?.listeningEvent;
  // Once begun, the form stays: what is typed must not vanish because it was saved, here or elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && event?.viewerCan.includes('EDIT')) setBegun(true);
  return (
    <Page
      back={{ href: `/listening/${id}`, text: event?.title ?? 'Back' }}
      title={event ? `Edit ${event.title}` : 'Edit'}
    >
      <Answer noun="event" to={asked}>
        {(data) => {
          if (!data.listeningEvent) return <NotFound noun="event" />;
          return begun ? <EditForm choices={data} event={data.listeningEvent} /> : <NotAllowed />;
        }}
      </Answer>
    </Page>
  );
}

function EditForm({ event, choices }: { event: EventPage_ListeningEventFragment; choices: EventTaskQuery }) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(event);
  const draft = useDraft<Typed>(`edit-event.${event.id}`, saved, { basis: event.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditEventDocument, (data) => data.editEvent);
  const { heldOn, facilitators, ...words } = draft.value;

  async function send(version: number) {
    const wrong = [...wrongIn(words), ...wrongDay('heldOn', 'Day', heldOn)];
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const facilitatorIds = facilitators.map(({ id }) => id);
    if (!(await save({ input: { id: event.id, version, ...inputOf(words), heldOn, facilitatorIds } })))
      return;
    draft.clear();
    say('Event saved.');
    await navigate(`/listening/${event.id}`);
  }

  return (
    <div className="heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={differencesOf(draft.value, saved, choices)}
          noun="event"
          onKeepYours={() => void send(event.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Edit event"
        onSubmit={() => void send(draft.basis ?? event.version)}
      >
        <EventFields
          onChange={draft.change}
          sites={choices.programme.sites}
          subgroupStays={event.state !== 'PLANNED'}
          subgroups={choices.subgroups}
          value={words}
          when={
            <DateField
              label="Day"
              name="heldOn"
              onChange={(day) => draft.change({ heldOn: day })}
              value={heldOn}
            />
          }
          who={
            <FacilitatorsField
              onChange={(chosen) => draft.change({ facilitators: chosen })}
              value={facilitators}
            />
          }
        />
        <ButtonRow>
          <SubmitButton>Save event</SubmitButton>
          <Link href={`/listening/${event.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

function differencesOf(yours: Typed, theirs: Typed, { programme, subgroups }: EventTaskQuery) {
  const named = (rows: readonly { id: string; name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? '';
  const shown = (typed: Typed) => ({
    Kind: typed.kind ? eventKindWords[typed.kind] : '',
    Title: typed.title,
    Day: /^\d{4}-\d{2}-\d{2}$/.test(typed.heldOn) ? formatDate(typed.heldOn) : typed.heldOn,
    Shift: typed.shift ? shiftWords[typed.shift] : '',
    Site: named(programme.sites, typed.siteId),
    Place: typed.place,
    Facilitators: typed.facilitators.map(({ label }) => label).join(', '),
    'Who is invited': typed.invited,
    'What people need to know': typed.details,
    'Held for': named(subgroups, typed.subgroupId),
  });
  const [mine, other] = [shown(yours), shown(theirs)];
  return (Object.keys(mine) as (keyof typeof mine)[]).map((label) => ({
    label,
    yours: mine[label],
    theirs: other[label],
  }));
}
