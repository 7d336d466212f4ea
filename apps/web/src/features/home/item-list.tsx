import { Button } from '@heard/ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

const FIRST = 5;

/** A titled list of which the first few are shown, and the rest when asked for. */
export function ItemList<Item extends { id: string }>({
  title,
  intro,
  items,
  children,
}: {
  title: string;
  intro?: ReactNode;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const titleId = useId();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button is gone: the reading goes on at the first that it brought.
    if (all) list.current?.children[FIRST]?.querySelector<HTMLElement>('h3')?.focus();
  }, [all]);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-labelledby={titleId} className="home-section">
      <h2 className="home-section__title" id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {intro}
      {shown.length > 0 && (
        <ul className="home-list" ref={list}>
          {shown.map(children)}
        </ul>
      )}
      {shown.length < items.length && <Button onClick={() => setAll(true)}>Show all</Button>}
    </section>
  );
}
