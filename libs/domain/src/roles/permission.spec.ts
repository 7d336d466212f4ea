import { describe, expect, it } from '@jest/globals';
import { holds, type Permission, PERMISSIONS, permissionsOf, ROLE_PERMISSIONS } from './permission';
import { type Role, ROLES } from './role';

// domain.md, "Who may do what", said a second time on purpose.
const MATRIX: Record<Permission, string> = {
  //                           leader lead programme comms sponsor administrator
  see_work: '                  ✓      ✓    ✓         ✓     ✓       –',
  propose_action: '            ✓      ✓    ✓         –     –       –',
  update_own_action: '         ✓      ✓    ✓         –     –       –',
  change_subgroup_action: '    –      ✓    –         –     –       –',
  change_any_action: '         –      –    ✓         –     –       –',
  facilitate_event: '          ✓      ✓    ✓         –     –       –',
  plan_any_event: '            –      ✓    ✓         –     –       –',
  release_subgroup_notes: '    –      ✓    –         –     –       –',
  release_any_notes: '         –      –    ✓         –     –       –',
  sort_subgroup_notes: '       –      ✓    –         –     –       –',
  sort_any_notes: '            –      –    ✓         –     –       –',
  compose_edition: '           –      –    ✓         ✓     –       –',
  approve_edition: '           –      –    ✓         ✓     ✓       –',
  put_up_posters: '            ✓      ✓    ✓         ✓     –       –',
  keep_measures: '             –      –    ✓         –     –       –',
  make_own_subgroup_papers: '  –      ✓    –         –     –       –',
  make_papers: '               –      –    ✓         –     –       –',
  prepare_subgroup_gate: '     –      ✓    –         –     –       –',
  decide_any_gate: '           –      –    ✓         –     –       –',
  decide_sponsored_gate: '     –      –    –         –     ✓       –',
  manage_own_subgroup_people: '–      ✓    –         –     –       –',
  manage_people: '             –      –    ✓         –     –       –',
  manage_accounts: '           –      –    –         –     –       ✓',
  manage_own_subgroup: '       –      ✓    –         –     –       –',
  manage_programme: '          –      –    ✓         –     –       –',
  manage_settings: '           –      –    ✓         –     –       ✓',
  see_audit: '                 –      –    ✓         –     –       –',
  see_system_audit: '          –      –    –         –     –       ✓',
};

describe('permissions', () => {
  const cells = PERMISSIONS.flatMap((permission) => {
    const marks = MATRIX[permission].trim().split(/\s+/);
    return ROLES.map((role, index) => [role, permission, marks[index] === '✓'] as const);
  });

  it.each(cells)('%s, %s: %s', (role, permission, held) => expect(holds([role], permission)).toBe(held));

  it('of several roles are those of each', () => {
    expect(permissionsOf(['sponsor', 'administrator'])).toEqual([
      'see_work',
      'approve_edition',
      'decide_sponsored_gate',
      'manage_accounts',
      'manage_settings',
      'see_system_audit',
    ]);
  });

  it('of nobody are none', () => expect(permissionsOf([])).toEqual([]));

  it('are each held by some role', () => {
    const held = new Set(Object.values(ROLE_PERMISSIONS).flat());
    expect(PERMISSIONS.filter((permission) => !held.has(permission))).toEqual([]);
  });

  it('of an administrator show no work', () => {
    const work: Permission[] = ['see_work', 'propose_action', 'update_own_action', 'change_any_action'];
    expect(work.filter((permission) => holds(['administrator' satisfies Role], permission))).toEqual([]);
  });
});
