import { Link, Page } from '@heard/ui';

/** No page has this address. */
export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p>If you typed the address, check it is right. If you followed a link, it may have moved.</p>
      <p>
        <Link href="/">Go to Home</Link>
      </p>
    </Page>
  );
}
