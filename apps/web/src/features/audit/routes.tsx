import './audit.css';
import { type RouteObject } from 'react-router';
import { AuditPage } from './audit-page';

/** The pages of Audit. */
export const routes: RouteObject[] = [{ path: 'audit', Component: AuditPage }];
