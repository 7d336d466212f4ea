import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { type Tell } from './progress';

/** Two programs that start at once must not both migrate. */
const LOCK = 4_170_031;

/** Runs every migration that has not run, all in one transaction, and names them. */
export async function migrate(dataSource: DataSource, tell?: Tell): Promise<string[]> {
  return exclusively(dataSource, async (executor) => {
    const pending = await executor.getPendingMigrations();
    if (pending.length) {
      tell?.({ step: 'migrating', message: `Bringing the database up to date (${pending.length} to do)` });
      await executor.executePendingMigrations();
    }
    return pending.map(({ name }) => name);
  });
}

/** Takes the last migration back and names it. */
export async function revertLast(dataSource: DataSource): Promise<string | null> {
  return exclusively(dataSource, async (executor) => {
    const executed = await executor.getExecutedMigrations();
    if (!executed.length) return null;
    const last = executed.reduce((latest, each) => (each.timestamp > latest.timestamp ? each : latest));
    await executor.undoLastMigration();
    return last.name;
  });
}

/** Names the migrations that have not run. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const done = await executedNames(dataSource);
  return dataSource.migrations.map(nameOf).filter((name) => !done.includes(name));
}

/** Names the migrations that have run and that this program does not know. */
export async function newerMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map(nameOf);
  return (await executedNames(dataSource)).filter((name) => !known.includes(name));
}

function nameOf(migration: { name?: string }): string {
  return migration.name ?? migration.constructor.name;
}

async function executedNames(dataSource: DataSource): Promise<string[]> {
  const found = await dataSource.query<{ there: string | null }[]>(
    `select to_regclass('migrations')::text as there`,
  );
  if (!found[0]?.there) return [];
  const rows = await dataSource.query<{ name: string }[]>(
    'select name from migrations order by timestamp, id',
  );
  return rows.map(({ name }) => name);
}

async function exclusively<T>(
  dataSource: DataSource,
  work: (executor: MigrationExecutor) => Promise<T>,
): Promise<T> {
  const runner: QueryRunner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('set statement_timeout = 0');
    await runner.query('set idle_in_transaction_session_timeout = 0');
    await runner.query(`select pg_advisory_lock(${LOCK})`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'all';
    return await work(executor);
  } finally {
    await runner.query(`select pg_advisory_unlock(${LOCK})`).catch(() => undefined);
    await runner.query('reset statement_timeout').catch(() => undefined);
    await runner.query('reset idle_in_transaction_session_timeout').catch(() => undefined);
    await runner.release();
  }
}
