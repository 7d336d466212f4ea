import './postings.css';
import { type RouteObject } from 'react-router';
import { PostersHerePage } from './posters-here-page';
import { PostingsPage } from './postings-page';

/** Posters on walls. */
export const routes: RouteObject[] = [
  { path: 'postings', Component: PostersHerePage },
  { path: 'postings/:editionId', Component: PostingsPage },
];
