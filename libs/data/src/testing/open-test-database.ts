import { type Database, openDatabase, type OpenOptions } from '../database/database';
import { blankTemplate, embeddedTemplate } from './embedded-template';
import { blankServerDatabase, freshServerDatabase, type ServerDatabase } from './server-template';

/**
 * Opens an empty, migrated database for one spec file: embedded in memory, or a database of its own on the server that
 * TEST_DATABASE_URL names, dropped again at close.
 */
export async function openTestDatabase(): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) return openDatabase({ memoryFrom: await embeddedTemplate() });
  return openOn(await freshServerDatabase(server), {});
}

/** The same, but without tables: for specs that bring migrations of their own. */
export async function openBlankDatabase(
  options: Pick<OpenOptions, 'rows' | 'migrations'> = {},
): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) return openDatabase({ ...options, memoryFrom: await blankTemplate() });
  return openOn(await blankServerDatabase(server), options);
}

async function openOn({ url, drop }: ServerDatabase, options: OpenOptions): Promise<Database> {
  const database = await openDatabase({ ...options, url, poolSize: 4 });
  const close = database.close.bind(database);
  let closing: Promise<void> | null = null;
  database.close = () => (closing ??= close().finally(drop));
  return database;
}
