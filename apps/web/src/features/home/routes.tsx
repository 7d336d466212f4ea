import { Page } from '@heard/ui';
import { type RouteObject } from 'react-router';

/** The pages of Home. */
export const routes: RouteObject[] = [{ index: true, element: <Page title="Home" /> }];
