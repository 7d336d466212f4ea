/** `npm run screenshots`: builds what is not built, starts the example and takes the pictures in docs/screenshots/. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/nx/dist/bin/nx.js', 'run', 'web-e2e:screenshots'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  },
);
process.exitCode = status ?? 1;
