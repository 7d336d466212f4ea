import './postings.css';
import { type RouteObject } from 'react-router';
import { PostingsPage } from './postings-page';

/** Posters on walls. */
export const routes: RouteObject[] = [{ path: 'postings/:editionId', Component: PostingsPage }];
