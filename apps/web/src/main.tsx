import 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css';
import '@heard/ui/styles.css';
import './app/app.css';
import { dropOldDrafts } from '@heard/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './app/app';
import { makeClient } from './app/client';
import { dropOldKeptNotes } from './app/kept-notes';
import { reloadOnceWhenOutOfDate } from './app/out-of-date';
import { findRoutes, routes } from './app/routes';

reloadOnceWhenOutOfDate();
dropOldDrafts();
dropOldKeptNotes();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const router = createBrowserRouter(routes, { patchRoutesOnNavigation: findRoutes });

createRoot(root).render(
  <StrictMode>
    <App client={makeClient()}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>,
);
