import { problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';

/** Whether the viewer may change the programme's settings. */
export function mayEditProgramme(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_settings');
}

/** Whether the viewer may add to the programme's sites, directorates, staff groups and golden threads. */
export function mayAddToLists(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_programme');
}

/** The refusal of a change to the programme that is not the viewer's to make, saying whom to ask. */
export function notAllowedOnProgramme(what: 'edit' | 'add'): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    what === 'edit'
      ? 'Only a programme lead or an administrator changes the settings. Ask one of them.'
      : 'Only a programme lead can do this. Ask one of them.',
  );
}
