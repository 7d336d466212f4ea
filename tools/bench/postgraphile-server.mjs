/** The peer: PostGraphile 5 with its recommended preset, reading the same tables. */
import './with-resolvers.mjs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { defaultBehavior: '+list +connection +select' },
  // Ordering by any column, indexed or not, as our lists do. Conditions are not asked for, and those on the table `gate`
  // would have the name of the table `gate_condition`.
  disablePlugins: ['NodePlugin', 'PgIndexBehaviorsPlugin', 'PgConditionArgumentPlugin'],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
};

const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const instance = postgraphile(preset).createServ(grafserv);
await instance.addTo(server);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  const { schema } = await postgraphile(preset).getSchemaResult();
  console.log(printSchema(schema));
  process.exit(0);
}
server.listen(Number(process.env.PORT), '127.0.0.1');
