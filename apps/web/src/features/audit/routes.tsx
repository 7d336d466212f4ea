import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Audit. */
export const routes: RouteObject[] = [{ path: 'audit', element: <Page title="Audit" /> }];
