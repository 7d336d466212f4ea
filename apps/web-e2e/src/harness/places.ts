import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

/** Where the stories find what they run and leave what they saw; all of it is built, none of it kept. */
export const places = {
  root: at('.'),
  // Another build than the one in place can be told about, such as last week's beside today's.
  server: at(process.env['HEARD_SERVER'] ?? 'dist/apps/api/main.js'),
  web: at(process.env['HEARD_WEB'] ?? 'dist/apps/web'),
  features: at('apps/web/src/features'),
  work: at('dist/stories'),
  seen: at('dist/stories/seen.jsonl'),
  pictures: at('docs/screenshots'),
  browser: at('node_modules/.cache/heard-browser'),
};
