import { useEffect, useRef, type ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import { type FieldError } from './field-error';
import { Link } from './link';
import { productName, setTitle } from './title';

let pagesShown = 0;

/** A page: its title in the tab and as the one top heading, which takes the focus when one has navigated to it. */
export function Page({
  title,
  caption,
  back,
  actions,
  errors,
  wide = false,
  children,
}: {
  title: string;
  /** A few words above the heading, such as the subgroup an action belongs to. */
  caption?: ReactNode;
  back?: { href: string; text?: string };
  /** Buttons and links that belong to the page as a whole. */
  actions?: ReactNode;
  /** Shown above the heading when the whole page is one form. */
  errors?: readonly FieldError[];
  /** For tables and boards, which use the whole width of the screen. */
  wide?: boolean;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => setTitle(`${title} – ${productName()}`), [title]);

  useEffect(() => {
    // The first page of a visit is announced by the browser itself.
    if (pagesShown > 0) heading.current?.focus({ preventScroll: true });
    pagesShown += 1;
  }, []);

  return (
    <div className={wide ? 'heard-page heard-page--wide' : 'heard-page'}>
      {back && (
        <Link className="nhsuk-back-link heard-page__back" href={back.href}>
          {back.text ?? 'Back'}
        </Link>
      )}
      <main className="heard-page__main" id="maincontent">
        {errors && errors.length > 0 && <ErrorSummary errors={errors} />}
        <div className="heard-page__head">
          <h1 className="heard-page__title" ref={heading} tabIndex={-1}>
            {caption && <span className="nhsuk-caption-m">{caption}</span>}
            {title}
          </h1>
          {actions && <div className="heard-page__actions">{actions}</div>}
        </div>
        {children}
      </main>
    </div>
  );
}
