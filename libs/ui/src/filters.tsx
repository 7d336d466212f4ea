import { useId, useState, type ReactNode } from 'react';
import { Button } from './form';
import { Link } from './link';

/** The choices that narrow a list: always seen on a wide screen, behind a button on a phone. */
export function FilterPanel({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
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
      <div className={open ? 'heard-filters' : 'heard-filters heard-filters--closed'} id={id}>
        {children}
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
