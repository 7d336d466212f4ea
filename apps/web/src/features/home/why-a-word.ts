import { ActionHealth } from '@heard/schema';
import { countDays, daysBetween, type Tone } from '@heard/ui';
import { actionHealthTones, actionHealthWords } from '../../app/words';
import { type WordCard_ActionFragment } from './word-card.generated';

type Facts = Pick<WordCard_ActionFragment, 'health' | 'dueOn' | 'silentSince' | 'lastUpdate'>;

/** Why an action wants a word today, in a few plain words, and how pressing that looks. */
export function whyAWord(action: Facts, today: string): { text: string; tone: Tone } {
  const { health, dueOn, lastUpdate } = action;
  const tone = actionHealthTones[health];
  const toDue = dueOn ? daysBetween(today, dueOn) : null;
  if (health === ActionHealth.OVERDUE && toDue !== null && toDue < 0) {
    return { tone, text: `Overdue by ${countDays(-toDue)}` };
  }
  if (health === ActionHealth.DUE_SOON && toDue !== null && toDue >= 0) {
    return { tone, text: toDue === 0 ? 'Due today' : `Due in ${countDays(toDue)}` };
  }
  if (health === ActionHealth.QUIET) {
    return {
      tone,
      text: `Quiet for ${countDays(daysBetween(action.silentSince, today))}`,
    };
  }
  if (health === ActionHealth.WAITING && lastUpdate?.waitingOn) {
    return { tone, text: `Waiting on ${lastUpdate.waitingOn}` };
  }
  return { tone, text: actionHealthWords[health] };
}
