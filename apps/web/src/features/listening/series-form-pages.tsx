import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonRow,
  DateField,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  NotFound,
  Page,
  StaleChoice,
  SubmitButton,
  TextField,
  useDraft,
  useNotices,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSession, useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  choiceOf,
  EventFields,
  FacilitatorsField,
  inputOf,
  NO_WORDS,
  wordsOf,
  wrongDay,
  wrongIn,
  type EventWords,
} from './event-fields';
import { ListeningChoicesDocument, type ListeningChoicesQuery } from './listening-page.generated';
import { mistakes } from '../../app/mistakes';
import {
  AddSeriesDocument,
  EditSeriesDocument,
  SeriesTaskDocument,
  type Series_EventSeriesFragment,
  type SeriesTaskQuery,
} from './series.generated';

type SeriesWords = EventWords & { everyWeeks: string };

const wrongWeeks = ({ everyWeeks }: SeriesWords): FieldError[] =>
  /^\d{1,2}$/.test(everyWeeks.trim())
    ? []
    : [{ field: 'everyWeeks', message: 'Enter how many weeks lie between, such as 4' }];

function WeeksField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <TextField
      hint="Weeks between one event and the next"
      label="How often"
      name="everyWeeks"
      onChange={onChange}
      type="number"
      value={value}
      width="2"
    />
  );
}

/** Begins a series, with its first event. */
export function NewSeriesPage() {
  const { can } = useSession();
  const asked = useQuery(ListeningChoicesDocument);
  return (
    <Page back={{ href: '/listening/series', text: 'Series' }} title="Begin a series">
      {can(Permission.FACILITATE_EVENT, Permission.PLAN_ANY_EVENT) ? (
        <Answer to={asked}>{(choices) => <NewSeriesForm choices={choices} />}</Answer>
      ) : (
        <NotAllowed>
          <p>Your role does not plan events. Ask a change leader or a lead.</p>
        </NotAllowed>
      )}
    </Page>
  );
}

function NewSeriesForm({ choices }: { choices: ListeningChoicesQuery }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { person } = useViewer();
  const draft = useDraft<SeriesWords & { id: string; firstOn: string; facilitators: Choice[] }>(
    'begin-series',
    {
      // Made here and kept with the words, so that sending them again begins one series.
      id: newId(),
      ...NO_WORDS,
      everyWeeks: '4',
      firstOn: '',
      facilitators: [choiceOf(person)],
    },
  );
  const { save, busy, errors, setErrors } = useSave(AddSeriesDocument, (data) => data.addSeries);
  const { id, firstOn, facilitators, everyWeeks, ...words } = draft.value;

  async function send() {
    const wrong = [
      ...wrongIn(words),
      ...wrongWeeks(draft.value),
      ...wrongDay('firstOn', 'First day', firstOn),
    ];
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const facilitatorIds = facilitators.map((each) => each.id);
    const input = { id, ...inputOf(words), everyWeeks: Number(everyWeeks), firstOn, facilitatorIds };
    const saved = await save({ input });
    if (!saved?.series) return;
    draft.clear();
    say(`“${saved.series.title}” begins, and its first event is planned.`);
    await navigate(`/listening/series/${saved.series.id}`);
  }

  return (
    <div className="heard-narrow">
      <Form busy={busy} errors={errors} label="Begin a series" onSubmit={() => void send()}>
        <DraftNotice draft={draft} />
        <EventFields
          onChange={draft.change}
          sites={choices.programme.sites}
          subgroups={choices.subgroups}
          value={words}
          when={
            <>
              <WeeksField onChange={(weeks) => draft.change({ everyWeeks: weeks })} value={everyWeeks} />
              <DateField
                label="First day"
                name="firstOn"
                onChange={(day) => draft.change({ firstOn: day })}
                value={firstOn}
              />
            </>
          }
          who={
            <FacilitatorsField
              onChange={(chosen) => draft.change({ facilitators: chosen })}
              value={facilitators}
            />
          }
        />
        <ButtonRow>
          <SubmitButton busyText="Planning…">Begin the series</SubmitButton>
          <Link href="/listening/series">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Gives a series other words; the events it has stay as they are. */
export function EditSeriesPage() {
  const { id = '' } = useParams();
  const asked = useQuery(SeriesTaskDocument, { variables: { id } });
  const series = asked.data?.eventSeries;
  // Once begun, the form stays: what is typed must not vanish because it was saved, here or elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && series?.viewerCan.includes('EDIT')) setBegun(true);
  return (
    <Page
      back={{ href: `/listening/series/${id}`, text: series?.title ?? 'Back' }}
      title={series ? `Edit ${series.title}` : 'Edit'}
    >
      <Answer noun="series" to={asked}>
        {(data) => {
          if (!data.eventSeries) return <NotFound noun="series" />;
          return begun ? <EditSeriesForm choices={data} series={data.eventSeries} /> : <NotAllowed />;
        }}
      </Answer>
    </Page>
  );
}

const typedOf = (series: Series_EventSeriesFragment): SeriesWords => ({
  ...wordsOf(series),
  everyWeeks: String(series.everyWeeks),
});

function EditSeriesForm({
  series,
  choices,
}: {
  series: Series_EventSeriesFragment;
  choices: SeriesTaskQuery;
}) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(series);
  const draft = useDraft<SeriesWords>(`edit-series.${series.id}`, saved, { basis: series.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditSeriesDocument, (data) => data.editSeries);
  const { everyWeeks, ...words } = draft.value;

  async function send(version: number) {
    const wrong = [...wrongIn(words), ...wrongWeeks(draft.value)];
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const input = { id: series.id, version, ...inputOf(words), everyWeeks: Number(everyWeeks) };
    if (!(await save({ input }))) return;
    draft.clear();
    say('Series saved. The next event begins with these words.');
    await navigate(`/listening/series/${series.id}`);
  }

  return (
    <div className="heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Title', yours: words.title, theirs: saved.title },
            { label: 'How often', yours: everyWeeks, theirs: saved.everyWeeks },
            { label: 'Place', yours: words.place, theirs: saved.place },
            { label: 'Who is invited', yours: words.invited, theirs: saved.invited },
            { label: 'What people need to know', yours: words.details, theirs: saved.details },
          ]}
          noun="series"
          onKeepYours={() => void send(series.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Edit series"
        onSubmit={() => void send(draft.basis ?? series.version)}
      >
        <EventFields
          onChange={draft.change}
          sites={choices.programme.sites}
          subgroups={choices.subgroups}
          value={words}
          when={<WeeksField onChange={(weeks) => draft.change({ everyWeeks: weeks })} value={everyWeeks} />}
        />
        <ButtonRow>
          <SubmitButton>Save series</SubmitButton>
          <Link href={`/listening/series/${series.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
