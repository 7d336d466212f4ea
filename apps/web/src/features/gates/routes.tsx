import './gates.css';
import { type RouteObject } from 'react-router';
import { DecidePage } from './decide-page';
import { GatePage } from './gate-page';
import { RecordPage } from './record-page';

/** The pages of a subgroup's gates. */
export const routes: RouteObject[] = [
  { path: 'gates/:subgroupId/:cycleId/:phase', Component: GatePage },
  { path: 'gates/:subgroupId/:cycleId/:phase/decide', Component: DecidePage },
  { path: 'gates/:subgroupId/:cycleId/:phase/decisions/:decisionId', Component: RecordPage },
];
