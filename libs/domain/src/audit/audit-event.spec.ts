import { describe, expect, it } from '@jest/globals';
import { aViewer } from '../testing';
import { type Role } from '../roles/role';
import { AUDIT_SUBJECTS, auditSubjectsFor } from './audit-event';

describe('who reads the audit', () => {
  const system = ['person', 'account', 'session', 'person_import', 'programme'];
  it.each<[Role, readonly string[]]>([
    ['change_leader', []],
    ['subgroup_lead', []],
    ['programme_lead', AUDIT_SUBJECTS],
    ['comms', []],
    ['sponsor', []],
    ['administrator', system],
  ])('%s: %j', (role, subjects) => expect(auditSubjectsFor(aViewer(role))).toEqual(subjects));
});
