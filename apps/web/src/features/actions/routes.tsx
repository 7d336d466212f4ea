import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Actions. */
export const routes: RouteObject[] = [{ path: 'actions', element: <Page title="Actions" /> }];
