import { type Database, openDatabase } from '../database/database';
import { embeddedTemplate } from './embedded-template';
import { freshServerDatabase } from './server-template';

/**
 * Opens an empty, migrated database for one spec file: embedded in memory, or a database of its own on the server that
 * TEST_DATABASE_URL names, dropped again at close.
 */
export async function openTestDatabase(): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) return openDatabase({ memoryFrom: await embeddedTemplate() });
  const { url, drop } = await freshServerDatabase(server);
  const database = await openDatabase({ url, poolSize: 4 });
  const close = database.close.bind(database);
  let closing: Promise<void> | null = null;
  database.close = () => (closing ??= close().finally(drop));
  return database;
}
