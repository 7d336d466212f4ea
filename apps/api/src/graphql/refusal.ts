import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the session ended. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Sign in to go on. What you typed is kept.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** Somebody is signed in who may not do this in any state of the rows. */
export class NotPermitted extends GraphQLError {
  constructor() {
    super('Your roles do not include this. Ask the programme lead if you need it.', {
      extensions: { code: 'FORBIDDEN' },
    });
  }
}

/** The request itself is not right: an id that is none, a page below one. */
export class BadRequest extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
