/**
 * The public page against nginx: the latest edition as heard sends it from memory, and the same bytes as nginx sends
 * them from disk, one process each. Both send what was compressed ahead with gzip, the one encoding that every nginx
 * has built in.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';

export const PAGE = '/feedback-into-action/';
const HEADERS = { 'accept-encoding': 'gzip' };

/** Whether nginx is on this machine; without it the page is measured alone. */
export const hasNginx = () => spawnSync('nginx', ['-v']).status === 0;

/** Starts nginx on the folder that heard keeps the public pages in (PUBLIC_FOLDER). */
export function startNginx(pages, port) {
  const own = mkdtempSync(join(tmpdir(), 'heard-nginx-'));
  writeFileSync(
    join(own, 'nginx.conf'),
    `
master_process off;
daemon off;
pid ${own}/pid;
error_log ${own}/error.log;
events { worker_connections 256; }
http {
  types { text/html html; text/css css; application/atom+xml atom; application/xml xml; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=1000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${join(pages, 'current')};
    gzip_static on;
    add_header Cache-Control "public, max-age=60";
  }
}`,
  );
  return spawn('nginx', ['-p', own, '-c', join(own, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Refuses to compare what is not the same. */
export async function expectSameBytes(ports) {
  const [first, ...others] = await Promise.all(
    ports.map(async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}${PAGE}`, { headers: HEADERS });
      if (!response.ok || response.headers.get('content-encoding') !== 'gzip')
        throw new Error(`The page on port ${port} is ${response.status}, and not compressed ahead.`);
      return response.text();
    }),
  );
  if (others.some((other) => other !== first)) throw new Error('nginx sends another page than heard.');
}

/** Asks for the page for some seconds over ten connections. */
export async function loadPage(port, seconds, connections) {
  const url = `http://127.0.0.1:${port}${PAGE}`;
  const result = await autocannon({ url, headers: HEADERS, connections, duration: seconds });
  if (result.non2xx || result.errors)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { throughput: result.requests.total / result.duration, p99Ms: result.latency.p99 };
}
