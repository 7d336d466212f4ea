import { countDays } from '@heard/ui';
import { type TimesToAnswerQuery } from './time-to-answer.generated';

type Quarter = TimesToAnswerQuery['timesToAnswer']['whole']['quarters'][number];

const [WIDTH, HEIGHT, GAP] = [14, 28, 4];

/** The median of each quarter as a bar, for the eye; the same in words for the ear, with what has no median. */
export function QuarterBars({ quarters, most }: { quarters: readonly Quarter[]; most: number }) {
  if (quarters.length === 0) return <span className="heard-quiet">No answer yet</span>;
  return (
    <>
      <svg
        aria-hidden="true"
        className="board-quarters"
        height={HEIGHT + 2}
        viewBox={`0 0 ${quarters.length * (WIDTH + GAP)} ${HEIGHT + 2}`}
        width={quarters.length * (WIDTH + GAP)}
      >
        {quarters.map(({ quarter, label, answered, medianDays }, index) => {
          const height = medianDays === null ? 0 : Math.max(3, Math.round((HEIGHT * medianDays) / most));
          const x = index * (WIDTH + GAP);
          return (
            <g key={quarter}>
              <title>{wordsOf({ label, answered, medianDays })}</title>
              {answered > 0 && medianDays === null && (
                <rect className="board-quarters__few" height={8} width={WIDTH - 2} x={x + 1} y={HEIGHT - 8} />
              )}
              {medianDays !== null && <rect height={height} width={WIDTH} x={x} y={HEIGHT - height} />}
              <rect className="board-quarters__line" height={1} width={WIDTH} x={x} y={HEIGHT + 1} />
            </g>
          );
        })}
      </svg>
      <ul className="nhsuk-u-visually-hidden">
        {quarters.map((each) => (
          <li key={each.quarter}>{wordsOf(each)}</li>
        ))}
      </ul>
    </>
  );
}

function wordsOf({
  label,
  answered,
  medianDays,
}: Pick<Quarter, 'label' | 'answered' | 'medianDays'>): string {
  const themes = answered === 0 ? 'none answered' : `${answered} answered`;
  return `${label}: ${themes}${medianDays === null ? '' : `, half within ${countDays(medianDays)}`}`;
}
