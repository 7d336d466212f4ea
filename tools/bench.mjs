/**
 * `npm run bench`: the board, the list and the update on a real Postgres with ten times the example, and listening with
 * 200 events and 20,000 notes, over HTTP on loopback with 10 connections, against a bare node:http server (the limit)
 * and PostGraphile 5; rounds interleaved, so that a machine whose speed drifts drifts for all. Listening is compared
 * with the limit alone, and only where one statement gives the same JSON; the public page with nginx, which sends the
 * same bytes from disk and is left out where it is not installed. `-- --json FILE` writes the rows,
 * `-- --rounds N --seconds S` sets how long, `-- --only WORDS` measures the operations with these words in their name.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { fillListening } from './bench/listening.mjs';
import { listeningWork } from './bench/listening-operations.mjs';
import * as operations from './bench/operations.mjs';
import { expectSameBytes, hasNginx, loadPage, PAGE, startNginx } from './bench/public-page.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    times: { type: 'string', default: '10' },
  },
});
const CONNECTIONS = 10;
const SERVER = process.env.BENCH_DATABASE_URL ?? 'postgres://127.0.0.1:5432/postgres';
const databaseName = `heard_bench_${process.pid}`;
const databaseUrl = Object.assign(new URL(SERVER), { pathname: `/${databaseName}` }).href;
const PORTS = { heard: 3301, postgraphile: 3302, bare: 3303, nginx: 3304 };

async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const sql = (url, text, values) => connected(url, async (client) => (await client.query(text, values)).rows);

function program(words, environment = {}) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    ...environment,
  };
  return spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function finished(child) {
  return new Promise((done, fail) => {
    child.on('exit', (code) =>
      code ? fail(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)) : done(),
    );
  });
}

/** Waits until something answers there; at a page of its own, until the page is there too. */
async function ready(port, page = '') {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}${page || '/'}`).then(
      ({ ok }) => ok || !page,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

async function ask(server, query, variables, headers = {}) {
  const response = await fetch(`http://127.0.0.1:${PORTS[server]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors?.length) throw new Error(`${server}: ${JSON.stringify(answer.errors)}`);
  return { answer, response };
}

/** Listening at the size that it is to stay quick at; the programme lead takes notes of the event that is open. */
async function addListening() {
  const size = { events: 200, notes: 20_000 };
  console.log(`Adding ${size.events} events and ${size.notes} notes`);
  const [lead] = await sql(
    databaseUrl,
    `select person_id as id from person_role where role = 'programme_lead'`,
  );
  const { eventId } = await connected(databaseUrl, (client) =>
    fillListening(client, { ...size, facilitatorId: lead.id }),
  );
  const notes = await sql(
    databaseUrl,
    `select n.id from note n join listening_event e on e.id = n.event_id where e.state = 'closed' order by n.id limit 500`,
  );
  return { eventId, noteIds: notes.map(({ id }) => id) };
}

/** Signs in as the invented person who may post to any action: the programme lead. */
async function cookieOfLead() {
  const { response } = await ask(
    'heard',
    'mutation { signInAsExample(persona: "programme-lead") { errors { message } } }',
  );
  return response.headers.getSetCookie()[0].split(';')[0];
}

function load(server, query, headers, inputs, variables) {
  return new Promise((done, fail) => {
    const run = autocannon(
      {
        url: `http://127.0.0.1:${PORTS[server]}/graphql`,
        connections: CONNECTIONS,
        duration: Number(options.seconds),
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        ...(inputs
          ? {
              requests: [
                {
                  setupRequest: (request) => ({
                    ...request,
                    body: JSON.stringify({ query, variables: inputs() }),
                  }),
                },
              ],
            }
          : { body: JSON.stringify({ query, variables }) }),
      },
      (error, result) => {
        if (error) return fail(error);
        if (result.non2xx || result.errors)
          return fail(new Error(`${server}: ${result.non2xx} refused, ${result.errors} failed`));
        done({ throughput: result.requests.total / result.duration, p99Ms: result.latency.p99 });
      },
    );
    run.on('error', fail);
  });
}

function rssMb(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Sorts what has no order of its own, so that answers can be compared as text. */
function settled(value) {
  if (Array.isArray(value))
    return value.map(settled).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, settled(value[key])]),
  );
}

/** The same JSON from the bare server; from PostGraphile, which names things its own way, the same rows. */
function compareAnswers(operation, { heard, bare, postgraphile }) {
  if (Object.values(heard.data).includes(null)) throw new Error(`${operation}: heard answers nothing.`);
  if (bare && JSON.stringify(settled(heard.data)) !== JSON.stringify(settled(bare.data))) {
    throw new Error(`${operation}: bare answers something else than heard.`);
  }
  const ids = (answer) =>
    [...new Set(JSON.stringify(answer).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g))].sort().join();
  if (postgraphile && ids(heard) !== ids(postgraphile))
    throw new Error(`${operation}: PostGraphile answers with other rows than heard.`);
}

