import { type IsoDate } from '../calendar';
import { type Edition } from '../editions/edition';

/** Whether a poster hangs. */
export const POSTING_STATES = ['up', 'down'] as const;

/** One of POSTING_STATES. */
export type PostingState = (typeof POSTING_STATES)[number];

/** One printed edition on one site's wall. */
export interface Posting {
  id: string;
  programmeId: string;
  editionId: string;
  /** The version of the edition that was out when it was put up. */
  editionVersion: number;
  siteId: string;
  putUpOn: IsoDate;
  putUpById: string;
  /** Null while it hangs. */
  takenDownOn: IsoDate | null;
  takenDownById: string | null;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** Where a posting stands. */
export function postingState({ takenDownOn }: Pick<Posting, 'takenDownOn'>): PostingState {
  return takenDownOn === null ? 'up' : 'down';
}

/** Why a poster is to come off the wall. */
export const REMOVAL_REASONS = ['withdrawn', 'corrected', 'superseded'] as const;

/** One of REMOVAL_REASONS. */
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** Each reason in words for whoever stands before the poster. */
export const REMOVAL_REASON_LABELS: Record<RemovalReason, string> = {
  withdrawn: 'This edition was withdrawn. Take it down now.',
  corrected: 'This edition was corrected since. Put up the new version in its place.',
  superseded: 'A newer edition is out. Put that one up in its place.',
};

/** Why the poster is to come off the wall; null when it may hang, or hangs no more. */
export function removalReason(
  posting: Pick<Posting, 'takenDownOn' | 'editionVersion'>,
  edition: Pick<Edition, 'state' | 'wordedVersion' | 'number'>,
  newestNumber: number,
): RemovalReason | null {
  if (posting.takenDownOn !== null) return null;
  if (edition.state === 'withdrawn') return 'withdrawn';
  // A version that says the same in more languages takes no poster down.
  if (posting.editionVersion < edition.wordedVersion) return 'corrected';
  return (edition.number ?? 0) < newestNumber ? 'superseded' : null;
}
