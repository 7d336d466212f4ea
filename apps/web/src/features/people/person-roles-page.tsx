import { PersonVerb, type Role } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { useSave } from '../../app/use-save';
import { roleWords } from '../../app/words';
import { SetPersonRolesDocument } from './person-page.generated';
import { RolesField } from './person-roles';
import { PersonTask, type TaskPerson } from './person-task';

const inWords = (roles: readonly Role[]) => roles.map((role) => roleWords[role]).join(', ');

function PersonRoles({ person }: { person: TaskPerson }) {
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`person-roles.${person.id}`, { roles: person.roles }, { basis: person.version });
  const { save, busy, errors, setErrors, stale } = useSave(
    SetPersonRolesDocument,
    (data) => data.setPersonRoles,
  );

  async function send(version: number) {
    const before = person.roles;
    const saved = await save({ id: person.id, version, roles: draft.value.roles });
    if (!saved) return;
    draft.clear();
    const undo = async () => {
      const undone = await save({ id: person.id, version: saved.person?.version ?? version, roles: before });
      say(undone ? 'The roles are as they were.' : 'That could not be undone. Change the roles by hand.');
    };
    say('Roles saved.', { undo: () => void undo() });
    await navigate(`/people/${person.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[{ label: 'Roles', yours: inWords(draft.value.roles), theirs: inWords(person.roles) }]}
          noun="person"
          onKeepYours={() => void send(person.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Change roles"
        onSubmit={() => void send(draft.basis ?? person.version)}
      >
        <RolesField onChange={(roles) => draft.change({ roles })} value={draft.value.roles} />
        <ButtonRow>
          <SubmitButton>Save roles</SubmitButton>
          <Link href={`/people/${person.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Gives a person roles and takes them away. */
export function PersonRolesPage() {
  return (
    <PersonTask title={(name) => `Change roles of ${name}`} verb={PersonVerb.SET_ROLES}>
      {(person) => <PersonRoles person={person} />}
    </PersonTask>
  );
}
