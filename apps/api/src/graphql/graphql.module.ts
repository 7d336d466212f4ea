import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Database } from '@heard/data';
import { SignInModule } from '../sign-in/sign-in.module';
import { Sessions } from '../sign-in/sessions';
import { DATABASE } from '../tokens';
import { Clock } from '../work/clock';
import { RequestContext } from './context';
import { fenceRootFields } from './fence';
import { stringifyAnswer } from './finished';
import { LIMITS, limitRules } from './limits';
import { maskError } from './masking';
import { compiledExecution } from './compiled-execution.plugin';
import { DateScalar, DateTimeScalar } from './scalars';

/** GraphQL over HTTP: fenced, limited, masked, compiled. */
export const HeardGraphQL = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [SignInModule],
  inject: [DATABASE, Sessions, Clock],
  useFactory: (database: Database, sessions: Sessions, clock: Clock) => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // An operation known by its hash alone would not show here whether it writes.
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
    validationRules: limitRules,
    transformSchema: fenceRootFields,
    formatError: maskError,
    stringifyResult: stringifyAnswer,
    plugins: [compiledExecution()],
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const context = new RequestContext(request, reply, database, clock, sessions);
      await context.arrive();
      return context;
    },
  }),
});
