import { type IsoDate } from '../calendar';
import { type Viewer, viewerHas } from '../viewer';
import { type Posting, postingState, type PostingState } from './posting';

/** What somebody can do to a poster that was put up, in the order a page offers it. */
export const POSTING_VERBS = ['take_down', 'put_back'] as const;

/** One of POSTING_VERBS. */
export type PostingVerb = (typeof POSTING_VERBS)[number];

/** One step a posting can take; a new one begins with `put_up`. */
export interface PostingTransition {
  from: PostingState | null;
  verb: PostingVerb | 'put_up';
  to: PostingState;
  condition: string;
}

/** Every step there is; all are of whoever puts up posters. */
export const POSTING_TRANSITIONS: readonly PostingTransition[] = [
  {
    from: null,
    verb: 'put_up',
    to: 'up',
    condition: 'the edition is out; an older version of it that hangs there is taken down with it',
  },
  { from: 'up', verb: 'take_down', to: 'down', condition: '' },
  {
    from: 'down',
    verb: 'put_back',
    to: 'up',
    condition: 'on the day it was taken down, when none of this edition hangs there since',
  },
];

/** Whether the posting can take the step on this day; what else hangs there, the caller asks. */
export function canTakeStep(posting: Posting, verb: PostingVerb, today: IsoDate): boolean {
  const row = POSTING_TRANSITIONS.find((each) => each.verb === verb);
  if (row?.from !== postingState(posting)) return false;
  return verb === 'take_down' || posting.takenDownOn === today;
}

/** Whether the viewer ticks what hangs on walls. */
export function mayPutUpPosters(viewer: Viewer): boolean {
  return viewerHas(viewer, 'put_up_posters');
}

/** What the viewer can do with the posting now: allowed by the policy and possible in its state. */
export function postingVerbsFor(viewer: Viewer, posting: Posting, today: IsoDate): PostingVerb[] {
  if (viewer.programmeId !== posting.programmeId || !mayPutUpPosters(viewer)) return [];
  return POSTING_VERBS.filter((verb) => canTakeStep(posting, verb, today));
}
