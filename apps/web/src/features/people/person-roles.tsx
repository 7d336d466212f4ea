import { Permission, Role } from '@heard/schema';
import { CheckboxesField } from '@heard/ui';
import { useSession } from '../../app/session';
import { roleWords } from '../../app/words';

const hints: Record<Role, string> = {
  CHANGE_LEADER: 'Proposes actions, and updates those they own or share.',
  SUBGROUP_LEAD: 'Looks after the people and actions of the subgroups they lead.',
  PROGRAMME_LEAD: 'Sees and changes everything in the programme, and reads the audit.',
  COMMS: 'Sees the work, to tell staff about it.',
  SPONSOR: 'Sees the work and the board.',
  ADMINISTRATOR: 'Keeps accounts and settings. Sees no work.',
};

/** The roles of a person, of which the viewer sees those they may give. */
export function RolesField({
  value,
  onChange,
}: {
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
}) {
  const { can } = useSession();
  const all = Object.keys(roleWords) as Role[];
  const mine = can(Permission.MANAGE_ACCOUNTS)
    ? all
    : can(Permission.MANAGE_PEOPLE)
      ? all.filter((role) => role !== Role.ADMINISTRATOR)
      : [Role.CHANGE_LEADER];
  return (
    <CheckboxesField
      hint="A person may have several, or none."
      label="Roles"
      name="roles"
      onChange={onChange}
      options={mine.map((role) => ({ value: role, label: roleWords[role], hint: hints[role] }))}
      value={value}
    />
  );
}
