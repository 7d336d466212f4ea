import { type Permission, type Viewer, viewerHas } from '@heard/domain';
import { type NextStep } from './home.type';

const STEPS: (NextStep & { permission: Permission })[] = [
  { permission: 'propose_action', text: 'Propose an action', href: '/actions/new' },
  { permission: 'facilitate_event', text: 'Plan a café or another event', href: '/listening/new' },
  { permission: 'see_work', text: 'See how each priority stands', href: '/board' },
  { permission: 'see_work', text: 'Read what is being done', href: '/actions?open=true' },
  {
    permission: 'manage_people',
    text: 'Invite somebody, or import a list of people',
    href: '/people/invite',
  },
  { permission: 'manage_accounts', text: 'Look after accounts and roles', href: '/people' },
  { permission: 'manage_settings', text: 'Check the settings', href: '/programme' },
  { permission: 'see_audit', text: 'Read the audit', href: '/audit' },
  { permission: 'see_system_audit', text: 'Read the audit', href: '/audit' },
];

/** Where the viewer can go next, most useful first; each page once. */
export function nextStepsFor(viewer: Viewer): NextStep[] {
  const steps = STEPS.filter((step) => viewerHas(viewer, step.permission));
  return steps.filter((step, index) => steps.findIndex(({ href }) => href === step.href) === index);
}
