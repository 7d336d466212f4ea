import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  checkDate,
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
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { CycleVerb } from '@heard/schema';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { missing, mistakes } from '../../app/mistakes';
import { useSave } from '../../app/use-save';
import { CyclesPageDocument, EditCycleDocument, OpenCycleDocument } from './cycles.generated';
import { type Cycle } from './cycles-page';

interface Typed {
  startsOn: string;
  endsOn: string;
  surveyResults: string;
}

const BACK = { href: '/programme/cycles', text: 'Cycles' };

const wrongIn = ({ startsOn, endsOn, surveyResults }: Typed) => [
  ...missing('surveyResults', surveyResults.trim(), 'Say on which survey results this cycle rests'),
  ...checkDate('startsOn', 'First day', startsOn, { required: true }),
  ...(endsOn ? checkDate('endsOn', 'Day it is meant to end', endsOn) : []),
];

function Fields({ value, change }: { value: Typed; change: (changes: Partial<Typed>) => void }) {
  return (
    <>
      <TextField
        hint="Such as NHS Staff Survey 2024"
        label="Survey results"
        name="surveyResults"
        onChange={(surveyResults) => change({ surveyResults })}
        value={value.surveyResults}
      />
      <DateField
        hint="Today or before. It may be a cycle that is over, so that its history can be entered"
        label="First day"
        name="startsOn"
        onChange={(startsOn) => change({ startsOn })}
        value={value.startsOn}
      />
      <DateField
        label="Day it is meant to end"
        name="endsOn"
        onChange={(endsOn) => change({ endsOn })}
        optional
        value={value.endsOn}
      />
    </>
  );
}

/** Opens a cycle after all there are. */
export function OpenCyclePage() {
  const asked = useQuery(CyclesPageDocument);
  return (
    <Page back={BACK} title="Open a cycle">
      <Answer to={asked}>{({ cycles }) => (cycles.viewerCanOpen ? <OpenForm /> : <NotAllowed />)}</Answer>
    </Page>
  );
}

function OpenForm() {
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const draft = useDraft<Typed>('open-cycle', { startsOn: '', endsOn: '', surveyResults: '' });
  const { save, busy, errors, setErrors } = useSave(OpenCycleDocument, (data) => data.openCycle);
  const { value } = draft;

  async function send() {
    const wrong = wrongIn(value);
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    if (!(await save({ input: { id, ...value, endsOn: value.endsOn || null } }))) return;
    draft.clear();
    say('The cycle is open.');
    await navigate('/programme/cycles');
  }
  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} onSubmit={() => void send()}>
        <Fields change={draft.change} value={value} />
        <ButtonRow>
          <SubmitButton>Open the cycle</SubmitButton>
          <Link href="/programme/cycles">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Gives an open cycle other days or survey results. */
export function EditCyclePage() {
  const { id = '' } = useParams();
  const asked = useQuery(CyclesPageDocument);
  return (
    <Page back={BACK} title="Edit a cycle">
      <Answer noun="cycle" to={asked}>
        {({ cycles }) => {
          const cycle = cycles.all.find((each) => each.id === id);
          if (!cycle) return <NotFound noun="cycle" />;
          return cycle.viewerCan.includes(CycleVerb.EDIT) ? <EditForm cycle={cycle} /> : <NotAllowed />;
        }}
      </Answer>
    </Page>
  );
}

function EditForm({ cycle }: { cycle: Cycle }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { id, version, startsOn, endsOn, surveyResults } = cycle;
  const saved: Typed = { startsOn, endsOn: endsOn ?? '', surveyResults };
  const draft = useDraft(`edit-cycle.${id}`, saved, { basis: version });
  const { save, busy, errors, setErrors, stale } = useSave(EditCycleDocument, (data) => data.editCycle);
  const { value } = draft;
  const day = (typed: string) => (typed ? formatDate(typed) : '');

  async function send(seen: number) {
    const wrong = wrongIn(value);
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    if (!(await save({ input: { id, version: seen, ...value, endsOn: value.endsOn || null } }))) return;
    draft.clear();
    say('Cycle saved.');
    await navigate('/programme/cycles');
  }
  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Survey results', yours: value.surveyResults, theirs: saved.surveyResults },
            { label: 'First day', yours: day(value.startsOn), theirs: day(saved.startsOn) },
            { label: 'Meant to end', yours: day(value.endsOn), theirs: day(saved.endsOn) },
          ]}
          noun="cycle"
          onKeepYours={() => void send(version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form busy={busy} errors={stale ? [] : errors} onSubmit={() => void send(draft.basis ?? version)}>
        <Fields change={draft.change} value={value} />
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
          <Link href="/programme/cycles">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
