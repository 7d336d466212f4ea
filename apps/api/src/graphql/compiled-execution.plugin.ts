import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type ExecutionResult } from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { type RequestContext } from './context';
import { maskError } from './masking';

/** How many operations are kept compiled: ours are some eighty, and what strangers send must not fill memory. */
const MOST_COMPILED = 500;

/**
 * Runs operations compiled to functions instead of interpreting them each time (ADR 0009). Apollo still parses and
 * validates; what a resolver throws is masked here as Apollo would have had it masked.
 */
export function compiledExecution(): ApolloServerPlugin<RequestContext> {
  const compiled = new LRUCache<string, CompiledQuery>({ max: MOST_COMPILED });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operationName, queryHash, contextValue, request }) {
          const key = `${queryHash} ${operationName ?? ''}`;
          let query = compiled.get(key);
          if (!query) {
            const fresh = compileQuery(schema, document, operationName ?? undefined);
            // What cannot be compiled, Apollo executes as it always does.
            if (!isCompiledQuery(fresh)) return null;
            compiled.set(key, (query = fresh));
          }
          return toResponse(await query.query({}, contextValue, request.variables ?? {}));
        },
      };
    },
  };
}

function toResponse({ data, errors }: ExecutionResult): GraphQLResponse {
  const singleResult = errors
    ? { data, errors: errors.map((error) => maskError(error.toJSON(), error)) }
    : { data };
  const refusedVariables = errors && data === undefined;
  return {
    http: { headers: new HeaderMap(), status: refusedVariables ? 400 : undefined },
    body: { kind: 'single', singleResult },
  };
}
