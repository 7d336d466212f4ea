import { HttpLink } from '@apollo/client';
import { makeClient } from '../../app/client';

/** A way to the API that carries no cookie: who is signed in on this device stays unknown to the box. */
export const namelessClient = () =>
  makeClient(
    new HttpLink({
      uri: '/graphql',
      credentials: 'omit',
      headers: { 'apollo-require-preflight': 'true' },
    }),
  );
