import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../dist/stories/${path}`, import.meta.url));

/** What was seen, and what failed, is of this run alone. */
export default function forgetLastRun() {
  rmSync(at('seen.jsonl'), { force: true });
  rmSync(at('failed'), { recursive: true, force: true });
}
