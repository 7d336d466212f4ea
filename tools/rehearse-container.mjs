/**
 * Does by hand, in folders of its own, what a container engine does with the Dockerfile: copies what COPY says, runs what
 * RUN says, starts what CMD says, and asks what HEALTHCHECK asks until it is well. No other user and no image: those need
 * an engine. Ends with `1 passed, 0 failed`, or says where it failed.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOf, readDockerfile } from './dockerfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'heard-container-'));
const clean = Object.fromEntries(['PATH', 'HOME', 'USER'].map((name) => [name, process.env[name] ?? '']));

/** What `COPY . .` brings: what git keeps, less what .dockerignore leaves out, which git does not keep either. */
function copyAll(folder) {
  const ignored = readFileSync(`${root}.dockerignore`, 'utf8').split('\n').filter(Boolean);
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    if (ignored.includes(file) || !existsSync(`${root}${file}`)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(`${root}${file}`, join(folder, file));
  }
}

function copy(rest, folder, stages) {
  const words = rest.split(/\s+/);
  const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : null;
  const to = words.pop();
  if (!from && words.join() === '.') return copyAll(folder);
  for (const word of words) {
    const source = from ? join(stages[from], word.replace(/^\/app\//, '')) : `${root}${word}`;
    cpSync(source, to.endsWith('/') ? join(folder, to, word) : join(folder, to), { recursive: true });
  }
}

/** Runs the instructions that make a stage's files. */
function build(stage, stages) {
  const folder = join(work, stage.name);
  mkdirSync(folder);
  stages[stage.name] = folder;
  for (const { word, rest } of stage.instructions) {
    console.log(`${stage.name}: ${word} ${Array.isArray(rest) ? rest.join(' ').slice(0, 80) : rest}`);
    if (word === 'COPY') copy(rest, folder, stages);
    if (word !== 'RUN') continue;
    const environment = { ...clean, ...environmentOf(stage) };
    const { status } = spawnSync(rest, {
      cwd: folder,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
    if (status !== 0) throw new Error(`RUN ${rest} failed.`);
  }
  return folder;
}

/** A port that nobody listens on now. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** Starts the program as the image would and waits until its own health check says it is well, then stops it. */
async function start(stage, folder) {
  const wordsOf = (name) => stage.instructions.find(({ word }) => word === name).rest;
  const env = {
    ...clean,
    ...environmentOf(stage),
    PORT: await freePort(),
    HOST: '127.0.0.1',
    EXAMPLE: 'false',
  };
  const [command, ...words] = wordsOf('CMD');
  const program = spawn(command, words, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => program.on('exit', (code, signal) => resolve({ code, signal })));
  try {
    const [asking, ...how] = wordsOf('HEALTHCHECK');
    const started = Date.now();
    while (spawnSync(asking, how, { env }).status !== 0) {
      if (program.exitCode !== null) throw new Error(`CMD ended with ${program.exitCode}.`);
      if (Date.now() - started > 60_000) throw new Error('HEALTHCHECK did not succeed within a minute.');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    console.log(`HEALTHCHECK succeeded after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    const page = await fetch(`http://127.0.0.1:${env.PORT}/`, { headers: { accept: 'text/html' } });
    if (!(await page.text()).includes('<div id="root"'))
      throw new Error('The web application is not served.');
  } finally {
    program.kill('SIGTERM');
  }
  const { code, signal } = await ended;
  if (code !== 0) throw new Error(`Stopping gave ${code ?? signal}.`);
}

let failed = 0;
try {
  const built = {};
  const stages = readDockerfile();
  for (const stage of stages) build(stage, built);
  await start(stages.at(-1), built[stages.at(-1).name]);
} catch (error) {
  console.error(error.message);
  failed = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${1 - failed} passed, ${failed} failed`);
process.exitCode = failed;
