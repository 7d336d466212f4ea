import './actions.css';
import { type RouteObject } from 'react-router';
import { ActionPage } from './action-page';
import { ActionsPage } from './actions-page';
import { EditActionPage } from './edit-action-page';
import { ProposeActionPage } from './propose-action-page';

/** The pages of Actions. */
export const routes: RouteObject[] = [
  { path: 'actions', Component: ActionsPage },
  { path: 'actions/new', Component: ProposeActionPage },
  { path: 'actions/:id', Component: ActionPage },
  { path: 'actions/:id/edit', Component: EditActionPage },
];
