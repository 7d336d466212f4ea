import { type IsoDate, spokenDay } from '../calendar';
import { type SpcVariation } from '../spc/spc-chart';
import { type Period } from './measure';
import { type Movement, spokenPeriod } from './movement';
import { SPC_VARIATION_WORDS } from './series-words';

/** An action beside which a measure moved. */
export interface ActionBeside {
  title: string;
  launchedOn: IsoDate;
  /** What its evaluation found; null without one that is done. */
  finding: string | null;
}

const NO_CAUSE = 'That does not say that one brought about the other.';

/** Says that a measure moved while an action ran: alongside it, and because of it only in the words of an evaluation. */
export function movedAlongside(movement: Movement, title: string, action: ActionBeside): string {
  const { from, to, words } = movement;
  const moved = `“${title}” moved by ${words} from ${spokenPeriod(from)} to ${spokenPeriod(to)}`;
  return `${moved}, alongside “${action.title}”, launched on ${spokenDay(action.launchedOn)}${endOf(action)}`;
}

/** The year or month of a measure in which a day falls. */
export function periodOf(day: IsoDate, rhythm: 'year' | 'month'): Period {
  return day.slice(0, rhythm === 'year' ? 4 : 7);
}

/**
 * What a measure did alongside a launched action: its movement, when that ends no sooner than the launch, or what its
 * control chart says; empty when there is nothing to say.
 */
export function toldAlongside(
  title: string,
  { movement, variation }: { movement: Movement | null; variation: SpcVariation | null },
  action: ActionBeside,
): string {
  if (movement)
    return movement.to >= periodOf(action.launchedOn, 'year') ? movedAlongside(movement, title, action) : '';
  if (variation === null) return '';
  const launched = `“${action.title}”, launched on ${spokenDay(action.launchedOn)}`;
  if (variation === 'common_cause')
    return `“${title}” moves as it always does alongside ${launched}${endOf(action)}`;
  return `“${title}” moved alongside ${launched}. ${SPC_VARIATION_WORDS[variation]}${endOf(action).slice(1)}`;
}

function endOf({ finding }: Pick<ActionBeside, 'finding'>): string {
  return finding ? `. Its evaluation found: ${finding}` : `. ${NO_CAUSE}`;
}
