import { type IsoDate, spokenDay } from '../calendar';
import { periodOf } from './alongside';
import { type Measure, type Period } from './measure';

/** A launched action that should move a measure. */
export interface LaunchedAction {
  id: string;
  title: string;
  launchedOn: IsoDate | null;
}

/** Where a chart marks the launch of an action: a shape with a letter, which a list below explains. */
export interface ActionMark {
  letter: string;
  actionId: string;
  title: string;
  launchedOn: IsoDate;
  /** The year or month of the launch; null when the series does not reach it, so that nothing is drawn. */
  period: Period | null;
}

/** The launches of a measure's actions as its chart marks them, in the order of their days. */
export function markActions(
  { rhythm }: Pick<Measure, 'rhythm'>,
  points: readonly { period: Period }[],
  actions: readonly LaunchedAction[],
): ActionMark[] {
  const periods = new Set(points.map(({ period }) => period));
  return actions
    .flatMap(({ id, title, launchedOn }) => (launchedOn === null ? [] : [{ id, title, launchedOn }]))
    .sort((one, other) =>
      one.launchedOn < other.launchedOn ? -1 : one.launchedOn > other.launchedOn ? 1 : 0,
    )
    .map(({ id, title, launchedOn }, at) => {
      const period = periodOf(launchedOn, rhythm);
      return {
        ...{ letter: letterOf(at), actionId: id, title, launchedOn },
        period: periods.has(period) ? period : null,
      };
    });
}

/** The marks in a sentence for the summary of a chart: launched alongside, and no word of what brought about what. */
export function spokenMarks(marks: readonly ActionMark[]): string {
  if (marks.length === 0) return '';
  const said = marks.map(
    ({ letter, title, launchedOn }) => `${letter}, “${title}”, launched on ${spokenDay(launchedOn)}`,
  );
  return `It moved alongside ${marks.length === 1 ? 'this action' : 'these actions'}: ${said.join('; ')}.`;
}

/** A to Z, then AA and so on. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}
