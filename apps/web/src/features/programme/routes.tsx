import './programme.css';
import { type RouteObject } from 'react-router';
import { ListeningSettingsPage } from './listening-settings-page';
import { ProgrammePage } from './programme-page';
import { ProgrammeSettingsPage } from './programme-settings-page';
import { PublishingSettingsPage } from './publishing-settings-page';
import { RetentionPage } from './retention-page';

/** The pages of Programme. */
export const routes: RouteObject[] = [
  { path: 'programme', Component: ProgrammePage },
  { path: 'programme/listening', Component: ListeningSettingsPage },
  { path: 'programme/publishing', Component: PublishingSettingsPage },
  { path: 'programme/settings', Component: ProgrammeSettingsPage },
  { path: 'programme/retention', Component: RetentionPage },
];
