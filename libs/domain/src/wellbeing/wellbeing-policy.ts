import { problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';

/** Whether the viewer sees the framework and its assessments. */
export function maySeeWellbeing(viewer: Viewer): boolean {
  return viewerHas(viewer, 'see_work');
}

/** Whether the viewer sets the framework, and records and corrects assessments. */
export function mayKeepWellbeing(viewer: Viewer): boolean {
  return viewerHas(viewer, 'keep_measures');
}

/** The refusal of keeping it, saying whom to ask. */
export function notAllowedOnWellbeing(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a programme lead sets the wellbeing framework and records assessments. Ask one of them.',
  );
}
