import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
// Inside the workspace, so that what comes from npm is found.
const built = join(root, 'dist', 'tests', `served-${process.pid}`);

/** Builds the server from its sources as they are now, in a second, to be run by `startChild`. */
export function buildServer(): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = ['build', '-c', 'apps/api/vite.config.mts', '--outDir', built, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...words], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
}

/** Removes what `buildServer` built. */
export function removeBuiltServer(): void {
  rmSync(built, { recursive: true, force: true });
}

/** Heard as a process of its own, as `npm start` runs it. */
export interface ServedChild {
  pid: number;
  /** All that it has printed. */
  printed: () => string;
  /** Waits until it has printed this, and gives what matched; null when it ended before. */
  prints(pattern: RegExp): Promise<RegExpExecArray | null>;
  kill(signal: 'SIGKILL' | 'SIGINT'): void;
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>;
}

/** Runs the built program with these words, on a data folder of its own. */
export function startChild(words: string[], dataFolder: string): ServedChild {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['--no-warnings', join(built, 'main.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, NODE_OPTIONS: '', DATA_FOLDER: dataFolder, LOG_LEVEL: 'error' },
  });
  let text = '';
  const listening = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk.toString();
    for (const listen of listening) listen();
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    pid: child.pid ?? 0,
    printed: () => text,
    prints: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          const match = pattern.exec(text);
          if (match) resolve(match);
        };
        listening.add(look);
        look();
        void ended.then(() => resolve(pattern.exec(text)));
      }),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
