import { Link } from './link';

/** The page numbers worth showing: the ends, the current one and its neighbours; null is a gap. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((each) => each >= 1 && each <= pageCount);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((each, index) => {
    const before = shown[index - 1];
    if (before === undefined || each - before === 1) return [each];
    // A gap of one page is no gap: show the page.
    return each - before === 2 ? [each - 1, each] : [null, each];
  });
}

/** Says which part of how many is shown, and leads to the other pages by address. */
export function Pager({
  page,
  pageSize,
  total,
  noun,
  nouns = `${noun}s`,
  hrefFor,
}: {
  page: number;
  pageSize: number;
  total: number;
  /** What is counted, such as "action". */
  noun: string;
  nouns?: string;
  hrefFor: (page: number) => string;
}) {
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  const counted = `${total.toLocaleString('en-GB')} ${total === 1 ? noun : nouns}`;
  return (
    <div className="heard-pager">
      <p className="heard-pager__total">
        {pageCount > 1
          ? `Showing ${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')} of ${counted}`
          : counted}
      </p>
      {pageCount > 1 && (
        <nav className="nhsuk-pagination nhsuk-pagination--numbered heard-pager__pages" aria-label="Pages">
          {page > 1 && (
            <Link className="nhsuk-pagination__previous" href={hrefFor(page - 1)} rel="prev">
              <span className="nhsuk-pagination__title">
                Previous<span className="nhsuk-u-visually-hidden"> page</span>
              </span>
            </Link>
          )}
          <ul className="nhsuk-pagination__list">
            {pagesToShow(page, pageCount).map((each, index) =>
              each === null ? (
                <li className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis" key={`gap-${index}`}>
                  ⋯
                </li>
              ) : (
                <li
                  className={`nhsuk-pagination__item${each === page ? ' nhsuk-pagination__item--current' : ''}`}
                  key={each}
                >
                  <Link
                    className="nhsuk-pagination__link"
                    href={hrefFor(each)}
                    aria-label={`Page ${each}`}
                    aria-current={each === page ? 'page' : undefined}
                  >
                    {each}
                  </Link>
                </li>
              ),
            )}
          </ul>
          {page < pageCount && (
            <Link className="nhsuk-pagination__next" href={hrefFor(page + 1)} rel="next">
              <span className="nhsuk-pagination__title">
                Next<span className="nhsuk-u-visually-hidden"> page</span>
              </span>
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
