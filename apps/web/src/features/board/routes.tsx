import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Board. */
export const routes: RouteObject[] = [{ path: 'board', element: <Page title="Board" /> }];
