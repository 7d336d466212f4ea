import { Permission } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 } from 'uuid';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { LONGEST_PRIORITY } from './edit-subgroup-page';
import { AddSubgroupDocument } from './subgroup-page.generated';

function NewSubgroup() {
  const navigate = useNavigate();
  const say = useNotices();
  // The id is made here, so that sending twice after a lost answer adds once.
  const [begun] = useState(() => ({ id: v7(), name: '', priorityText: '' }));
  const draft = useDraft('new-subgroup', begun);
  const { id, name, priorityText } = draft.value;
  const { save, busy, errors, setErrors } = useSave(AddSubgroupDocument, (data) => data.addSubgroup);

  async function send() {
    if (!name.trim()) return setErrors([{ field: 'name', code: 'REQUIRED', message: 'Enter a name' }]);
    const added = await save({ id, name: name.trim(), priorityText });
    if (!added) return;
    draft.clear();
    say(`${name.trim()} was added.`);
    await navigate(`/subgroups/${added.subgroup?.id ?? id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} label="Add a subgroup" onSubmit={() => void send()}>
        <TextField
          hint="The priority it works on, in a few words"
          label="Name"
          name="name"
          onChange={(text) => draft.change({ name: text })}
          value={name}
        />
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
        <ButtonRow>
          <SubmitButton busyText="Adding…">Add subgroup</SubmitButton>
          <Link href="/subgroups">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Adds a subgroup to the programme. */
export function NewSubgroupPage() {
  const { can } = useSession();
  return (
    <Page back={{ href: '/subgroups', text: 'Subgroups' }} title="Add a subgroup">
      {can(Permission.MANAGE_PROGRAMME) ? <NewSubgroup /> : <NotAllowed />}
    </Page>
  );
}
