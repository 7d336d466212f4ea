import './account.css';
import { type RouteObject } from 'react-router';
import { AccountPage } from './account-page';

/** The signed-in person's own page. */
export const routes: RouteObject[] = [{ path: 'account', Component: AccountPage }];