/** PostGraphile is a fifth of what all else here weighs: it is installed when somebody measures, and for them alone. */
async function installPeers() {
  const cwd = fileURLToPath(new URL('bench', import.meta.url));
  if (existsSync(join(cwd, 'node_modules/postgraphile'))) return;
  console.log('Installing PostGraphile (the first time takes half a minute)');
  await finished(
    spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
}

const children = [];
const pages = mkdtempSync(join(tmpdir(), 'heard-pages-'));
// nginx reads them as somebody else.
chmodSync(pages, 0o755);
try {
  await installPeers();
  await sql(SERVER, `create database ${databaseName}`);
  console.log(`Loading ${options.times} times the example`);
  await finished(program(['dist/apps/api/main.js', 'example', '--times', options.times]));
  const listening = await addListening();
  await sql(databaseUrl, operations.PEER_SQL);
  await sql(databaseUrl, 'vacuum analyze');
  const servers = {
    heard: program(['dist/apps/api/main.js', 'serve'], { PORT: PORTS.heard, PUBLIC_FOLDER: pages }),
    postgraphile: program(['tools/bench/postgraphile-server.mjs'], {
      PORT: PORTS.postgraphile,
      GRAPHILE_ENV: 'production',
    }),
    bare: program(['tools/bench/bare-server.mjs'], { PORT: PORTS.bare }),
  };
  children.push(...Object.values(servers));
  await Promise.all(Object.keys(servers).map((server) => ready(PORTS[server])));
  if (hasNginx()) children.push((servers.nginx = startNginx(pages, PORTS.nginx)));
  else console.log('nginx is not on this machine: the public page is measured alone.');
  const cookie = await cookieOfLead();
  const actionIds = (
    await sql(databaseUrl, `select id from action where state not in ('stopped') order by id`)
  ).map(({ id }) => id);
  let turn = 0;
  const input = (words) => () => {
    turn += 1;
    const actionId = actionIds[turn % actionIds.length];
    return { input: { id: newId(), actionId, text: `Word ${turn}`, ...words } };
  };
  const ownInput = input({ nothingNew: false, confidence: 'ON_COURSE' });
  const peerInput = input({ confidence: 'on_course' });
  const WORK = {
    board: { own: operations.BOARD, peer: operations.PEER_BOARD, isBare: true },
    list: {
      own: operations.LIST,
      peer: operations.PEER_LIST,
      variables: operations.LIST_VARIABLES,
      isBare: true,
    },
    update: {
      own: operations.POST_UPDATE,
      peer: operations.PEER_POST_UPDATE,
      isBare: true,
      inputs: { own: ownInput, peer: peerInput },
    },
    ...listeningWork(listening),
    'public page': { isPage: true },
  };
  for (const name of Object.keys(WORK)) if (!name.includes(options.only)) delete WORK[name];
  const page = (server) => loadPage(PORTS[server], Number(options.seconds), CONNECTIONS);
  const call = {
    nginx: () => page('nginx'),
    heard: (work) =>
      work.isPage ? page('heard') : load('heard', work.own, { cookie }, work.inputs?.own, work.variables),
    postgraphile: (work) => load('postgraphile', work.peer, {}, work.inputs?.peer),
    bare: (work) => load('bare', work.own, {}, work.inputs?.own, work.variables),
  };
  for (const [operation, { own, peer, isBare, isPage, inputs, variables }] of Object.entries(WORK)) {
    if (isPage && servers.nginx) {
      await ready(PORTS.nginx, PAGE);
      await expectSameBytes([PORTS.heard, PORTS.nginx]);
    }
    if (inputs || isPage) continue;
    compareAnswers(operation, {
      heard: (await ask('heard', own, variables, { cookie })).answer,
      bare: isBare && (await ask('bare', own, variables)).answer,
      postgraphile: peer && (await ask('postgraphile', peer)).answer,
    });
  }
  const results = [];
  for (const [operation, work] of Object.entries(WORK)) {
    const runs = {
      heard: [],
      ...(work.peer && { postgraphile: [] }),
      ...(work.isBare && { bare: [] }),
      ...(work.isPage && servers.nginx && { nginx: [] }),
    };
    for (let round = 0; round <= Number(options.rounds); round += 1) {
      for (const server of Object.keys(runs)) {
        const run = await call[server](work);
        // The first round warms up.
        if (round > 0) runs[server].push(run);
      }
    }
    for (const server of Object.keys(runs)) {
      const throughput = median(runs[server].map((run) => run.throughput));
      const ratioTo = (other) =>
        runs[other]
          ? Number(
              median(runs[server].map((run, at) => run.throughput / runs[other][at].throughput)).toFixed(2),
            )
          : null;
      results.push({
        operation,
        server,
        throughput: Math.round(throughput),
        p99Ms: median(runs[server].map((run) => run.p99Ms)),
        ratioToBare: ratioTo('bare'),
        ratioToPostgraphile: ratioTo('postgraphile'),
        ratioToNginx: ratioTo('nginx'),
        rssMb: rssMb(servers[server].pid),
      });
    }
  }
  console.table(results);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await new Promise((done) => setTimeout(done, 500));
  rmSync(pages, { recursive: true, force: true });
  await sql(SERVER, `drop database if exists ${databaseName} with (force)`);
}
