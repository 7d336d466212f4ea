import './people.css';
import { type RouteObject } from 'react-router';
import { EditPersonPage } from './edit-person-page';
import { ImportPeoplePage } from './import-people-page';
import { InvitePersonPage } from './invite-person-page';
import { LeavePersonPage } from './leave-person-page';
import { PausePersonPage } from './pause-person-page';
import { PeoplePage } from './people-page';
import { PersonImportPage } from './person-import-page';
import { PersonPage } from './person-page';
import { PersonRolesPage } from './person-roles-page';

/** The pages of People. */
export const routes: RouteObject[] = [
  { path: 'people', Component: PeoplePage },
  { path: 'people/invite', Component: InvitePersonPage },
  { path: 'people/import', Component: ImportPeoplePage },
  { path: 'people/import/:id', Component: PersonImportPage },
  { path: 'people/:id', Component: PersonPage },
  { path: 'people/:id/edit', Component: EditPersonPage },
  { path: 'people/:id/roles', Component: PersonRolesPage },
  { path: 'people/:id/pause', Component: PausePersonPage },
  { path: 'people/:id/leave', Component: LeavePersonPage },
];
