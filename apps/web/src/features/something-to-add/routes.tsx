import { type RouteObject } from 'react-router';
import { SomethingToAddPage } from './something-to-add-page';

/** The public box. */
export const routes: RouteObject[] = [{ path: 'something-to-add', Component: SomethingToAddPage }];
