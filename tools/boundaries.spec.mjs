/** Sees every fence between layers refuse what it is there to refuse, and let through what it is there to let through. */
import { beforeAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that need not exist: only where they would lie matters. */
const AT = {
  domain: 'libs/domain/src/actions/a-fence.ts',
  data: 'libs/data/src/actions/a-fence.ts',
  publishing: 'libs/publishing/src/a-fence.tsx',
  schema: 'libs/schema/src/a-fence.ts',
  ui: 'libs/ui/src/a-fence.tsx',
  api: 'apps/api/src/actions/a-fence.ts',
  web: 'apps/web/src/app/a-fence.tsx',
  actions: 'apps/web/src/features/actions/a-fence.tsx',
  deeper: 'apps/web/src/features/actions/parts/a-fence.tsx',
  'web-e2e': 'apps/web-e2e/src/a-fence.ts',
};

const REFUSED = [
  ['domain', 'zod'],
  ['domain', 'date-fns'],
  ['domain', 'node:crypto'],
  ['domain', 'fs'],
  ['domain', '@heard/data'],
  ['domain', '@heard/domain/testing'],
  ['domain', '../../../data/src/index'],
  ['data', '@nestjs/common'],
  ['data', 'react'],
  ['data', '@apollo/server'],
  ['data', '@heard/schema'],
  ['data', '@heard/domain/testing'],
  ['publishing', 'typeorm'],
  ['publishing', '@nestjs/common'],
  ['publishing', '@heard/data'],
  ['schema', '@nestjs/graphql'],
  ['schema', 'typeorm'],
  ['schema', '@heard/domain'],
  ['ui', '@apollo/client'],
  ['ui', 'graphql'],
  ['ui', '@heard/schema'],
  ['ui', '@heard/domain'],
  ['api', 'typeorm'],
  ['api', 'pg'],
  ['api', 'react'],
  ['api', '@heard/ui'],
  ['api', '@heard/data/testing'],
  ['api', '../../../../libs/data/src/rows'],
  ['web', '@heard/domain'],
  ['web', '@heard/data'],
  ['web', '@nestjs/common'],
  ['web', 'typeorm'],
  ['web', '../../../../libs/domain/src/index'],
  ['actions', '@heard/domain'],
  ['actions', '../people/person-page'],
  ['actions', '../../features/people/person-page'],
  ['deeper', '../../people/person-page'],
  ['web-e2e', '@heard/data'],
  ['web-e2e', 'react'],
];

const ALLOWED = [
  ['domain', '../result'],
  ['data', '@heard/domain'],
  ['data', 'typeorm'],
  ['data', 'node:crypto'],
  ['publishing', '@heard/domain'],
  ['publishing', 'react'],
  ['ui', 'react'],
  ['api', '@heard/domain'],
  ['api', '@heard/data'],
  ['api', '@heard/publishing'],
  ['api', '@nestjs/common'],
  ['web', '@heard/ui'],
  ['web', '@heard/schema'],
  ['web', '@apollo/client'],
  ['actions', '../../app/session'],
  ['actions', './people/person-page'],
  ['deeper', '../actions-page'],
];

let answers;

beforeAll(() => {
  const cases = [...REFUSED, ...ALLOWED].map(([layer, from]) => ({
    file: AT[layer],
    text: `import * as what from '${from}';\n\nexport { what };\n`,
  }));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/lint-text.mjs'], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  answers = JSON.parse(stdout.split('\n').at(-1));
}, 120_000);

it.each(REFUSED)('%s may not import %s', (...wanted) => {
  expect(answers[REFUSED.findIndex((each) => each.join() === wanted.join())]).not.toEqual([]);
});

it.each(ALLOWED)('%s may import %s', (...wanted) => {
  const index = ALLOWED.findIndex((each) => each.join() === wanted.join());
  expect(answers[REFUSED.length + index]).toEqual([]);
});
