/** The limit: node:http and one hand-written statement to each operation, with no rights, no audit, no GraphQL. */
import { createServer } from 'node:http';
import pg from 'pg';
import { BARE_LISTENING } from './listening-operations.mjs';
import { BARE_BOARD, BARE_LIST, BARE_POST_UPDATE } from './operations.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function answer(body) {
  const { query, variables } = JSON.parse(body);
  if (query.includes('query Board')) return pool.query({ name: 'board', text: BARE_BOARD });
  if (query.includes('query ActionsTable')) return pool.query({ name: 'list', text: BARE_LIST });
  const name = /\bquery (\w+)/.exec(query)?.[1];
  const listening = BARE_LISTENING[name];
  if (listening) return pool.query({ name, text: listening.text, values: listening.values(variables) });
  const { actionId, id, text, confidence } = variables.input;
  return pool.query({
    name: 'post',
    text: BARE_POST_UPDATE,
    values: [actionId, id, text, confidence.toLowerCase()],
  });
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { rows } = await answer(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].json);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
