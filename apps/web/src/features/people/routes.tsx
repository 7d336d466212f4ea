import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of People. */
export const routes: RouteObject[] = [{ path: 'people', element: <Page title="People" /> }];
