import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { troubleIn } from '@heard/data';
import { describeFault } from './fault';

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
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Lets errors written for the client through; logs the rest under a reference and says only that. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const { locations, path } = formatted;
  const message = withoutValue(formatted.message);
  if (typeof code === 'string' && SPOKEN.has(code)) return { message, locations, path, extensions: { code } };
  const cause = unwrapResolverError(error);
  // A refusal by the language itself (a value of the wrong type) has no cause but itself.
  if (cause instanceof GraphQLError && !cause.originalError && code === undefined) {
    return { message, locations, path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  if (holdsWhatCannotBeKept(cause)) {
    return {
      message: 'A text holds a character that cannot be kept, such as a null. Take it out and try again.',
      path,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const trouble = troubleIn(cause);
  const reference = randomUUID().slice(0, 8);
  logger.error(`${reference} ${describeFault(cause)}`);
  return {
    message: trouble
      ? `${trouble.message} Nothing was saved. Reference ${reference}.`
      : `Something went wrong on our side, and nothing was saved. Try again; if it happens again, tell an administrator the reference ${reference}.`,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

const REFUSED_VARIABLE = /^Variable "\$(\w+)" got invalid value [\s\S]*$/;

/** GraphQL repeats the whole of a variable that it refuses, the words of a note too; this says only which one it was. */
function withoutValue(message: string): string {
  const [, name] = REFUSED_VARIABLE.exec(message) ?? [];
  if (!name) return message;
  const [, place] = new RegExp(` at "(${name}\\.[\\w.]+)"; `).exec(message) ?? [];
  return `Variable "$${name}" has a value that cannot be taken${place ? `, at "${place}"` : ''}. Compare it with the schema.`;
}

/** Whether the database refused a text that is not one; fields clean what they take, this is for one that forgot. */
function holdsWhatCannotBeKept(cause: unknown): boolean {
  const { code, driverError } = (cause ?? {}) as { code?: string; driverError?: { code?: string } };
  return ['22021', '22P05'].includes(driverError?.code ?? code ?? '');
}
