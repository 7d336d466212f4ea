import { formatDate, Link } from '@heard/ui';
import { type ChartMark, type ChartPoint } from './draw-chart';

const squares = 'M3 3h10v10H3Z';
const triangle = 'M8 2 14 13H2Z';
const diamond = 'M8 1 15 8 8 15 1 8Z';
const star = 'M8 0 9.9 5.5 15.6 5.5 11 9 12.7 14.5 8 11.2 3.3 14.5 5 9 0.4 5.5 6.1 5.5Z';

/** The launch of an action as the key names it. */
export interface KeyMark extends ChartMark {
  actionId: string;
  title: string;
  launchedOn: string;
}

function Dash({ pattern, colour = '#425563' }: { pattern: string; colour?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" height="16" viewBox="0 0 32 16" width="32">
      <path d="M0 8h32" fill="none" stroke={colour} strokeDasharray={pattern} strokeWidth="2" />
    </svg>
  );
}

function Shape({ d, colour }: { d: string; colour: string }) {
  return (
    <svg aria-hidden="true" focusable="false" height="16" viewBox="0 0 16 16" width="16">
      <path d={d} fill={colour} />
    </svg>
  );
}

function Upright() {
  return (
    <svg aria-hidden="true" focusable="false" height="16" viewBox="0 0 16 16" width="16">
      <path d="M8 0v16" fill="none" stroke="#425563" strokeWidth="2" />
    </svg>
  );
}

/** What the lines and shapes of a chart mean; only those that it has. */
export function ChartKey({
  points,
  marks,
  target,
  comparatorGroup,
}: {
  points: readonly ChartPoint[];
  marks: readonly KeyMark[];
  target: number | null;
  comparatorGroup: string | null;
}) {
  const has = (test: (point: ChartPoint) => boolean) => points.some(test);
  const stands = (start: string) => has(({ variation }) => variation?.startsWith(start) ?? false);
  return (
    <figcaption>
      <ul className="measure-key">
        {has(({ mean }) => mean !== null) && (
          <li>
            <Dash pattern="8 4" /> Mean
          </li>
        )}
        {has(({ lower }) => lower !== null) && (
          <li>
            <Dash pattern="2 4" /> Limits
          </li>
        )}
        {has(({ average }) => average !== null) && (
          <li>
            <Dash pattern="8 4" /> Average of {comparatorGroup}
          </li>
        )}
        {has(({ best }) => best !== null) && (
          <li>
            <Dash pattern="2 4" /> Best of {comparatorGroup}
          </li>
        )}
        {has(({ rebase }) => rebase !== '') && (
          <li>
            <Upright /> Limits begin anew
          </li>
        )}
        {target !== null && (
          <li>
            <Dash colour="#d5281b" pattern="12 3 2 3" /> Target
          </li>
        )}
        {stands('IMPROVEMENT') && (
          <li>
            <Shape colour="#005eb8" d={squares} /> Changed for the better
          </li>
        )}
        {stands('CONCERN') && (
          <li>
            <Shape colour="#d5281b" d={triangle} /> Changed for the worse
          </li>
        )}
        {stands('NEUTRAL') && (
          <li>
            <Shape colour="#330072" d={diamond} /> Changed
          </li>
        )}
      </ul>
      {marks.length > 0 && (
        <>
          <p className="measure-key__title">
            It moved alongside, which does not say that one brought about the other:
          </p>
          <ul className="measure-key measure-key--marks">
            {marks.map(({ letter, actionId, title, launchedOn, period }) => (
              <li key={letter}>
                <Shape colour="#7c2855" d={star} /> <strong>{letter}</strong>{' '}
                <Link href={`/actions/${actionId}`}>{title}</Link>, launched {formatDate(launchedOn)}
                {period === null && ' (not among these figures)'}
              </li>
            ))}
          </ul>
        </>
      )}
    </figcaption>
  );
}
