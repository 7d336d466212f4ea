import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { isReady, markReady, setAsideUnfinished } from './data-folder';
import { DatabaseTrouble, diskFull } from './database-trouble';
import { DurableFolder } from './durable-folder';
import { type Tell } from './progress';

/** Where the embedded Postgres keeps its data: in a folder, or in memory, perhaps starting from a dump. */
export interface EngineOptions {
  folder?: string;
  memoryFrom?: Blob;
}

/** The parts of PGlite's WebAssembly module that are watched for a crash; checked when the engine opens. */
interface WatchedModule {
  _PostgresMainLoopOnce(): void;
  _pq_buffer_remaining_data(): number;
  stackRestore(pointer: unknown): void;
  /** Stops the timer that Postgres asked for. */
  _clear_setitimer(): void;
}

/** PGlite's own sign that a statement failed in the ordinary way. */
const STATEMENT_FAILED = 100;
/** PGlite starts Postgres with fsync off (-F) and a way of writing the log that no file here has; in a folder it syncs. */
const DURABLE = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
const EXTENSIONS = { pg_trgm, btree_gist, unaccent };

/** The one embedded Postgres of this process: takes wire-protocol bytes, gives bytes back, and notices when it has crashed. */
export class EmbeddedEngine {
  private crash: DatabaseTrouble | null = null;
  private closed = false;
  private condemned = false;
  private lastWords = '';

  private pglite!: PGlite;

  private constructor(private readonly options: EngineOptions) {}

  /** Starts Postgres; a folder that is new is filled first. */
  static async open(options: EngineOptions = {}, tell: Tell = () => undefined): Promise<EmbeddedEngine> {
    const { folder } = options;
    const isNew = folder !== undefined && !isReady(folder);
    if (folder) {
      const message = isNew ? 'Creating the database' : 'Opening the database';
      tell({ step: isNew ? 'creating' : 'opening', message });
    }
    if (isNew) setAsideUnfinished(folder);
    const engine = new EmbeddedEngine(options);
    await engine.start();
    if (isNew) {
      await engine.command('CHECKPOINT');
      markReady(folder);
    }
    return engine;
  }

  /** True while Postgres answers. */
  get alive(): boolean {
    return !this.closed && this.crash === null;
  }

  /** Runs whole protocol messages up to a Sync or Query and gives everything Postgres answered. */
  async run(messages: Uint8Array): Promise<Buffer> {
    if (this.closed) throw new DatabaseTrouble('broken', 'The embedded database is closed.');
    return this.pglite.runExclusive(async () => {
      if (this.crash) throw this.crash;
      const answer: Buffer[] = [];
      try {
        await this.pglite.execProtocolRawStream(messages, {
          onRawData: (bytes) => answer.push(Buffer.from(bytes)),
        });
      } catch (error) {
        this.crash ??= this.crashed(error);
      }
      // A crash in the middle of COMMIT must never look like a commit: what was answered before it is thrown away.
      if (this.crash) {
        this.silence();
        throw this.crash;
      }
      return Buffer.concat(answer);
    });
  }

  /** Gives the next holder of the connection a clean session, starting Postgres again if it had crashed. */
  async reset(): Promise<void> {
    if (this.crash && this.options.folder && !this.closed && !this.condemned) await this.start();
    if (this.pglite.isInTransaction()) await this.command('ROLLBACK');
    await this.command('DISCARD ALL');
  }

  /** All data as one tar, from which `memoryFrom` starts again; the caller holds the connection. */
  async dump(): Promise<Blob> {
    await this.command('CHECKPOINT');
    return this.pglite.dumpDataDir('none');
  }

  /** Refuses all further work: what is in the files is no longer ours to change. */
  condemn(reason: string): void {
    this.condemned = true;
    this.silence();
    this.crash = new DatabaseTrouble(
      'broken',
      `The embedded database stopped: ${reason}. Start the program again.`,
    );
  }

  /** Writes everything to the files and stops. */
  async close(): Promise<void> {
    if (this.closed) return;
    if (!this.crash) await this.command('CHECKPOINT').catch(() => undefined);
    this.closed = true;
    if (!this.crash) await this.pglite.close();
  }

  private async command(sql: string): Promise<void> {
    const text = Buffer.from(`${sql}\0`);
    const message = Buffer.alloc(5 + text.length);
    message.write('Q');
    message.writeInt32BE(4 + text.length, 1);
    text.copy(message, 5);
    await this.run(message);
  }

  private async start(): Promise<void> {
    const { folder, memoryFrom } = this.options;
    this.lastWords = '';
    try {
      this.pglite = await PGlite.create({
        ...(folder ? { fs: new DurableFolder(folder) } : {}),
        ...(memoryFrom ? { loadDataDir: memoryFrom } : {}),
        extensions: EXTENSIONS,
        relaxedDurability: false,
        ...(folder ? { startParams: DURABLE } : {}),
        onStderr: (line) => this.hear(line),
      });
      this.crash = null;
      this.watch();
    } catch (error) {
      throw this.troubleAtStart(error);
    }
  }

  /** Stops the timer of a Postgres that is not used any more: it would run into it and keep the program from ending. */
  private silence(): void {
    (this.pglite.Module as unknown as WatchedModule)._clear_setitimer();
  }

  private hear(line: string): boolean {
    if (/PANIC|FATAL/.test(line)) this.lastWords = line;
    return false;
  }

  private troubleAtStart(error: unknown): DatabaseTrouble {
    if (error instanceof DatabaseTrouble) return error;
    const words = `${this.lastWords} ${(error as { code?: string }).code ?? ''} ${String(error)}`;
    if (/No space left on device|ENOSPC/.test(words)) return diskFull(error);
    const where = this.options.folder ? ` in ${this.options.folder}` : '';
    return new DatabaseTrouble(
      'broken',
      `The embedded database${where} did not start: ${this.lastWords || error}`,
      {
        cause: error,
      },
    );
  }

  private crashed(error: unknown): DatabaseTrouble {
    this.crash = /No space left on device/.test(this.lastWords)
      ? diskFull(error)
      : new DatabaseTrouble('broken', `The embedded database stopped (${this.lastWords || String(error)}).`, {
          cause: error,
        });
    return this.crash;
  }

  /** PGlite goes on after any exception, as if the statement had ended; we remember every one that is not ordinary. */
  private watch(): void {
    const module = this.pglite.Module as unknown as WatchedModule;
    const { _PostgresMainLoopOnce: once, _pq_buffer_remaining_data: remaining, stackRestore } = module;
    if (!once || !remaining || !stackRestore || !module._clear_setitimer) {
      throw new DatabaseTrouble('broken', 'This version of PGlite cannot be watched for crashes.');
    }
    let gone = false;
    module._PostgresMainLoopOnce = () => {
      try {
        once();
      } catch (error) {
        if ((error as { status?: number }).status !== STATEMENT_FAILED) {
          gone = true;
          this.crashed(error);
        }
        throw error;
      }
    };
    module._pq_buffer_remaining_data = () => (gone ? 0 : remaining());
    module.stackRestore = (pointer) => {
      if (gone) throw this.crash;
      stackRestore(pointer);
    };
  }
}
