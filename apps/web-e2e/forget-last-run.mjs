import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../dist/stories/${path}`, import.meta.url));

/** What was seen, and what failed, is of this run alone; of the examples made for earlier ones the newest may serve again. */
export default function forgetLastRun() {
  const remove = (path) => rmSync(at(path), { recursive: true, force: true });
  remove('seen.jsonl');
  remove('failed');
  const left = existsSync(at('.')) ? readdirSync(at('.')) : [];
  left.filter((name) => /-making-|-turn$/.test(name)).forEach(remove);
  const madeAt = (name) => statSync(at(name)).ctimeMs;
  const examples = left.filter((name) => /^example-[-\da-f]+$/.test(name));
  examples
    .sort((one, other) => madeAt(other) - madeAt(one))
    .slice(1)
    .forEach(remove);
}
