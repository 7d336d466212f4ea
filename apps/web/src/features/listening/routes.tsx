import './listening.css';
import './notes.css';
import { type RouteObject } from 'react-router';
import { CapturePage } from './capture-page';
import { EditEventPage } from './edit-event-page';
import { EventPage } from './event-page';
import { FormsPage } from './forms-page';
import { ListeningPage } from './listening-page';
import { PlanEventPage } from './plan-event-page';
import { ReleasePage } from './release-page';
import { EditSeriesPage, NewSeriesPage } from './series-form-pages';
import { SeriesListPage } from './series-list-page';
import { SeriesPage } from './series-page';

/** The pages of Listening. */
export const routes: RouteObject[] = [
  { path: 'listening', Component: ListeningPage },
  { path: 'listening/new', Component: PlanEventPage },
  { path: 'listening/series', Component: SeriesListPage },
  { path: 'listening/series/new', Component: NewSeriesPage },
  { path: 'listening/series/:id', Component: SeriesPage },
  { path: 'listening/series/:id/edit', Component: EditSeriesPage },
  { path: 'listening/:id', Component: EventPage },
  { path: 'listening/:id/edit', Component: EditEventPage },
  { path: 'listening/:id/capture', Component: CapturePage },
  { path: 'listening/:id/forms', Component: FormsPage },
  { path: 'listening/:id/release', Component: ReleasePage },
];
