import './programme.css';
import { type RouteObject } from 'react-router';
import { ProgrammePage } from './programme-page';
import { ProgrammeSettingsPage } from './programme-settings-page';

/** The pages of Programme. */
export const routes: RouteObject[] = [
  { path: 'programme', Component: ProgrammePage },
  { path: 'programme/settings', Component: ProgrammeSettingsPage },
];
