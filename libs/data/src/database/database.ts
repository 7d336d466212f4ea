import type pg from 'pg';
import { DataSource, type Logger, type MigrationInterface, type QueryRunner } from 'typeorm';
import { MIGRATIONS } from '../migrations/index';
import { ROWS } from '../rows';
import { DatabaseTrouble } from './database-trouble';
import { type EmbeddedPatience, embeddedPool } from './embedded-pool';
import { EmbeddedEngine } from './embedded-engine';
import { lockFolder } from './folder-lock';
import { type LeasePool, type StatementListener } from './lease-pool';
import { migrate, newerMigrations, pendingMigrations, revertLast } from './migrate';
import { type Progress } from './progress';
import { serverPool } from './server-pool';
import { Sessions } from './sessions';

type RowClass = new () => object;
type MigrationClass = new () => MigrationInterface;

/** Which database to open: a server by `url`, else an embedded one in `folder`, else an embedded one in memory. */
export interface OpenOptions {
  url?: string;
  folder?: string;
  /** A dump from `Database.dump()`, to start an embedded database in memory from. */
  memoryFrom?: Blob;
  /** Connections to a server; the embedded database has one. */
  poolSize?: number;
  onProgress?: (progress: Progress) => void;
  /** Written into the lock of the folder, so that a second program can say where the first one serves. */
  address?: string;
  patience?: EmbeddedPatience;
  /** Row classes and migrations other than the program's own, for the specs of this folder. */
  rows?: RowClass[];
  migrations?: MigrationClass[];
}

/** One open database: the connections of the application, and the owner's migrations. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly dataSource: DataSource;
  /** Runs what is missing, as the owner, all or nothing, and names it. */
  migrate(): Promise<string[]>;
  /** Takes the last migration back, and names it; null if there is none. */
  revertLast(): Promise<string | null>;
  /** Names the migrations that have not run. */
  pendingMigrations(): Promise<string[]>;
  /**
   * Leases a connection on which only this programme's rows can be seen and written (null: no programme's). Statements
   * may be sent without waiting for each other; then every result must be looked at, for the COMMIT of a transaction in
   * which one failed does not fail: it answers with the command ROLLBACK.
   */
  withClient<T>(programmeId: string | null, work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Leases a connection for the functions of the door, which ask before a programme is known. */
  atDoor<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Leases a connection of the owner of the tables, whom no fence binds: for migrations, set-up and specs. */
  withOwner<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Runs `work` so that TypeORM, too, works as the owner. */
  asOwner<T>(work: () => Promise<T>): Promise<T>;
  /** A runner of TypeORM inside the transaction that `client` is in; whoever leased the client gives it back. */
  runnerOn(client: pg.PoolClient): QueryRunner;
  /** True if the database answers. */
  isUp(): Promise<boolean>;
  /** Hears the text of every statement sent, until the returned function is called. */
  onStatement(listener: StatementListener): () => void;
  /** The embedded database's data as a tar for `memoryFrom`; a server has its own ways. */
  dump(): Promise<Blob>;
  /** Waits for what is held, writes everything down and gives the folder free. */
  close(): Promise<void>;
}

/** Opens the database and checks that this program is not older than its tables; migrating is a step of its own. */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const tell = options.onProgress ?? (() => undefined);
  if (options.url) {
    tell({ step: 'opening', message: 'Connecting to the database' });
    return connect('server', serverPool(options.url, options.poolSize), options, async () => undefined);
  }
  let engine: EmbeddedEngine | undefined;
  const lock = options.folder
    ? await lockFolder(options.folder, {
        address: options.address,
        onLost: () => engine?.condemn('another process took its folder over'),
      })
    : null;
  const stop = async () => {
    try {
      await engine?.close();
    } finally {
      lock?.release();
    }
  };
  try {
    engine = await EmbeddedEngine.open({ folder: lock?.dataFolder, memoryFrom: options.memoryFrom }, tell);
  } catch (error) {
    await stop();
    throw error;
  }
  return connect('embedded', embeddedPool(engine, options.patience), options, stop, engine);
}

async function connect(
  kind: Database['kind'],
  pool: LeasePool,
  options: OpenOptions,
  stop: () => Promise<void>,
  engine?: EmbeddedEngine,
): Promise<Database> {
  const sessions = new Sessions(pool, { guarded: kind === 'embedded' });
  const dataSource = new DataSource({
    type: 'postgres',
    driver: sessions.typeOrmDriver(),
    entities: options.rows ?? ROWS,
    migrations: options.migrations ?? MIGRATIONS,
    migrationsTransactionMode: 'all',
    synchronize: false,
    logger: SILENT,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  });
  const database = new OpenDatabase(kind, dataSource, pool, sessions, options, stop, engine);
  try {
    await database.asOwner(() => dataSource.initialize());
    const newer = await database.asOwner(() => newerMigrations(dataSource));
    if (newer.length) {
      throw new DatabaseTrouble(
        'newer_schema',
        `The database was migrated by a newer version of this program (${newer.join(', ')}). Install that version or restore an older backup.`,
      );
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What fails is thrown, and statements are heard through `onStatement`: TypeORM need print nothing. */
const SILENT: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

class OpenDatabase implements Database {
  private closing: Promise<void> | null = null;

  constructor(
    readonly kind: Database['kind'],
    readonly dataSource: DataSource,
    private readonly pool: LeasePool,
    private readonly sessions: Sessions,
    private readonly options: OpenOptions,
    private readonly stop: () => Promise<void>,
    private readonly engine?: EmbeddedEngine,
  ) {}

  migrate(): Promise<string[]> {
    return this.asOwner(() => migrate(this.dataSource, this.options.onProgress));
  }

  revertLast(): Promise<string | null> {
    return this.asOwner(() => revertLast(this.dataSource));
  }

  pendingMigrations(): Promise<string[]> {
    return this.asOwner(() => pendingMigrations(this.dataSource));
  }

  withClient<T>(programmeId: string | null, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.sessions.withClient({ as: 'application', programmeId }, work);
  }

  atDoor<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.sessions.withClient({ as: 'door' }, work);
  }

  withOwner<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.sessions.withClient({ as: 'owner' }, work);
  }

  asOwner<T>(work: () => Promise<T>): Promise<T> {
    return this.sessions.within({ as: 'owner' }, work);
  }

  runnerOn(client: pg.PoolClient): QueryRunner {
    // TypeORM's own saves must join the transaction, not open and commit one of theirs.
    return Object.assign(this.dataSource.createQueryRunner(), {
      databaseConnection: client,
      isTransactionActive: true,
    });
  }

  async isUp(): Promise<boolean> {
    if (this.closing) return false;
    // The embedded database is one connection in this process: while somebody holds it, it is up if it has not crashed.
    if (this.engine && this.pool.leased > 0) return this.engine.alive;
    try {
      await this.pool.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  onStatement(listener: StatementListener): () => void {
    return this.pool.onStatement(listener);
  }

  async dump(): Promise<Blob> {
    const { engine } = this;
    if (!engine) throw new Error('Only the embedded database can be dumped here; a server has pg_dump.');
    return this.withOwner(() => engine.dump());
  }

  close(): Promise<void> {
    this.closing ??= this.shut();
    return this.closing;
  }

  private async shut(): Promise<void> {
    for (let waited = 0; this.pool.leased > 0 && waited < 10_000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    try {
      if (this.dataSource.isInitialized) await this.dataSource.destroy();
      else await this.pool.end();
    } finally {
      this.sessions.close();
      await this.stop();
    }
  }
}
