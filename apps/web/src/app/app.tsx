import { type ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LinkProvider, NoticesProvider } from '@heard/ui';
import { type ReactNode } from 'react';
import { RouterLink } from './router-link';
import { SessionProvider } from './session';

/** Everything a page needs around it; the router is inside, so that specs can bring their own. */
export function App({ client, children }: { client: ApolloClient; children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <LinkProvider link={RouterLink}>
        <SessionProvider>
          <NoticesProvider>{children}</NoticesProvider>
        </SessionProvider>
      </LinkProvider>
    </ApolloProvider>
  );
}
