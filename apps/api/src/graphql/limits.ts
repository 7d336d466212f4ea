import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { rowsLimitRule } from './rows-limit';

/** What one operation may ask for at most; the largest of ours is measured in limits.integration.spec.ts. */
export const LIMITS = {
  depth: 8,
  aliases: 15,
  cost: 12_000,
  rows: 10_000,
  tokens: 2_000,
  bodyBytes: 256 * 1024,
};

/** A limit passed is a fault of the operation, to be reported beside its others; thrown, it would be one of ours. */
const REPORTED = {
  propagateOnRejection: false,
  onReject: [
    (context: unknown, { message }: Error) =>
      (context as ValidationContext).reportError(
        new GraphQLError(`Ask for less at once. ${message.replace(/^Syntax Error: /, '')}`),
      ),
  ],
};

const rule = (make: unknown) => make as ValidationRule;

/** Deep, wide or costly operations are refused before anything runs. */
export const limitRules: ValidationRule[] = [
  rule(maxDepthRule({ n: LIMITS.depth, ...REPORTED })),
  rule(maxAliasesRule({ n: LIMITS.aliases, ...REPORTED })),
  rule(costLimitRule({ maxCost: LIMITS.cost, ...REPORTED })),
  rowsLimitRule(LIMITS.rows),
];
