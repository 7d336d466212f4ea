import {
  Button,
  ButtonRow,
  checkDate,
  DateField,
  Dialog,
  Form,
  formatDate,
  SubmitButton,
  today,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useSave } from '../../app/use-save';
import { membershipKindWords } from '../../app/words';
import {
  EndMembershipDocument,
  type MemberRow_MembershipFragment,
  ReopenMembershipDocument,
} from './subgroup-page.generated';

type Member = MemberRow_MembershipFragment;

const refetch = ['SubgroupPage'];

function EndForm({
  member,
  subgroup,
  onClose,
}: {
  member: Member;
  subgroup: { id: string; name: string };
  onClose: () => void;
}) {
  const { person, kind } = member;
  const say = useNotices();
  const draft = useDraft(`end-membership.${member.id}`, { to: today() });
  const ending = useSave(EndMembershipDocument, (data) => data.endMembership, { refetch });
  const reopening = useSave(ReopenMembershipDocument, (data) => data.reopenMembership, { refetch });

  async function send() {
    const { to } = draft.value;
    const wrong = checkDate('to', 'Day it ends', to, { required: true });
    if (wrong.length > 0) {
      return ending.setErrors(wrong.map((each) => ({ ...each, code: 'INVALID' as const })));
    }
    const ended = await ending.save({ id: member.id, version: member.version, to });
    if (!ended) return;
    draft.clear();
    onClose();
    const undo = async () => {
      const version = ended.membership?.version ?? member.version;
      const back = await reopening.save({ id: member.id, version });
      say(back ? `${person.name} is a member again.` : 'That could not be undone. Add them again.');
    };
    say(`The membership of ${person.name} ended on ${formatDate(to)}.`, { undo: () => void undo() });
  }

  return (
    <Form busy={ending.busy} errors={ending.errors} label="End membership" onSubmit={() => void send()}>
      <p>
        {membershipKindWords[kind]} of {subgroup.name} since {formatDate(member.from)}. The membership stays
        in the history, and actions they own stay theirs.
      </p>
      <DateField
        hint="Today or a day before. From that day they are no longer a member"
        label="Day it ends"
        name="to"
        onChange={(to) => draft.change({ to })}
        value={draft.value.to}
      />
      <ButtonRow>
        <SubmitButton>End membership</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

/** Asks for the day that ends a membership, and ends it. */
export function EndMembership({
  member,
  subgroup,
  onClose,
}: {
  member: Member | null;
  subgroup: { id: string; name: string };
  onClose: () => void;
}) {
  return (
    <Dialog
      onClose={onClose}
      open={member !== null}
      title={member ? `End the membership of ${member.person.name}` : ''}
    >
      {member && <EndForm member={member} onClose={onClose} subgroup={subgroup} />}
    </Dialog>
  );
}
