import './programme.css';
import { type RouteObject } from 'react-router';
import { EditCyclePage, OpenCyclePage } from './cycle-pages';
import { CyclesPage } from './cycles-page';
import { ListeningSettingsPage } from './listening-settings-page';
import { MethodPage } from './method-page';
import { ProgrammePage } from './programme-page';
import { ProgrammeSettingsPage } from './programme-settings-page';
import { PublishingSettingsPage } from './publishing-settings-page';
import { RetentionPage } from './retention-page';

/** The pages of Programme. */
export const routes: RouteObject[] = [
  { path: 'programme', Component: ProgrammePage },
  { path: 'programme/cycles', Component: CyclesPage },
  { path: 'programme/cycles/new', Component: OpenCyclePage },
  { path: 'programme/cycles/:id/edit', Component: EditCyclePage },
  { path: 'programme/method', Component: MethodPage },
  { path: 'programme/listening', Component: ListeningSettingsPage },
  { path: 'programme/publishing', Component: PublishingSettingsPage },
  { path: 'programme/settings', Component: ProgrammeSettingsPage },
  { path: 'programme/retention', Component: RetentionPage },
];
