import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A Node process beside the spec's own, which says one JSON value a line. */
export interface Child {
  process: ChildProcess;
  /** The next thing it says; null once it has ended. */
  next<T>(): Promise<T | null>;
  ended: Promise<void>;
}

/** Starts a script of this folder, able to import the library's TypeScript. */
export function startChild(script: string, args: string[]): Child {
  const loader = new URL('./typescript-loader.mjs', import.meta.url).href;
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', '--import', loader, file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    next: async <T>() => {
      const line = await said.next();
      return line.done ? null : (JSON.parse(line.value) as T);
    },
    ended: new Promise((resolve) => child.once('close', () => resolve())),
  };
}
