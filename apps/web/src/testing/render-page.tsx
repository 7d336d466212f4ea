import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { type Unmasked } from '@apollo/client/masking';
import { type Permission, type Role } from '@heard/schema';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError, Kind, type DocumentNode } from 'graphql';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { defer, from } from 'rxjs';
import { App } from '../app/app';
import { makeClient } from '../app/client';
import { findRoutes, routes as allRoutes } from '../app/routes';
import { SessionDocument, SignOutDocument, type SessionQuery } from '../app/session.generated';
import { connection } from '../app/signal';

/** What the network answers to one document. */
export interface NetworkAnswer {
  name: string;
  give: (variables: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

/** The network could not be reached. */
export class ConnectionLost extends TypeError {}

const nameOf = (document: DocumentNode) => {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
};

/**
 * Answers a document: `answer(HomeDocument).with(data)`, or `.with((variables) => data)`; throw a `GraphQLError` or
 * `ConnectionLost` there to fail. In two steps, because TypeScript forgets literal types when it infers both at once.
 */
export function answer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): {
  with: (
    data: Unmasked<Data> | ((variables: Variables) => Unmasked<Data> | Promise<Unmasked<Data>>),
  ) => NetworkAnswer;
} {
  return {
    with: (data) => ({
      name: nameOf(document),
      give: async (variables) =>
        (typeof data === 'function'
          ? await (data as (variables: Variables) => unknown)(variables as Variables)
          : data) as Record<string, unknown>,
    }),
  };
}

/** The door of a workspace with nobody in it yet to try as an example. */
export const aDoor = (changes: Partial<SessionQuery['door']> = {}): SessionQuery['door'] => ({
  __typename: 'Door',
  programmeName: 'Our Future Our Way',
  organisation: 'Example Community Health Trust',
  needsSetUp: false,
  idleMinutes: 30,
  mailIsSent: false,
  examplePersonas: [],
  ...changes,
});

/** Somebody signed in: a change leader, unless told otherwise. */
export function aViewer({
  name = 'Amira Okafor',
  roles = ['CHANGE_LEADER'],
  can = ['SEE_WORK', 'PROPOSE_ACTION', 'UPDATE_OWN_ACTION'],
}: { name?: string; roles?: Role[]; can?: Permission[] } = {}): NonNullable<SessionQuery['viewer']> {
  return {
    __typename: 'Viewer',
    can,
    roles,
    person: { __typename: 'Person', id: 'viewer', name, email: 'viewer@example.org', jobTitle: 'Nurse' },
    programme: {
      __typename: 'Programme',
      id: 'programme',
      name: 'Our Future Our Way',
      organisation: 'Example Community Health Trust',
      isExample: true,
    },
    leadsSubgroups: [],
  };
}

/**
 * Shows the page at an address with the real providers, router, cache and frame; only the network is not real.
 * A feature gives its own `routes`; without them every feature is found as in the browser.
 */
export function renderPage({
  at,
  answers = [],
  viewer = aViewer(),
  door = aDoor(),
  routes,
}: {
  at: string;
  answers?: NetworkAnswer[];
  viewer?: SessionQuery['viewer'];
  door?: SessionQuery['door'];
  routes?: RouteObject[];
}) {
  connection.set('up');
  const session = { viewer, door };
  const known = new Map(
    [
      answer(SessionDocument).with(() => session),
      answer(SignOutDocument).with(() => {
        session.viewer = null;
        return { signOut: { __typename: 'SignOutPayload' as const, errors: [] } };
      }),
      ...answers,
    ].map((each) => [each.name, each]),
  );
  const asked: { name: string; variables: Record<string, unknown> }[] = [];

  const network = new ApolloLink((operation) =>
    defer(() => {
      const name = operation.operationName ?? '';
      asked.push({ name, variables: operation.variables });
      const found = known.get(name);
      if (!found) throw new Error(`The spec gives no answer to ${name}`);
      return from(
        found.give(operation.variables).then(
          (data) => ({ data }),
          (error: unknown) => {
            if (error instanceof GraphQLError) return { data: null, errors: [error.toJSON()] };
            throw error;
          },
        ),
      );
    }),
  );

  const router = routes
    ? createMemoryRouter(
        allRoutes.map((frame) => ({
          ...frame,
          children: frame.children?.map((pages) => ({
            ...pages,
            children: [...routes, ...(pages.children ?? [])],
          })),
        })) as RouteObject[],
        { initialEntries: [at] },
      )
    : createMemoryRouter(allRoutes, { initialEntries: [at], patchRoutesOnNavigation: findRoutes });

  const view = render(
    <App client={makeClient(network)}>
      <RouterProvider router={router} />
    </App>,
  );
  return {
    ...view,
    user: userEvent.setup(),
    /** Every request so far, in order. */
    asked,
    /** Who is signed in, as the server sees it; change it to sign somebody in or out. */
    session,
    /** The address now. */
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
    router,
  };
}
