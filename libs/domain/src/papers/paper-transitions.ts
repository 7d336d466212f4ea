import { addDays, type IsoDate } from '../calendar';
import { fail, ok, problem, type Result } from '../result';
import { type Paper, type PaperState } from './paper';

/** For how many days the files of a paper are kept. */
export const PAPER_DAYS = 30;

/** How often making a paper is tried before it counts as failed. */
export const MOST_TRIES = 3;

/** For how many minutes whoever makes a paper may be silent before another takes it up. */
export const HELD_MINUTES = 2;

/** One step a paper can take; a new one begins with `request`. */
export interface PaperTransition {
  from: readonly PaperState[];
  verb: 'request' | 'begin' | 'finish' | 'put_back' | 'fail' | 'try_again' | 'expire';
  to: PaperState;
  who: 'maker' | 'program';
  condition: string;
}

/** Who takes a step, in words. */
export const PAPER_WHO_LABELS: Record<PaperTransition['who'], string> = {
  maker: 'whoever may make it',
  program: 'the program',
};

/** Every step there is. */
export const PAPER_TRANSITIONS: readonly PaperTransition[] = [
  {
    ...{ from: [], verb: 'request', to: 'waiting', who: 'maker' },
    condition: 'its period is not in the future; a highlight report names its subgroup, no other does',
  },
  {
    ...{ from: ['waiting', 'being_made'], verb: 'begin', to: 'being_made', who: 'program' },
    condition: `while it is being made, when whoever makes it was silent for ${HELD_MINUTES} minutes`,
  },
  {
    ...{ from: ['being_made'], verb: 'finish', to: 'ready', who: 'program' },
    condition: `its files are kept for ${PAPER_DAYS} days`,
  },
  {
    ...{ from: ['being_made'], verb: 'put_back', to: 'waiting', who: 'program' },
    condition: `it could not be made, and was begun fewer than ${MOST_TRIES} times`,
  },
  {
    ...{ from: ['being_made'], verb: 'fail', to: 'failed', who: 'program' },
    condition: `it could not be made, and was begun ${MOST_TRIES} times`,
  },
  { from: ['failed'], verb: 'try_again', to: 'waiting', who: 'maker', condition: '' },
  {
    ...{ from: ['ready'], verb: 'expire', to: 'expired', who: 'program' },
    condition: `${PAPER_DAYS} days after it was made: its files are deleted, and what was asked for stays`,
  },
];

/** Whether somebody may begin to make it now: nobody has, or whoever did has fallen silent. */
export function canBegin({ state, heldUntil }: Pick<Paper, 'state' | 'heldUntil'>, now: Date): boolean {
  if (state === 'waiting') return true;
  return state === 'being_made' && (heldUntil === null || heldUntil <= now);
}

/** The paper as somebody begins to make it; null when another does, or it is made. */
export function beginPaper(paper: Paper, now: Date): Paper | null {
  if (!canBegin(paper, now)) return null;
  return { ...paper, state: 'being_made', tries: paper.tries + 1, heldUntil: heldFrom(now) };
}

/** Until when whoever writes now that they are at it is waited for. */
export function heldFrom(now: Date): Date {
  return new Date(now.getTime() + HELD_MINUTES * 60_000);
}

/** The paper with its files made on this day. */
export function finishPaper(paper: Paper, today: IsoDate): Paper {
  return {
    ...{ ...paper, state: 'ready', heldUntil: null },
    ...{ madeOn: today, expiresOn: addDays(today, PAPER_DAYS) },
  };
}

/** The paper after a try that came to nothing: waiting for the next, or failed after the last. */
export function missPaper(paper: Paper): Paper {
  return { ...paper, state: paper.tries < MOST_TRIES ? 'waiting' : 'failed', heldUntil: null };
}

/** The paper waiting once more after it failed; asked for twice, it waits once. */
export function tryPaperAgain(paper: Paper): Result<Paper> {
  if (paper.state === 'failed') return ok({ ...paper, state: 'waiting', tries: 0 });
  if (paper.state === 'waiting' || paper.state === 'being_made') return ok(paper);
  return fail(
    problem(null, 'WRONG_STATE', 'This paper did not fail. Ask for a new one if you want it made anew.'),
  );
}

/** Whether its files have been kept long enough. */
export function isPaperDue(
  { state, expiresOn }: Pick<Paper, 'state' | 'expiresOn'>,
  today: IsoDate,
): boolean {
  return state === 'ready' && expiresOn !== null && expiresOn <= today;
}
