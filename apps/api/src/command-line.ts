import { parseArgs } from 'node:util';
import { DatabaseTrouble, openDatabase, type Progress, SignInDoor } from '@heard/data';
import { type Config, ConfigError, readConfig } from './config';
import { loadExample } from './example/load-example';
import { printHeardSchema } from './graphql/print-schema';
import { serve } from './serve';
import { createServer } from './server';

const USAGE = `heard: the workspace of a staff-culture programme

  heard serve [--port N] [--host H] [--empty]   serve API and web (--empty: no example programme)
  heard migrate                                 bring the database up to this version
  heard revert                                  take the last migration back
  heard example [--times N]                     load the example programme into an empty database
  heard schema                                  print the GraphQL schema

Settings come from environment variables: docs/operations.md lists them.`;

/** Runs a command of the built program and gives the exit code; undefined while it goes on serving. */
export async function run(
  words: string[],
  environment: Record<string, string | undefined>,
): Promise<number | undefined> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        empty: { type: 'boolean' },
        times: { type: 'string', default: '1' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return say(USAGE);
    const config = readConfig({
      ...environment,
      PORT: values.port ?? environment['PORT'],
      HOST: values.host ?? environment['HOST'],
      EXAMPLE: values.empty ? 'false' : environment['EXAMPLE'],
    });
    const command = COMMANDS[positionals[0] ?? 'serve'];
    return command ? await command(config, Number(values.times)) : fault(USAGE, 64);
  } catch (error) {
    if (error instanceof ConfigError) return fault(error.message, 78);
    if (error instanceof DatabaseTrouble) return fault(error.message, 75);
    if (isUsage(error)) return fault(`${error.message}\n\n${USAGE}`, 64);
    throw error;
  }
}

const COMMANDS: Record<string, (config: Config, times: number) => Promise<number | undefined>> = {
  serve,
  migrate: (config) =>
    withDatabase(config, async (database) => {
      const done = await database.migrate();
      return say(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database is up to date.');
    }),
  revert: (config) =>
    withDatabase(config, async (database) => {
      const reverted = await database.revertLast();
      return say(reverted ? `Taken back: ${reverted}` : 'There is no migration to take back.');
    }),
  example: (config, times) =>
    withDatabase(config, async (database) => {
      await database.migrate();
      if (await new SignInDoor(database).programme())
        return fault('The database is not empty; nothing was loaded.', 65);
      await loadExample(database, say, times);
      return say('The example programme is loaded.');
    }),
  schema: async (config) => {
    // The schema is made of code alone, so any database will do: one in memory, left empty.
    const database = await openDatabase();
    const app = await createServer({ ...config, LOG_LEVEL: 'silent' }, database);
    process.stdout.write(printHeardSchema(app));
    await app.close();
    await database.close();
    return 0;
  },
};

async function withDatabase(
  config: Config,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<number>,
): Promise<number> {
  const database = await openDatabase(databaseOptions(config));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Which database the settings mean. */
export function databaseOptions(config: Config, address?: string) {
  return {
    url: config.DATABASE_URL,
    folder: config.DATABASE_URL ? undefined : config.DATA_FOLDER,
    poolSize: config.DATABASE_POOL,
    address,
    onProgress: ({ message }: Progress) => console.log(`  ${message}`),
  };
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function fault(text: string, code: number): number {
  console.error(text);
  return code;
}

function isUsage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
