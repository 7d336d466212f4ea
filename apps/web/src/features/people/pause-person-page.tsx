import { PersonVerb } from '@heard/schema';
import { ButtonRow, checkDate, DateField, DraftNotice, Form, Link, SubmitButton, useDraft } from '@heard/ui';
import { useNavigate } from 'react-router';
import { PersonTask, type TaskPerson } from './person-task';
import { usePause } from './use-pause';

function PausePerson({ person }: { person: TaskPerson }) {
  const navigate = useNavigate();
  const draft = useDraft(`pause-person.${person.id}`, { until: '' });
  const { pause, busy, errors, setErrors } = usePause(person.id, person.name);

  async function send() {
    const { until } = draft.value;
    const wrong = checkDate('until', 'Day they are back', until, { required: true });
    if (wrong.length > 0) return setErrors(wrong.map((each) => ({ ...each, code: 'INVALID' as const })));
    if (!(await pause(person.version, until))) return;
    draft.clear();
    await navigate(`/people/${person.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <p>
        While {person.name} is paused, nothing is asked of them and no reminder is sent. The pause ends by
        itself on the day they are back.
      </p>
      <Form busy={busy} errors={errors} label="Pause" onSubmit={() => void send()}>
        <DateField
          label="Day they are back"
          name="until"
          onChange={(until) => draft.change({ until })}
          value={draft.value.until}
        />
        <ButtonRow>
          <SubmitButton busyText="Pausing…">Pause until then</SubmitButton>
          <Link href={`/people/${person.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Pauses a person until a day. */
export function PausePersonPage() {
  return (
    <PersonTask title={(name) => `Pause ${name}`} verb={PersonVerb.PAUSE}>
      {(person) => <PausePerson person={person} />}
    </PersonTask>
  );
}
