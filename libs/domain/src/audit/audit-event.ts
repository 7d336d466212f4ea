import { type Viewer, viewerHas } from '../viewer';

/** What an audit event can be about. */
export const AUDIT_SUBJECTS = [
  'action',
  'person',
  'account',
  'session',
  'person_import',
  'subgroup',
  'membership',
  'programme',
  'saved_view',
  'listening_event',
  'event_series',
  'theme',
  'edition',
  'posting',
  'measure',
  'measure_import',
  'paper',
  'wellbeing_framework',
  'wellbeing_assessment',
  'cycle',
  'gate',
  'listening_settings',
  'headcount',
  'calendar_feed',
  'disposal',
] as const;

/** One of AUDIT_SUBJECTS. */
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** What happened, by whom, when; written in the transaction of the change and never altered. */
export interface AuditEvent {
  id: string;
  programmeId: string;
  at: Date;
  /** Null when the program itself acted. */
  actorId: string | null;
  /** Subject and past tense: `action.launched`, `person.invited`. */
  verb: `${string}.${string}`;
  subjectType: AuditSubject;
  subjectId: string;
  /** What the subject was called at the time, so that the entry reads without looking anything up. */
  subjectTitle: string;
  before: object | null;
  after: object | null;
}

const SYSTEM_SUBJECTS: readonly AuditSubject[] = [
  'person',
  'account',
  'session',
  'person_import',
  'programme',
  'listening_settings',
  'calendar_feed',
  'disposal',
];

/** Of signing in and out: nearly every event there is, and seldom what somebody looks for. */
export const SIGN_IN_VERBS: readonly AuditEvent['verb'][] = ['session.opened', 'session.ended'];

/** What the viewer may read the audit of: everything, the administrator's part, or nothing. */
export function auditSubjectsFor(viewer: Viewer): readonly AuditSubject[] {
  if (viewerHas(viewer, 'see_audit')) return AUDIT_SUBJECTS;
  return viewerHas(viewer, 'see_system_audit') ? SYSTEM_SUBJECTS : [];
}
