import { problem, type Problem } from '../result';
import { ROLES } from '../roles/role';
import { type Viewer, viewerHas } from '../viewer';
import { type ImportReferences } from './person-import-lists';
import { mayInvite, mayWithPerson } from './person-policy';

/** What a file of people may do in the hands of this viewer: no more than they may do by hand. */
export function importRightsOf(
  viewer: Viewer,
): Pick<ImportReferences, 'importerId' | 'rolesToGive' | 'mayPlace' | 'mayChange'> {
  return {
    importerId: viewer.personId,
    rolesToGive: ROLES.filter((role) => mayInvite(viewer, [role], null)),
    mayPlace: viewerHas(viewer, 'manage_people'),
    mayChange: ({ person, memberships }) =>
      mayWithPerson(viewer, 'edit', {
        person,
        subgroupIds: memberships.map(({ subgroupId }) => subgroupId),
      }),
  };
}

/** The refusal of taking people in or out as a file, saying whom to ask. */
export function notAllowedWithFiles(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a programme lead or an administrator takes people in or out as a file. Ask one of them.',
  );
}
