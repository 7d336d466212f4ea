import { Link } from '@heard/ui';

/** How many of a kind there are, what it is called and where they are listed; of a past day they are listed nowhere. */
export interface Count {
  key: string;
  count: number;
  word: string;
  href?: string;
}

/**
 * Counts as a stacked bar, with each number and its word below as a link. The bar is drawn for the eye only; `most`
 * makes the bars of several subgroups comparable.
 */
export function CountBar({
  label,
  counts,
  most,
  where,
}: {
  label: string;
  counts: readonly Count[];
  most: number;
  /** Said after each link for those who hear it alone. */
  where: string;
}) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="board-counts">
      <div
        aria-hidden="true"
        className="board-bar"
        style={{ width: `${(100 * total) / Math.max(most, 1)}%` }}
      >
        {counts.map(({ key, count }) => (
          <span className={`board-bar__part board-look--${key}`} key={key} style={{ flexGrow: count }}>
            {count}
          </span>
        ))}
      </div>
      <ul aria-label={`${label}, ${where}`} className="board-legend">
        {counts.map(({ key, count, word, href }) => (
          <li key={key}>
            {href ? (
              <Link className="board-legend__link" href={href}>
                <Counted count={count} look={key} where={where} word={word} />
              </Link>
            ) : (
              <span className="board-legend__link">
                <Counted count={count} look={key} where={where} word={word} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Counted({ look, count, word, where }: { look: string; count: number; word: string; where: string }) {
  return (
    <>
      <span aria-hidden="true" className={`board-swatch board-look--${look}`} />
      <span>
        <strong>{count}</strong> {word}
        <span className="nhsuk-u-visually-hidden"> in {where}</span>
      </span>
    </>
  );
}
