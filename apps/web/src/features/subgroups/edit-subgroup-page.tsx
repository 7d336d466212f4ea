import { SubgroupVerb } from '@heard/schema';
import {
  ButtonRow,
  CheckboxesField,
  DraftNotice,
  Form,
  Link,
  StaleChoice,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { useSave } from '../../app/use-save';
import { EditSubgroupDocument, type SubgroupTaskQuery } from './subgroup-page.generated';
import { SubgroupTask, type TaskSubgroup } from './subgroup-task';

/** How long a priority may be, as the rules of the domain have it. */
export const LONGEST_PRIORITY = 4000;

const typedOf = (subgroup: TaskSubgroup) => ({
  name: subgroup.name,
  aliases: subgroup.aliases.join('\n'),
  priorityText: subgroup.priorityText,
  goldenThreadIds: subgroup.goldenThreads.map(({ id }) => id),
});

function EditSubgroup({
  subgroup,
  threads,
}: {
  subgroup: TaskSubgroup;
  threads: SubgroupTaskQuery['programme']['goldenThreads'];
}) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(subgroup);
  const draft = useDraft(`edit-subgroup.${subgroup.id}`, saved, { basis: subgroup.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditSubgroupDocument, (data) => data.editSubgroup);
  const { name, aliases, priorityText, goldenThreadIds } = draft.value;

  async function send(version: number) {
    if (!name.trim()) return setErrors([{ field: 'name', code: 'REQUIRED', message: 'Enter a name' }]);
    const lines = aliases.split('\n').map((line) => line.trim());
    const input = { id: subgroup.id, version, name: name.trim(), aliases: lines.filter(Boolean) };
    if (!(await save({ ...input, priorityText, goldenThreadIds }))) return;
    draft.clear();
    say('Subgroup saved.');
    await navigate(`/subgroups/${subgroup.id}`);
  }

  const namesOf = (ids: readonly string[]) =>
    threads
      .filter(({ id }) => ids.includes(id))
      .map((thread) => thread.name)
      .join(', ');
  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Name', yours: name, theirs: saved.name },
            { label: 'Other names', yours: aliases, theirs: saved.aliases },
            { label: 'Priority', yours: priorityText, theirs: saved.priorityText },
            {
              label: 'Golden threads',
              yours: namesOf(goldenThreadIds),
              theirs: namesOf(saved.goldenThreadIds),
            },
          ]}
          noun="subgroup"
          onKeepYours={() => void send(subgroup.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Edit subgroup"
        onSubmit={() => void send(draft.basis ?? subgroup.version)}
      >
        <TextField label="Name" name="name" onChange={(text) => draft.change({ name: text })} value={name} />
        <TextArea
          hint="What staff asked for, in a few sentences that everybody understands"
          label="Priority"
          maxLength={LONGEST_PRIORITY}
          name="priorityText"
          onChange={(text) => draft.change({ priorityText: text })}
          optional
          rows={6}
          value={priorityText}
        />
        <TextArea
          hint="Names that other documents use, one on a line. People find the subgroup by them too."
          label="Other names"
          name="aliases"
          onChange={(text) => draft.change({ aliases: text })}
          optional
          rows={3}
          value={aliases}
        />
        {threads.length > 0 && (
          <CheckboxesField
            label="Golden threads"
            name="goldenThreadIds"
            onChange={(ids) => draft.change({ goldenThreadIds: ids })}
            optional
            options={threads.map((thread) => ({
              value: thread.id,
              label: thread.name,
              hint: thread.description || undefined,
            }))}
            value={goldenThreadIds}
          />
        )}
        <ButtonRow>
          <SubmitButton>Save subgroup</SubmitButton>
          <Link href={`/subgroups/${subgroup.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Changes the words about a subgroup. */
export function EditSubgroupPage() {
  return (
    <SubgroupTask title={(name) => `Edit ${name}`} verb={SubgroupVerb.EDIT}>
      {(subgroup, { goldenThreads }) => <EditSubgroup subgroup={subgroup} threads={goldenThreads} />}
    </SubgroupTask>
  );
}
