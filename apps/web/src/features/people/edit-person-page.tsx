import { Permission, PersonVerb } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
  type Difference,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { workingPatternWords } from '../../app/words';
import {
  checkDetails,
  detailsInput,
  detailsOf,
  PersonDetailsFields,
  usePeopleLists,
  type PersonDetails,
} from './person-details';
import { EditPersonDocument } from './person-page.generated';
import { PersonTask, type TaskPerson } from './person-task';

function useDifferences(yours: PersonDetails, theirs: PersonDetails): Difference[] {
  const lists = usePeopleLists();
  const inWords = (details: PersonDetails) => {
    const nameIn = (list: readonly { value: string; label: string }[], id: string) =>
      list.find((option) => option.value === id)?.label ?? '';
    return {
      Name: details.name,
      'E-mail address': details.email,
      'Job title': details.jobTitle,
      Directorate: nameIn(lists.directorates, details.directorateId),
      Site: nameIn(lists.sites, details.siteId),
      'Staff group': nameIn(lists.staffGroups, details.staffGroupId),
      'When they work': details.workingPattern && workingPatternWords[details.workingPattern],
    };
  };
  const saved = inWords(theirs);
  return Object.entries(inWords(yours)).map(([label, value]) => ({
    label,
    yours: value,
    theirs: saved[label as keyof typeof saved],
  }));
}

function EditPerson({ person }: { person: TaskPerson }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { can } = useSession();
  const draft = useDraft(`edit-person.${person.id}`, detailsOf(person), { basis: person.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditPersonDocument, (data) => data.editPerson);
  const differences = useDifferences(draft.value, detailsOf(person));

  async function send(version: number) {
    const missing = checkDetails(draft.value);
    if (missing.length > 0) return setErrors(missing);
    if (!(await save({ input: { id: person.id, version, ...detailsInput(draft.value) } }))) return;
    draft.clear();
    say('Details saved.');
    await navigate(`/people/${person.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={differences}
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
        label="Edit details"
        onSubmit={() => void send(draft.basis ?? person.version)}
      >
        <PersonDetailsFields
          details={draft.value}
          mayChangeEmail={can(Permission.MANAGE_PEOPLE, Permission.MANAGE_ACCOUNTS)}
          onChange={draft.change}
        />
        <ButtonRow>
          <SubmitButton>Save details</SubmitButton>
          <Link href={`/people/${person.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Changes what is known about a person. */
export function EditPersonPage() {
  return (
    <PersonTask title={(name) => `Edit details of ${name}`} verb={PersonVerb.EDIT}>
      {(person) => <EditPerson person={person} />}
    </PersonTask>
  );
}
