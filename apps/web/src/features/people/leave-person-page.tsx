import { ActionState, PersonVerb } from '@heard/schema';
import {
  ButtonRow,
  checkDate,
  ComboboxField,
  Confirm,
  DateField,
  DraftNotice,
  Form,
  formatDate,
  Link,
  SubmitButton,
  today,
  useDraft,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePersonChoices } from '../../app/person-choices';
import { useSave, type UserError } from '../../app/use-save';
import { LeavePersonDocument } from './person-page.generated';
import { PersonTask, type TaskPerson } from './person-task';

const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

function LeavePerson({ person }: { person: TaskPerson }) {
  const { id, name } = person;
  const navigate = useNavigate();
  const say = useNotices();
  const search = usePersonChoices();
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`leave-person.${id}`, { on: today(), handOverTo: null as Choice | null });
  const { on, handOverTo } = draft.value;
  const { save, busy, errors, setErrors } = useSave(LeavePersonDocument, (data) => data.leavePerson);

  // Who may not see the work is told how many, not which.
  const owned = person.ownedActions?.filter(({ state }) => state !== ActionState.STOPPED) ?? [];
  const count = person.actionsToGiveAway ?? owned.length;
  const needsHeir = count > 0;
  const mayNeedHeir = needsHeir || errors.some(({ field }) => field === 'handOverToId');

  function ask() {
    const wrong: UserError[] = checkDate('on', 'Day they left', on, { required: true }).map((each) => ({
      ...each,
      code: 'INVALID',
    }));
    if (needsHeir && !handOverTo) {
      const message = `Choose who takes over the ${actions(count)} that ${name} owns`;
      wrong.push({ field: 'handOverToId', code: 'REQUIRED', message });
    }
    setErrors(wrong);
    setAsking(wrong.length === 0);
  }
  async function leave() {
    // Closed first: a box that closes gives the focus back, which a refusal's summary must keep.
    setAsking(false);
    const saved = await save({ id, version: person.version, on, handOverToId: handOverTo?.id ?? null });
    if (!saved) return;
    draft.clear();
    say(`${name} has left the programme.`);
    await navigate(`/people/${id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <p>
        Their account, roles and memberships end. What they did stays in the story of each action, under their
        name.
      </p>
      <Form busy={busy} errors={errors} label="Leave" onSubmit={ask}>
        <DateField
          hint="Today or a day before"
          label="Day they left"
          name="on"
          onChange={(day) => draft.change({ on: day })}
          value={on}
        />
        {needsHeir && (
          <div className="people-owned">
            <p>
              {name} owns <strong>{actions(count)}</strong>, which somebody must take over
              {owned.length > 0 ? ':' : '.'}
            </p>
            {owned.length > 0 && (
              <ul>
                {owned.map(({ id: actionId, title }) => (
                  <li key={actionId}>
                    <Link href={`/actions/${actionId}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {mayNeedHeir && (
          <ComboboxField
            except={[id]}
            hint={`Type part of a name.${owned.length > 0 ? ' To share the actions out, change their owners first.' : ''}`}
            label="Who takes over what they own"
            name="handOverToId"
            onChange={(choice) => draft.change({ handOverTo: choice })}
            optional={!needsHeir}
            search={search}
            value={handOverTo}
          />
        )}
        <ButtonRow>
          <SubmitButton look="warning">Record that they left</SubmitButton>
          <Link href={`/people/${id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
      <Confirm
        confirmText="Yes, they have left"
        onCancel={() => setAsking(false)}
        onConfirm={() => void leave()}
        open={asking}
        title={`${name} left on ${asking ? formatDate(on) : ''}?`}
      >
        <p>
          {name} is signed out and cannot sign in again.{' '}
          {needsHeir && handOverTo && (
            <>
              {actions(count)} {count === 1 ? 'goes' : 'go'} to <strong>{handOverTo.label}</strong>.{' '}
            </>
          )}
          This cannot be undone: should they come back, they are invited again.
        </p>
      </Confirm>
    </div>
  );
}

/** Records that a person left, and who takes over what they own. */
export function LeavePersonPage() {
  return (
    <PersonTask title={(name) => `${name} leaves the programme`} verb={PersonVerb.LEAVE}>
      {(person) => <LeavePerson person={person} />}
    </PersonTask>
  );
}
