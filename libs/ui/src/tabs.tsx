import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from './link';

/** Ways of looking at the same thing, each with an address of its own. */
export function Segments({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; text: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="heard-segments">
      <ul className="heard-segments__list">
        {items.map(({ href, text, current }) => (
          <li key={href}>
            <Link aria-current={current ? 'page' : undefined} className="heard-segments__link" href={href}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Parts of one page of which one is seen at a time; arrow keys go between them. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { id: string; text: string; panel: ReactNode }[];
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === current?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    setChosen(tabs[next]?.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }

  return (
    <div className="heard-tabs">
      <div aria-label={label} className="heard-segments__list" ref={list} role="tablist">
        {tabs.map(({ id, text }) => (
          <button
            aria-controls={`${base}-panel`}
            aria-selected={id === current?.id}
            className="heard-segments__link"
            id={`${base}-${id}`}
            key={id}
            onClick={() => setChosen(id)}
            onKeyDown={move}
            role="tab"
            tabIndex={id === current?.id ? 0 : -1}
            type="button"
          >
            {text}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${base}-${current?.id}`}
        className="heard-tabs__panel"
        id={`${base}-panel`}
        role="tabpanel"
      >
        {current?.panel}
      </div>
    </div>
  );
}
