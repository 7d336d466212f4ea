/** `npm start`: builds what is not built, then serves. Everything after `--` goes to the program. */
import { spawn } from 'node:child_process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Heard needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a program and gives its exit code; its output is shown only when it fails, unless it is `loud`. */
function run(command, words, { loud }) {
  return new Promise((done) => {
    const child = spawn(command, words, {
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => loud && child.kill(signal));
    child.on('exit', (code, signal) => {
      if (code && !loud) console.error(output);
      done(signal ? 1 : code);
    });
  });
}

console.log('Building what has changed (the first time takes about a minute)');
const started = Date.now();
const nx = 'node_modules/nx/dist/bin/nx.js';
const built = await run(process.execPath, [nx, 'run-many', '-t', 'build', '-p', 'api,web'], { loud: false });
if (built) process.exit(built);
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s. Opening the workspace`);
process.exitCode = await run(
  process.execPath,
  ['--enable-source-maps', 'dist/apps/api/main.js', 'serve', ...process.argv.slice(2)],
  { loud: true },
);
