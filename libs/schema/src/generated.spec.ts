import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the generated types are those of schema.graphql and of the documents; if not: npx nx codegen schema', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'libs/schema/codegen.ts', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`.split('stale files were detected:')[1] ?? '').toBe('');
  expect(status).toBe(0);
}, 60_000);
