import { checkDay, type IsoDate, spokenDay } from '../calendar';
import { problem, type Problem } from '../result';
import { type BoardHistory } from './board-history';

/** The first day of which anything is recorded of the programme's subgroups; null while there are none. */
export function firstBoardDay({ subgroups }: Pick<BoardHistory, 'subgroups'>): IsoDate | null {
  const days = subgroups.flatMap(({ phases }) => phases.map(({ from }) => from));
  return days.sort()[0] ?? null;
}

/** Refuses a day of which the board can say nothing: one to come, or one before the programme began. */
export function checkBoardDay(day: IsoDate, first: IsoDate | null, today: IsoDate): Problem | null {
  const unreal = checkDay('on', day, { label: 'The day' });
  if (unreal) return unreal;
  if (day > today) {
    return problem('on', 'INVALID', 'This day is still to come. Choose today or a day before it.');
  }
  if (first === null) {
    return problem(
      'on',
      'INVALID',
      'The programme has no subgroups yet, so there is nothing to look back on.',
    );
  }
  if (day >= first) return null;
  const message = `The programme began on ${spokenDay(first)}. Choose that day or a later one.`;
  return problem('on', 'INVALID', message);
}
