import { fail, ok, problem, type Problem, type Result } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Edition } from './edition';
import { type PublishingSettings } from './publishing-settings';

/** Where the e-mail of a version stands: waiting to be sent, sent, given up, or not wanted any more. */
export const MAILING_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;

/** One of MAILING_STATES. */
export type MailingState = (typeof MAILING_STATES)[number];

/** The e-mail of one version to the programme's list address. */
export interface EditionMailing {
  editionId: string;
  version: number;
  state: MailingState;
  /** The address it is or was sent to. */
  address: string;
  /** Raised when somebody asks for it again: a mail server takes the same mail once. */
  round: number;
  tries: number;
  nextTryAt: Date;
  sentAt: Date | null;
}

/** Minutes from each try to the next; the first is longer than a mail server may keep a try waiting. */
const WAITS = [15, 30, 60, 120, 240, 480, 480];

/** Whether the viewer sees where the e-mail stands, and may send it again. */
export function mayMail(viewer: Viewer): boolean {
  return viewerHas(viewer, 'approve_edition');
}

/** Whether a version that goes out is mailed: the first is, a correction when it is asked for or nobody was told before. */
export function isMailed(
  { version, isAsked, isWaiting }: { version: number; isAsked: boolean; isWaiting: boolean },
  { listAddress }: Pick<PublishingSettings, 'listAddress'>,
): boolean {
  return listAddress !== '' && (version === 1 || isAsked || isWaiting);
}

/** A mailing that is to be sent as soon as possible. */
export function newMailing(editionId: string, version: number, address: string, now: Date): EditionMailing {
  return {
    ...{ editionId, version, state: 'waiting', address, round: 1, tries: 0, nextTryAt: now, sentAt: null },
  };
}

/** The mailing as it is while one try goes on: if nothing more is heard of that one, the next follows it. */
export function tryMailing(mailing: EditionMailing, now: Date): EditionMailing {
  const minutes = WAITS[mailing.tries];
  if (minutes === undefined) return { ...mailing, state: 'failed' };
  return {
    ...mailing,
    tries: mailing.tries + 1,
    nextTryAt: new Date(now.getTime() + minutes * 60_000),
  };
}

/** The mailing once a mail server has taken it. */
export function sentMailing(mailing: EditionMailing, now: Date): EditionMailing {
  return { ...mailing, state: 'sent', sentAt: now };
}

/** The mailing of the newest version asked for, or asked for again. */
export function askForMailing(
  edition: Pick<Edition, 'id' | 'state' | 'publishedVersion'>,
  earlier: EditionMailing | null,
  { listAddress }: Pick<PublishingSettings, 'listAddress'>,
  now: Date,
): Result<EditionMailing> {
  const wrong = whyNotMailed(edition, listAddress);
  if (wrong) return fail(wrong);
  const asked = newMailing(edition.id, edition.publishedVersion, listAddress, now);
  // What waits is left as it is: pressed twice, it is sent once.
  if (earlier?.state === 'waiting') return ok(earlier);
  return ok(earlier ? { ...asked, round: earlier.round + 1 } : asked);
}

function whyNotMailed(
  { state, publishedVersion }: Pick<Edition, 'state' | 'publishedVersion'>,
  listAddress: string,
): Problem | null {
  if (publishedVersion === 0 || state === 'withdrawn')
    return problem(null, 'WRONG_STATE', 'Only an edition that is out is sent.');
  if (listAddress === '')
    return problem(null, 'INVALID', 'No list address is set. Set one under Programme first.');
  return null;
}

/** How a mail is known to mail servers: the same for each try, so that one sent twice is shown once by most. */
export function messageIdOf({ editionId, version, round }: EditionMailing, host: string): string {
  return `<${editionId}.${version}.${round}@${host}>`;
}
