import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { tap } from 'rxjs';
import { connection, sessionEnds } from './signal';

/** The cache: rows by their id; the viewer, the door and the two overviews once each. */
export const makeCache = () =>
  new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: [] },
      Door: { keyFields: [] },
      Home: { keyFields: [] },
      Board: { keyFields: [] },
      Cycles: { keyFields: [] },
      Method: { keyFields: [] },
      MethodPhase: { keyFields: ['phase'] },
      Wellbeing: { keyFields: [] },
      // The same criterion stands otherwise in every gate.
      GateCriterion: { keyFields: false },
      // Pieces without an id belong to the row they stand in.
      Evaluation: { merge: true },
      HandOver: { merge: true },
      MeasureStory: { merge: true },
      MeasureVintage: { merge: true },
    },
  });

/** The code an error of the API carries, if any. */
export const codesOf = (error: unknown): string[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map((each) => String(each.extensions?.code ?? '')) : [];

/** Whether the request never got a proper answer: no network, or a server that is not there. */
export const isConnectionError = (error: unknown) =>
  !CombinedGraphQLErrors.is(error) &&
  !ServerParseError.is(error) &&
  !(ServerError.is(error) && ![502, 503, 504].includes(error.statusCode));

const watchful = new ErrorLink(({ error }) => {
  if (codesOf(error).includes('UNAUTHENTICATED') || (ServerError.is(error) && error.statusCode === 401)) {
    sessionEnds.set(sessionEnds.get() + 1);
  } else if (isConnectionError(error) && error.name !== 'AbortError') {
    connection.set('down');
  }
});

const answered = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap(() => connection.set('up'))),
);

/** The one way to the API; specs put their own answers in place of the network. */
export function makeClient(
  network: ApolloLink = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  }),
) {
  return new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([watchful, answered, network]),
    dataMasking: true,
    defaultOptions: {
      // Shows at once what is known, and asks again whenever a page is visited.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
