import './coverage.css';
import { type RouteObject } from 'react-router';
import { CoveragePage } from './coverage-page';
import { HeadcountsPage } from './headcounts-page';

/** The pages of coverage. */
export const routes: RouteObject[] = [
  { path: 'coverage', Component: CoveragePage },
  { path: 'coverage/headcounts', Component: HeadcountsPage },
];
