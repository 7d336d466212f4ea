import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Programme. */
export const routes: RouteObject[] = [{ path: 'programme', element: <Page title="Programme" /> }];
