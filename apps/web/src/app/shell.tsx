import { Loading } from '@heard/ui';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { ConnectionBanner } from './connection-banner';
import { Header } from './header';
import { IdleWatch } from './idle-watch';
import { signInAddress } from './next-address';
import { useSession } from './session';

const openPages = ['/sign-in', '/forgot-password', '/set-up', '/link', '/something-to-add'];

const isOpen = (path: string) => openPages.some((page) => path === page || path.startsWith(`${page}/`));

/** The frame of every page: skip link, header, the page, footer; sends visitors to the door. */
export function Shell() {
  const { door, viewer } = useSession();
  const location = useLocation();
  const navigation = useNavigation();
  const here = `${location.pathname}${location.search}`;

  if (door.needsSetUp && location.pathname !== '/set-up') return <Navigate replace to="/set-up" />;
  if (!viewer && !isOpen(location.pathname)) return <Navigate replace to={signInAddress(here)} />;

  return (
    <>
      <a
        className="nhsuk-skip-link"
        href="#maincontent"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#maincontent h1')?.focus();
        }}
      >
        Skip to main content
      </a>
      <Header />
      <ConnectionBanner />
      {viewer && <IdleWatch minutes={door.idleMinutes} />}
      {navigation.state === 'loading' && (
        <div className="heard-turning">
          <Loading label="Opening the page" />
        </div>
      )}
      {/* A new address or another person is a new page, with nothing left over from the one before. */}
      <Outlet key={`${viewer?.person.id} ${location.pathname}`} />
      <footer className="heard-footer">
        <p>
          {door.organisation}
          {viewer?.programme.isExample && ' · Example programme: every person in it is invented'}
        </p>
      </footer>
      <ScrollRestoration />
    </>
  );
}
