/**
 * `npm test`: every check of the project in order, or only those named (`npm test -- lint unit`). All of them run,
 * whatever fails; the last line adds them up, a check without tests of its own counting as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dropTemplates, troubleOfServer } from './test-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = process.env['TEST_DATABASE_URL'];

const PROJECTS = [
  'libs/domain',
  'libs/data',
  'libs/publishing',
  'libs/schema',
  'libs/ui',
  'apps/api',
  'apps/web',
  'apps/web-e2e',
  'tools',
];

/** Projects that have the target, as their project.json files say. */
function projectsWith(target) {
  return PROJECTS.map((folder) => JSON.parse(readFileSync(`${root}${folder}/project.json`, 'utf8')))
    .filter(({ targets }) => target in targets)
    .map(({ name }) => name);
}

/** What git keeps, as it lies in the folder now; everything where there is no git, as in an unpacked archive. */
function trackedFiles() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return ['.'];
  return stdout.split('\0').filter((file) => file && existsSync(`${root}${file}`));
}

/** Runs a program of node_modules with its output shown; true when it succeeds. */
function run(script, words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        NX_TUI: 'false',
        NX_NO_CLOUD: 'true',
        FORCE_COLOR: process.env['FORCE_COLOR'] ?? (process.stdout.isTTY ? '1' : '0'),
      },
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

const nx = (target, ...words) =>
  run('nx/dist/bin/nx.js', ['run-many', '-t', target, '--parallel=2', '--output-style=static', ...words]);

/** A check that has no tests of its own: one passed or one failed. */
const check = (title, work) => ({
  title,
  count: async () =>
    (await work()) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
});

/** Suites of Jest, one for each project with the target; each has written down its counts (counting-reporter.mjs). */
const suites = (title, target, { suffix = '', before = async () => true, words = [] } = {}) => ({
  title,
  count: async () => {
    const files = projectsWith(target).map((name) => `${root}dist/tests/${name}${suffix}.json`);
    for (const file of files) rmSync(file, { force: true });
    const total = { passed: 0, failed: 0, skipped: 0 };
    const succeeded = (await before()) && (await nx(target, ...words));
    for (const file of files.filter((file) => existsSync(file))) {
      const counts = JSON.parse(readFileSync(file, 'utf8'));
      for (const kind of Object.keys(total)) total[kind] += counts[kind];
    }
    const silent = files.filter((file) => !existsSync(file));
    for (const file of silent) console.error(`No results: ${file.slice(root.length)} was not written.`);
    total.failed += silent.length;
    const ran = total.passed + total.failed;
    if (!ran) console.error('Not one test ran.');
    if ((!succeeded || !ran) && total.failed === 0) total.failed = 1;
    return total;
  },
});

async function serverIsThere() {
  const trouble = server ? await troubleOfServer(server) : null;
  if (trouble) console.error(trouble);
  return !trouble;
}

const STAGES = {
  format: check('Format', async () => {
    const files = trackedFiles();
    const words = ['--check', '--log-level', 'warn', '--ignore-unknown'];
    // Every other file, so that both take about as long.
    const halves = [0, 1].map((half) => files.filter((_, index) => index % 2 === half));
    const checked = halves.map(
      (half) => half.length === 0 || run('prettier/bin/prettier.cjs', [...words, ...half]),
    );
    return (await Promise.all(checked)).every(Boolean);
  }),
  lint: check('Lint, with who may import whom', () => nx('lint')),
  types: check('Types', () => nx('types')),
  unit: suites('Unit tests, with what is generated or printed from the code', 'test'),
  integration: suites(
    `Integration tests on ${server ? 'a Postgres server' : 'the embedded Postgres'}`,
    'integration',
    {
      suffix: '-integration',
      before: serverIsThere,
      words: ['--skip-nx-cache'],
    },
  ),
  builds: check('Builds', () => nx('build')),
  size: check('Size of the first signed-in view', () => nx('bundle-size')),
  stories: suites('Browser stories', 'stories', { suffix: '-stories', words: ['--skip-nx-cache'] }),
  visited: suites('Every page visited by a story', 'visited', {
    suffix: '-visited',
    words: ['--skip-nx-cache'],
  }),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in STAGES));
if (unknown.length) {
  console.error(
    `There is no check named ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`,
  );
  process.exit(64);
}

const results = [];
for (const [name, { title, count }] of Object.entries(STAGES)) {
  if (named.length && !named.includes(name)) continue;
  console.log(`\n=== ${title} ===\n`);
  const started = Date.now();
  results.push({ title, ...(await count()), seconds: (Date.now() - started) / 1000 });
}
if (server) await dropTemplates(server).catch(() => undefined);

console.log('\n=== Altogether ===\n');
for (const { title, passed, failed, skipped, seconds } of results) {
  const notes = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(
    Boolean,
  );
  console.log(`${failed ? 'FAILED' : 'ok    '} ${title}: ${notes.join(', ')} (${seconds.toFixed(0)} s)`);
}
const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
