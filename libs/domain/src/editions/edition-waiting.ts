import { type Viewer } from '../viewer';
import { type Edition } from './edition';
import { editionVerbsFor, type EditionStanding } from './edition-policy';

/** For what an edition waits for one person: their check, a time to go out, or what they wrote to be mended. */
export const EDITION_WAITS = ['to_check', 'to_send_out', 'sent_back'] as const;

/** One of EDITION_WAITS. */
export type EditionWait = (typeof EDITION_WAITS)[number];

/** For what the edition waits for the viewer, by what they may do to it; null when it is not they who are next. */
export function editionWaitFor(
  viewer: Viewer,
  edition: EditionStanding & Pick<Edition, 'sentBackReason'>,
): EditionWait | null {
  const verbs = editionVerbsFor(viewer, edition);
  if (verbs.includes('approve')) return 'to_check';
  if (verbs.includes('schedule')) return 'to_send_out';
  const wrote = edition.authorIds.includes(viewer.personId);
  return wrote && edition.sentBackReason !== '' && verbs.includes('send_to_check') ? 'sent_back' : null;
}
