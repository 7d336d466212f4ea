import { MembershipKind, Permission, Role } from '@heard/schema';
import {
  ButtonRow,
  ButtonLink,
  Button,
  DraftNotice,
  Form,
  InsetText,
  Link,
  NotAllowed,
  Page,
  SelectField,
  SubmitButton,
  useDraft,
} from '@heard/ui';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useSession, useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import { membershipKindWords, optionsOf } from '../../app/words';
import { InvitePersonDocument, type InvitePersonMutation } from './invite-person-page.generated';
import { OneTimeLink } from './one-time-link';
import { checkDetails, detailsInput, noDetails, PersonDetailsFields, usePeopleLists } from './person-details';
import { RolesField } from './person-roles';

type Invited = InvitePersonMutation['invitePerson'];

const beginning = () => ({
  // Made here, so that sending twice after a lost answer invites once.
  id: v7(),
  ...noDetails,
  roles: [Role.CHANGE_LEADER] as Role[],
  subgroupId: '',
  membershipKind: MembershipKind.CHANGE_LEADER as MembershipKind,
});

function InviteForm({ onInvited }: { onInvited: (invited: Invited) => void }) {
  const { can } = useSession();
  const { leadsSubgroups } = useViewer();
  const lists = usePeopleLists();
  const [begun] = useState(beginning);
  const draft = useDraft('invite-person', begun);
  const { save, busy, errors, setErrors } = useSave(InvitePersonDocument, (data) => data.invitePerson);

  const everywhere = can(Permission.MANAGE_PEOPLE, Permission.MANAGE_ACCOUNTS);
  const subgroups = everywhere
    ? lists.subgroups
    : leadsSubgroups.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = optionsOf(membershipKindWords).filter(
    ({ value }) =>
      can(Permission.MANAGE_PEOPLE) || (value !== MembershipKind.LEAD && value !== MembershipKind.SPONSOR),
  );

  async function send() {
    const { id, roles, subgroupId, membershipKind, ...details } = draft.value;
    const missing = [
      ...checkDetails(details),
      ...(everywhere || subgroupId
        ? []
        : [{ field: 'subgroupId', code: 'REQUIRED' as const, message: 'Choose the subgroup they join' }]),
    ];
    if (missing.length > 0) return setErrors(missing);
    const place = subgroupId ? { subgroupId, membershipKind } : {};
    const invited = await save({ input: { id, ...detailsInput(details), roles, ...place } });
    if (!invited) return;
    draft.discard();
    onInvited(invited);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} label="Invite somebody" onSubmit={() => void send()}>
        <PersonDetailsFields details={draft.value} onChange={draft.change} />
        {subgroups.length > 0 && (
          <SelectField
            emptyLabel={everywhere ? 'No subgroup yet' : 'Choose a subgroup'}
            label="Subgroup"
            name="subgroupId"
            onChange={(subgroupId) => draft.change({ subgroupId })}
            optional={everywhere}
            options={subgroups}
            value={draft.value.subgroupId}
          />
        )}
        {draft.value.subgroupId && (
          <SelectField
            label="Joins it as"
            name="membershipKind"
            onChange={(kind) => draft.change({ membershipKind: kind as MembershipKind })}
            options={kinds}
            value={draft.value.membershipKind}
          />
        )}
        <RolesField onChange={(roles) => draft.change({ roles })} value={draft.value.roles} />
        <ButtonRow>
          <SubmitButton busyText="Inviting…">Invite</SubmitButton>
          <Link href="/people">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Invites somebody new, and shows the link with which they join. */
export function InvitePersonPage() {
  const { can } = useSession();
  const [invited, setInvited] = useState<Invited | null>(null);
  const allowed = can(
    Permission.MANAGE_PEOPLE,
    Permission.MANAGE_ACCOUNTS,
    Permission.MANAGE_OWN_SUBGROUP_PEOPLE,
  );
  const person = invited?.person;
  return (
    <Page
      back={{ href: '/people', text: 'People' }}
      title={person ? `${person.name} is invited` : 'Invite somebody'}
    >
      {!allowed && <NotAllowed />}
      {allowed && !invited && <InviteForm onInvited={setInvited} />}
      {invited && person && (
        <div className="heard-panel">
          {invited.link ? (
            <OneTimeLink link={invited.link} name={person.name} purpose="invitation" />
          ) : (
            <InsetText>
              <p>The invitation was sent by e-mail.</p>
            </InsetText>
          )}
          <ButtonRow>
            <ButtonLink href={`/people/${person.id}`} secondary>
              See their page
            </ButtonLink>
            <Button look="link" onClick={() => setInvited(null)}>
              Invite somebody else
            </Button>
          </ButtonRow>
        </div>
      )}
    </Page>
  );
}
