import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Database, openDatabase, SignInDoor } from '@heard/data';
import { databaseOptions } from './command-line';
import { type Config } from './config';
import { PERSONAS } from './example/example-personas';
import { loadExample } from './example/load-example';
import { Jobs } from './jobs/jobs';
import { PublicPages } from './public-pages/public-pages';
import { createServer } from './server';

/** Opens, migrates, fills and serves, saying what it does; Ctrl-C stops it cleanly. */
export async function serve(config: Config): Promise<number | undefined> {
  const address = `http://${config.HOST}:${config.PORT}`;
  const database = await openDatabase(databaseOptions(config, address));
  let app: NestFastifyApplication | undefined;
  try {
    await database.migrate();
    const programme = await new SignInDoor(database).programme();
    if (!programme && config.EXAMPLE) await loadExample(database, (message) => console.log(`  ${message}`));
    app = await createServer(config, database);
    await app.listen(config.PORT, config.HOST);
    stopOnSignals(app, database);
    // After it listens: what pg-boss does at its start keeps nobody waiting.
    app.get(PublicPages).start();
    startJobs(app);
    console.log(await welcome(config, database, await app.getUrl()));
    return undefined;
  } catch (error) {
    await app?.close();
    await database.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${config.PORT} on ${config.HOST} is taken by another program. Stop that one, or choose another port: npm start -- --port ${config.PORT + 1}`,
    );
    return 69;
  }
}

async function welcome(config: Config, database: Database, listening: string): Promise<string> {
  const address = config.PUBLIC_URL ?? listening.replace('[::1]', 'localhost');
  const programme = await new SignInDoor(database).programme();
  if (!programme) return `\nHeard is at ${address} and waits to be set up there.\nStop it with Ctrl-C.\n`;
  const lines = [`\n${programme.name} is at ${address}`];
  if (programme.isExample) {
    lines.push(
      'Its people and their words are invented. Sign in as one of them, with one tap on the first page:',
    );
    const width = Math.max(...PERSONAS.map(({ name }) => name.length));
    for (const { name, description } of PERSONAS) lines.push(`  ${name.padEnd(width)}  ${description}`);
  }
  return [...lines, 'Stop it with Ctrl-C.\n'].join('\n');
}

function startJobs(app: NestFastifyApplication): void {
  app
    .get(Jobs)
    .start()
    .catch((error: unknown) => {
      console.error('The daily work of this server did not start; pages are served without it.', error);
    });
}

function stopOnSignals(app: NestFastifyApplication, database: Database): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping: what is under way is finished first.');
    await app.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
