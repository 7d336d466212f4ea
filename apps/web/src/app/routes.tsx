import { Loading } from '@heard/ui';
import { Outlet, type PatchRoutesOnNavigationFunction, type RouteObject } from 'react-router';
import { BrokenPage } from './broken-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell';

type Feature = () => Promise<{ routes: RouteObject[] }>;

/** Which feature answers for the first word of an address; it is loaded when somebody goes there. */
const features: Record<string, Feature> = {
  '': () => import('../features/home/routes'),
  board: () => import('../features/board/routes'),
  subgroups: () => import('../features/subgroups/routes'),
  gates: () => import('../features/gates/routes'),
  actions: () => import('../features/actions/routes'),
  listening: () => import('../features/listening/routes'),
  themes: () => import('../features/themes/routes'),
  measures: () => import('../features/measures/routes'),
  papers: () => import('../features/papers/routes'),
  wellbeing: () => import('../features/wellbeing/routes'),
  editions: () => import('../features/editions/routes'),
  postings: () => import('../features/postings/routes'),
  coverage: () => import('../features/coverage/routes'),
  people: () => import('../features/people/routes'),
  programme: () => import('../features/programme/routes'),
  audit: () => import('../features/audit/routes'),
  account: () => import('../features/account/routes'),
  'sign-in': () => import('../features/door/routes'),
  'forgot-password': () => import('../features/door/routes'),
  'set-up': () => import('../features/door/routes'),
  link: () => import('../features/door/routes'),
  'something-to-add': () => import('../features/something-to-add/routes'),
};

const PAGES = 'pages';

const opening = (
  <div className="heard-page">
    <Loading />
  </div>
);

/** The routes known from the start: the frame, and the page for addresses nobody answers for. */
export const routes: RouteObject[] = [
  {
    // Without a path of its own: "/" too is answered by a feature, or else by the page for nobody's addresses.
    Component: Shell,
    hydrateFallbackElement: opening,
    ErrorBoundary: BrokenPage,
    children: [
      {
        id: PAGES,
        // A page that breaks leaves the frame standing.
        ErrorBoundary: BrokenPage,
        Component: Outlet,
        children: [{ path: '*', Component: NotFoundPage }],
      },
    ],
  },
];

/** Loads the feature that answers for an address and adds its routes to the pages. */
export const findRoutes: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  const feature = features[path.split('/')[1] ?? ''];
  if (feature) patch(PAGES, (await feature()).routes);
};
