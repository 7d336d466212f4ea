import { MembershipKind, Permission, SubgroupVerb } from '@heard/schema';
import {
  ButtonRow,
  checkDate,
  ComboboxField,
  DateField,
  DraftNotice,
  Form,
  Link,
  RadiosField,
  SubmitButton,
  today,
  useDraft,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 } from 'uuid';
import { usePersonChoices } from '../../app/person-choices';
import { useSession } from '../../app/session';
import { useSave, type UserError } from '../../app/use-save';
import { membershipKindWords, optionsOf } from '../../app/words';
import { AddMembershipDocument } from './subgroup-page.generated';
import { SubgroupTask, type TaskSubgroup } from './subgroup-task';

function AddMember({ subgroup }: { subgroup: TaskSubgroup }) {
  const { can } = useSession();
  const navigate = useNavigate();
  const say = useNotices();
  const search = usePersonChoices();
  const [begun] = useState(() => ({
    // Made here, so that sending twice after a lost answer adds once.
    id: v7(),
    person: null as Choice | null,
    kind: MembershipKind.CHANGE_LEADER as MembershipKind,
    from: today(),
  }));
  const draft = useDraft(`add-member.${subgroup.id}`, begun);
  const { id, person, kind, from } = draft.value;
  const { save, busy, errors, setErrors } = useSave(AddMembershipDocument, (data) => data.addMembership, {
    refetch: ['SubgroupPage'],
  });
  // A lead or a sponsor has rights by it, so naming one is not a subgroup lead's to do.
  const kinds = optionsOf(membershipKindWords).filter(
    ({ value }) =>
      can(Permission.MANAGE_PEOPLE) || (value !== MembershipKind.LEAD && value !== MembershipKind.SPONSOR),
  );

  async function send() {
    const wrong: UserError[] = checkDate('from', 'First day', from, { required: true }).map((each) => ({
      ...each,
      code: 'INVALID',
    }));
    if (!person) wrong.unshift({ field: 'personId', code: 'REQUIRED', message: 'Choose who joins' });
    if (wrong.length > 0 || !person) return setErrors(wrong);
    if (!(await save({ id, subgroupId: subgroup.id, personId: person.id, kind, from }))) return;
    draft.clear();
    say(`${person.label} is a member of ${subgroup.name}.`);
    await navigate(`/subgroups/${subgroup.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} label="Add a member" onSubmit={() => void send()}>
        <ComboboxField
          hint="Type part of a name"
          label="Who joins"
          name="personId"
          onChange={(choice) => draft.change({ person: choice })}
          search={search}
          value={person}
        />
        <RadiosField
          label="As"
          name="kind"
          onChange={(value) => draft.change({ kind: value })}
          options={kinds}
          value={kind}
        />
        <DateField
          hint="Today or a day before"
          label="First day"
          name="from"
          onChange={(day) => draft.change({ from: day })}
          value={from}
        />
        <ButtonRow>
          <SubmitButton busyText="Adding…">Add member</SubmitButton>
          <Link href={`/subgroups/${subgroup.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Adds somebody to a subgroup. */
export function AddMemberPage() {
  return (
    <SubgroupTask title={(name) => `Add a member to ${name}`} verb={SubgroupVerb.CHANGE_MEMBERS}>
      {(subgroup) => <AddMember subgroup={subgroup} />}
    </SubgroupTask>
  );
}
