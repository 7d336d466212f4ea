import { type IsoDate } from '../calendar';
import { type FormattedText } from './formatted-text';

/** Where an edition stands. A correction goes the same way again while the version before stays readable. */
export const EDITION_STATES = [
  'draft',
  'in_check',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
] as const;

/** One of EDITION_STATES. */
export type EditionState = (typeof EDITION_STATES)[number];

/** Each state in words for a page. */
export const EDITION_STATE_LABELS: Record<EditionState, string> = {
  draft: 'Draft',
  in_check: 'In check',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** One issue of Feedback into Action; its answers are rows of their own, in the order of their positions. */
export interface Edition {
  id: string;
  programmeId: string;
  state: EditionState;
  title: string;
  introduction: FormattedText;
  headlineAnswerId: string | null;
  /** Everybody who wrote on it: none of them approves it. */
  authorIds: string[];
  approvedById: string | null;
  /** What was to be mended when it was sent back. */
  sentBackReason: string;
  /** When it goes out; null while it is not scheduled. */
  scheduledFor: Date | null;
  /** What a correction changes, as its readers are told. */
  whatChanged: string;
  withdrawnReason: string;
  /** Its place in the order of editions, given when it first goes out. */
  number: number | null;
  /** The newest version that went out; 0 while none did. */
  publishedVersion: number;
  /** The newest version with an English of its own: those after it say the same in more languages. 0 while none is out. */
  wordedVersion: number;
  publishedOn: IsoDate | null;
  createdOn: IsoDate;
  /** Raised by the repository on each save, never here. */
  version: number;
}
