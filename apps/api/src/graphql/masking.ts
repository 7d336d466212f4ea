import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { troubleIn } from '@heard/data';

const logger = new Logger('graphql');

/** Codes of errors that are written for the client; everything else is a fault of ours. */
const SPOKEN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Lets errors written for the client through; logs the rest under a reference and says only that. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const { message, locations, path } = formatted;
  if (typeof code === 'string' && SPOKEN.has(code)) return { message, locations, path, extensions: { code } };
  const cause = unwrapResolverError(error);
  // A refusal by the language itself (a value of the wrong type) has no cause but itself.
  if (cause instanceof GraphQLError && !cause.originalError && code === undefined) {
    return { message, locations, path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const trouble = troubleIn(cause);
  const reference = randomUUID().slice(0, 8);
  logger.error(`${reference} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    message: trouble
      ? `${trouble.message} Nothing was saved. Reference ${reference}.`
      : `Something went wrong on our side, and nothing was saved. Try again; if it happens again, tell an administrator the reference ${reference}.`,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}
