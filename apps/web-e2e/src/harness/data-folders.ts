import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeOnce } from './made-once';
import { places } from './places';
import { startServer } from './server';

/** A folder of its own for one workspace, removed when the stories in it are told. */
export interface DataFolder {
  path: string;
  remove: () => Promise<void>;
}

/** The example is told backwards from today, so it is made once for each build and each day. */
async function exampleFolder(): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const build = createHash('sha256').update(await readFile(places.server));
  const name = `example-${day}-${build.digest('hex').slice(0, 12)}`;
  return madeOnce(join(places.work, name), async (folder) => (await startServer(folder)).stop());
}

/** A folder with the example programme in it, or an empty one. */
export async function makeDataFolder(holds: 'example' | 'nothing'): Promise<DataFolder> {
  const example = holds === 'example' ? await exampleFolder() : undefined;
  const path = await mkdtemp(join(tmpdir(), 'heard-story-'));
  if (example) await cp(example, path, { recursive: true });
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
