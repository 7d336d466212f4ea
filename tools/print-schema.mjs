/** Writes libs/schema/schema.graphql as the built API prints it; the old one stays when the printing fails. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status, stdout } = spawnSync(process.execPath, ['dist/apps/api/main.js', 'schema'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status === 0) writeFileSync(`${root}libs/schema/schema.graphql`, stdout);
process.exitCode = status ?? 1;
