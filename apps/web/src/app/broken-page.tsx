import { Button, ButtonRow, Link, Page } from '@heard/ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFoundPage } from './not-found-page';

/** A page that broke: says so, keeps the way out open, and shows nothing of the inside. */
export function BrokenPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Page title="This page stopped working">
      <p>It is our mistake, not yours. What you typed is kept on this device.</p>
      <ButtonRow>
        <Button look="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
        <Link href="/">Go to Home</Link>
      </ButtonRow>
    </Page>
  );
}
