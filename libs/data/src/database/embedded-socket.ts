import { Duplex } from 'node:stream';
import { type EmbeddedEngine } from './embedded-engine';

const QUERY = 0x51;
const SYNC = 0x53;
const FLUSH = 0x48;
const TERMINATE = 0x58;
const HEADER = 5;

/** AuthenticationOk, then ReadyForQuery outside a transaction: all a client needs to hear at its start. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

/**
 * What node-postgres takes for a TCP socket to a server: it hands each finished batch of messages to the embedded
 * engine and returns the answer, so that parsing, types and errors are node-postgres's own.
 */
export class EmbeddedSocket extends Duplex {
  private unread: Buffer = Buffer.alloc(0);
  private greeted = false;
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly engine: EmbeddedEngine,
    private readonly idleInTransactionMs: number,
  ) {
    super();
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed when they are there.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.receive(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.receive(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.idleTimer);
    done(error);
  }

  private async receive(bytes: Buffer): Promise<void> {
    this.unread = this.unread.length ? Buffer.concat([this.unread, bytes]) : bytes;
    if (!this.greeted) return this.greet();
    let end = 0;
    while (this.unread.length - end >= HEADER) {
      const type = this.unread[end];
      const next = end + 1 + this.unread.readUInt32BE(end + 1);
      if (next > this.unread.length) break;
      end = next;
      if (type === TERMINATE) return;
      if (type === SYNC || type === QUERY || type === FLUSH) {
        const batch = this.unread.subarray(0, end);
        this.unread = this.unread.subarray(end);
        end = 0;
        await this.answer(batch);
      }
    }
  }

  /** The start-up message has no type byte; whatever the last holder left behind is cleared away first. */
  private async greet(): Promise<void> {
    this.unread = Buffer.alloc(0);
    await this.engine.reset();
    this.greeted = true;
    this.push(WELCOME);
  }

  private async answer(batch: Buffer): Promise<void> {
    clearTimeout(this.idleTimer);
    const bytes = await this.engine.run(batch);
    if (this.destroyed) return;
    this.push(bytes);
    const status = bytes.at(-1);
    if (status === 0x54 || status === 0x45) this.watchIdleTransaction();
  }

  /** As a server's idle_in_transaction_session_timeout: a holder that went away must not keep everyone waiting. */
  private watchIdleTransaction(): void {
    this.idleTimer = setTimeout(() => {
      const error = new Error('terminating connection due to idle-in-transaction timeout');
      this.destroy(Object.assign(error, { code: '25P03' }));
    }, this.idleInTransactionMs);
    this.idleTimer.unref();
  }
}
