import './subgroups.css';
import { type RouteObject } from 'react-router';
import { AddMemberPage } from './add-member-page';
import { EditSubgroupPage } from './edit-subgroup-page';
import { MovePhasePage } from './move-phase-page';
import { NewSubgroupPage } from './new-subgroup-page';
import { SubgroupPage } from './subgroup-page';
import { SubgroupsPage } from './subgroups-page';

/** The pages of Subgroups. */
export const routes: RouteObject[] = [
  { path: 'subgroups', Component: SubgroupsPage },
  { path: 'subgroups/new', Component: NewSubgroupPage },
  { path: 'subgroups/:id', Component: SubgroupPage },
  { path: 'subgroups/:id/edit', Component: EditSubgroupPage },
  { path: 'subgroups/:id/phase', Component: MovePhasePage },
  { path: 'subgroups/:id/add-member', Component: AddMemberPage },
];
