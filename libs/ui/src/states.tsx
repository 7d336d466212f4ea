import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './form';
import { Link } from './link';

/** Nothing is here yet: says why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="heard-state">
      <h2 className="heard-state__title">{title}</h2>
      {children}
    </div>
  );
}

/** Something is on its way; seen only after 300 ms, so that a quick answer does not flicker. */
export function Loading({ label = 'Loading' }: { label?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-live="polite" className="heard-loading" role="status">
      {shown && (
        <>
          <span aria-hidden="true" className="heard-loading__mark" />
          {label}…
        </>
      )}
    </div>
  );
}

/** Something could not be shown: says so, and tries again when asked. */
export function Failed({
  title = 'This could not be shown',
  children,
  onRetry,
  busy = false,
}: {
  title?: string;
  children?: ReactNode;
  onRetry?: () => void;
  busy?: boolean;
}) {
  return (
    <div className="heard-state heard-state--failed" role="alert">
      <h2 className="heard-state__title">{title}</h2>
      {children ?? <p>Something went wrong on the way. Nothing you typed is lost.</p>}
      {onRetry && (
        <Button busy={busy} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** The page is for other roles. */
export function NotAllowed({ children }: { children?: ReactNode }) {
  return (
    <div className="heard-state">
      <h2 className="heard-state__title">You cannot see this page</h2>
      {children ?? (
        <p>Your role in the programme does not include it. If you need it, ask your programme lead.</p>
      )}
      <p>
        <Link href="/">Go to Home</Link>
      </p>
    </div>
  );
}

/** The thing is not here, or not for this reader: the two look alike. */
export function NotFound({ noun = 'page' }: { noun?: string }) {
  return (
    <div className="heard-state">
      <h2 className="heard-state__title">This {noun} was not found</h2>
      <p>If you typed the address, check it is right. If you followed a link, it may have moved.</p>
      <p>
        <Link href="/">Go to Home</Link>
      </p>
    </div>
  );
}
