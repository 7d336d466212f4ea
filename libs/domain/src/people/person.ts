import { type IsoDate } from '../calendar';
import { type Role } from '../roles/role';

/** Where somebody stands in the programme. */
export const PERSON_STATES = ['invited', 'active', 'paused', 'left'] as const;

/** One of PERSON_STATES. */
export type PersonState = (typeof PERSON_STATES)[number];

/** When somebody works: one of the axes of coverage. */
export const WORKING_PATTERNS = ['days', 'nights', 'rotating', 'weekends', 'bank'] as const;

/** One of WORKING_PATTERNS. */
export type WorkingPattern = (typeof WORKING_PATTERNS)[number];

/** Each working pattern in words for a page. */
export const WORKING_PATTERN_LABELS: Record<WorkingPattern, string> = {
  days: 'Days',
  nights: 'Nights',
  rotating: 'Rotating',
  weekends: 'Weekends',
  bank: 'Bank',
};

/** Somebody the programme knows; may have an account. */
export interface Person {
  id: string;
  programmeId: string;
  name: string;
  email: string;
  state: PersonState;
  jobTitle: string;
  directorateId: string | null;
  siteId: string | null;
  staffGroupId: string | null;
  workingPattern: WorkingPattern | null;
  joinedOn: IsoDate | null;
  /** The day the pause ends by itself. */
  pausedUntil: IsoDate | null;
  leftOn: IsoDate | null;
  roles: Role[];
  /** Raised by the repository on each save, never here. */
  version: number;
}
