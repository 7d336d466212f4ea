import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { places } from './places';

const START_MS = 110_000;
const STOP_MS = 10_000;

/** The last words of its welcome. */
const READY = 'Stop it with Ctrl-C.';

/** The built server, running on a data folder. */
export interface Server {
  address: string;
  /** What it wrote since it was ready, for when a story fails. */
  saysSince: () => string;
  stop: () => Promise<void>;
}

/** A port nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(patience);
}

/** Starts the built server as `npm start` does, and waits until it says where it is. */
export async function startServer(folder: string, words: string[] = []): Promise<Server> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', places.server, 'serve', '--port', String(port), ...words],
    {
      cwd: places.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DATA_FOLDER: folder,
        WEB_FOLDER: places.web,
        LOG_LEVEL: 'error',
      },
    },
  );
  let said = '';
  const server: Server = {
    address: `http://127.0.0.1:${port}`,
    saysSince: () => said.split(READY).slice(1).join('').trim(),
    stop: () => stopped(child),
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}. It said:\n${said}`));
    const patience = setTimeout(() => fail('did not start in time'), START_MS);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(patience);
      fail(`stopped with ${signal ?? `code ${code}`}`);
    });
    const listen = (text: Buffer) => {
      said += text.toString();
      if (!said.includes(READY)) return;
      clearTimeout(patience);
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return server;
}
