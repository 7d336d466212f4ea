import { type ActionFilter, type ActionSort } from '@heard/schema';
import { EmptyState, Link, Pager } from '@heard/ui';
import { useEffect, useRef, type ReactNode } from 'react';

/** What a view of the list asks the API, and the addresses it leads to. */
export interface Asking {
  variables: { filter: ActionFilter; sort: ActionSort; page: number; pageSize: number };
  hrefForPage: (page: number) => string;
  /** The same view without any filter. */
  clearHref: string;
  /** Whether anything narrows the list. */
  narrowed: boolean;
}

function countWords({ total, page, pageSize }: { total: number; page: number; pageSize: number }) {
  if (total === 0) return 'No actions';
  if (total <= pageSize) return `${total} ${total === 1 ? 'action' : 'actions'}`;
  return `Page ${page} of ${Math.ceil(total / pageSize)}, ${total} actions`;
}

/** One page of a list in whichever view, with its count, its pages, and words for when it is empty. */
export function Listed({
  ask,
  page,
  busy,
  children,
}: {
  ask: Asking;
  page: { total: number; page: number; pageSize: number; items: readonly unknown[] };
  busy: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  const shownPage = useRef(page.page);
  useEffect(() => {
    // Another page of the list begins at its top, for the keyboard too.
    if (shownPage.current !== page.page) box.current?.focus({ preventScroll: true });
    shownPage.current = page.page;
  }, [page.page]);

  return (
    <section aria-busy={busy} aria-label="Actions found" className="heard-listed" ref={box} tabIndex={-1}>
      <p className="nhsuk-u-visually-hidden" role="status">
        {busy ? '' : countWords(page)}
      </p>
      {page.items.length === 0 ? (
        <Nothing ask={ask} total={page.total} />
      ) : (
        <>
          {children}
          <Pager
            hrefFor={ask.hrefForPage}
            noun="action"
            page={page.page}
            pageSize={page.pageSize}
            total={page.total}
          />
        </>
      )}
    </section>
  );
}

function Nothing({ ask, total }: { ask: Asking; total: number }) {
  if (total > 0) {
    return (
      <EmptyState title="The list is shorter than this page">
        <p>
          <Link href={ask.hrefForPage(1)}>Go to the first page</Link>
        </p>
      </EmptyState>
    );
  }
  if (ask.narrowed) {
    return (
      <EmptyState title="No action matches these filters">
        <p>Take off a filter above, or search for another word.</p>
        <p>
          <Link href={ask.clearHref}>Show all actions</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No actions yet">
      <p>An action is what is done about what staff said. The first one begins with a proposal.</p>
    </EmptyState>
  );
}
