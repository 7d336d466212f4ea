import { writeFile } from 'node:fs/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { openDatabase } from '@heard/data';
import { ConfigError, readConfig } from './config';
import { createServer } from './server';

/** The commands of the built program; each returns the exit code of the process. */
export async function run(
  [command = 'serve', ...rest]: string[],
  environment: Record<string, string | undefined>,
): Promise<number | undefined> {
  try {
    const config = readConfig(environment);
    const database = await openDatabase({
      url: config.DATABASE_URL,
      folder: config.DATABASE_URL ? undefined : config.DATA_FOLDER,
    });
    await database.migrate();
    const app = await createServer(config, database);
    await app.listen(config.PORT, config.HOST);
    console.log(`listening on http://${config.HOST}:${config.PORT}`);
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
      return 78;
    }
    throw error;
  }
}
void writeFile;
void GraphQLSchemaHost;
void lexicographicSortSchema;
void printSchema;
