/** A child of the lock tests: tries to take a folder, says how that went, and holds it until its input ends. */
import { writeSync } from 'node:fs';

const { lockFolder } = await import('../database/folder-lock.ts');
const [folder, address] = process.argv.slice(2);
const say = (word) => writeSync(1, `${JSON.stringify(word)}\n`);

say({ ready: true });
process.stdin.once('data', async () => {
  try {
    const lock = await lockFolder(folder, { address });
    say({ held: true });
    process.stdin.once('end', () => lock.release());
  } catch (error) {
    say({ held: false, kind: error.kind, message: error.message });
    process.stdin.destroy();
  }
});
