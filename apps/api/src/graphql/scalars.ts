import { GraphQLScalarType, Kind } from 'graphql';
import { isIsoDate } from '@heard/domain';
import { BadRequest } from './refusal';

function parseDate(value: unknown): string {
  // The database has no year 0.
  if (typeof value === 'string' && isIsoDate(value) && value >= '0001-01-01') return value;
  throw new BadRequest('Write the day as YYYY-MM-DD, such as 2026-03-31.');
}

/** A calendar day in Europe/London; a string in code too, since it has no time. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Europe/London, YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, for what happened rather than for days of work. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => {
    const instant = new Date(String(value));
    if (Number.isNaN(instant.getTime())) throw new BadRequest('Write the instant as ISO 8601 in UTC.');
    return instant;
  },
});
