import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Subgroups. */
export const routes: RouteObject[] = [{ path: 'subgroups', element: <Page title="Subgroups" /> }];
