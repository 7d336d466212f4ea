import './papers.css';
import { type RouteObject } from 'react-router';
import { MakePaperPage } from './make-paper-page';
import { PapersPage } from './papers-page';

/** The pages of papers. */
export const routes: RouteObject[] = [
  { path: 'papers', Component: PapersPage },
  { path: 'papers/make', Component: MakePaperPage },
];
