import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aPerson, aViewer, GOOD_ROW, planRows } from '../testing';
import { importRightsOf } from './person-import-policy';

const WITHOUT_ADMINISTRATOR = ROLES.filter((role) => role !== 'administrator');
const MANY: Record<string, Role[]> = {
  programme_lead: WITHOUT_ADMINISTRATOR,
  administrator: [...ROLES],
};

describe('what a file may do', () => {
  it.each(ROLES)('in the hands of a %s', (role) => {
    const rights = importRightsOf(aViewer(role));
    expect(rights.rolesToGive).toEqual(MANY[role] ?? []);
    expect(rights.mayPlace).toBe(role === 'programme_lead');
    const changes = (roles: Role[]) => rights.mayChange({ person: aPerson({ roles }), memberships: [] });
    expect(changes(['change_leader'])).toBe(role in MANY);
    expect(changes(['administrator'])).toBe(role === 'administrator');
  });

  it('is told in the row that goes beyond it', () => {
    const rights = importRightsOf(aViewer('administrator'));
    const placed = planRows([{ ...GOOD_ROW, subgroup: 'Career development' }], rights);
    expect(placed.errors).toMatchObject([
      { row: 2, column: 'subgroup', message: expect.stringContaining('ask') },
    ]);
    const person = aPerson({ email: 'alex@example.org', roles: ['administrator'] });
    const people = [{ person, memberships: [] }];
    const lead = importRightsOf(aViewer('programme_lead'));
    expect(planRows([{ ...GOOD_ROW, job_title: 'Mine' }], { ...lead, people }).errors).toMatchObject([
      { row: 2, column: 'email', message: expect.stringContaining('cannot change') },
    ]);
  });
});
