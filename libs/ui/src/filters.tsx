import { useId, useState, type ReactNode } from 'react';
import { Button } from './form';
import { Link } from './link';

/**
 * The choices that narrow a list: always seen on a wide screen, where `more` of them wait behind a button so that the
 * list itself is in view; on a phone all of them are behind one button.
 */
export function FilterPanel({
  label,
  children,
  more,
  moreInForce = 0,
}: {
  label: string;
  children: ReactNode;
  more?: ReactNode;
  /** How many of `more` narrow the list now. */
  moreInForce?: number;
}) {
  const [open, setOpen] = useState(false);
  const [moreOpen, setMoreOpen] = useState(false);
  const id = useId();
  return (
    <div className="heard-filter-panel" role="group" aria-label={label}>
      <Button
        aria-controls={id}
        aria-expanded={open}
        className="heard-filter-panel__toggle"
        onClick={() => setOpen(!open)}
        small
      >
        {open ? 'Hide filters' : 'Show filters'}
      </Button>
      <div
        className={['heard-filters', more && 'heard-filters--row', !open && 'heard-filters--closed']
          .filter(Boolean)
          .join(' ')}
        id={id}
      >
        {children}
        {more && (
          <>
            <Button
              aria-controls={`${id}-more`}
              aria-expanded={moreOpen}
              className="heard-filters__more-toggle"
              onClick={() => setMoreOpen(!moreOpen)}
              small
            >
              {moreOpen ? 'Fewer filters' : 'More filters'}
              {!moreOpen && moreInForce > 0 && (
                <>
                  {` (${moreInForce})`}
                  <span className="nhsuk-u-visually-hidden"> in force</span>
                </>
              )}
            </Button>
            <div
              className={moreOpen ? 'heard-filters__more' : 'heard-filters__more heard-filters__more--closed'}
              id={`${id}-more`}
            >
              {more}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** One filter in force, and the address of the same list without it. */
export interface FilterChip {
  label: string;
  value: string;
  hrefWithout: string;
}

/** The filters in force, each with the way to take it off, so that a short list never surprises. */
export function FilterChips({ chips, clearHref }: { chips: readonly FilterChip[]; clearHref: string }) {
  if (chips.length === 0) return null;
  return (
    <div className="heard-chips">
      <ul aria-label="Filters in force" className="heard-chips__list">
        {chips.map(({ label, value, hrefWithout }) => (
          <li className="heard-chips__item" key={hrefWithout}>
            <Link
              aria-label={`Remove the filter ${label}: ${value}`}
              className="heard-chips__link"
              href={hrefWithout}
            >
              {label}: {value}
              <span aria-hidden="true" className="heard-chips__cross">
                ×
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="heard-chips__clear" href={clearHref}>
        Clear all filters
      </Link>
    </div>
  );
}
