import { describe, expect, it } from '@jest/globals';
import { aViewer } from '../testing';
import { type Role, ROLES } from '../roles/role';
import { AUDIT_SUBJECTS, auditSubjectsFor } from './audit-event';

describe('who reads the audit', () => {
  const system = [
    'person',
    'account',
    'session',
    'person_import',
    'programme',
    'listening_settings',
    'calendar_feed',
    'disposal',
  ];
  it.each<[Role, readonly string[]]>([
    ['change_leader', []],
    ['subgroup_lead', []],
    ['programme_lead', AUDIT_SUBJECTS],
    ['comms', []],
    ['sponsor', []],
    ['administrator', system],
  ])('%s: %j', (role, subjects) => expect(auditSubjectsFor(aViewer(role))).toEqual(subjects));

  // No more than titles and steps, but of drafts too, which an administrator has no part in.
  it('of editions only the programme lead', () =>
    expect(ROLES.filter((role) => auditSubjectsFor(aViewer(role)).includes('edition'))).toEqual([
      'programme_lead',
    ]));
});
