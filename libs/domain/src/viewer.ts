import { holds, type Permission } from './roles/permission';
import { type Role } from './roles/role';

/** The signed-in person as the rules see them. */
export interface Viewer {
  programmeId: string;
  personId: string;
  name: string;
  roles: Role[];
  /** Subgroups in which they now have a membership of kind `lead`. */
  leadsSubgroups: string[];
}

/** Whether the viewer holds the permission by any of their roles. */
export function viewerHas(viewer: Viewer, permission: Permission): boolean {
  return holds(viewer.roles, permission);
}

/** Whether the viewer holds a permission that reaches only subgroups they lead, and leads this one. */
export function viewerHasInSubgroup(viewer: Viewer, permission: Permission, subgroupId: string): boolean {
  return viewerHas(viewer, permission) && viewer.leadsSubgroups.includes(subgroupId);
}
