import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 100;

/**
 * A folder that takes long to fill and then serves all: whoever needs it first makes it, and whoever comes meanwhile
 * waits. It gets its name when it is whole, so that nobody finds it half full.
 */
export async function madeOnce(folder: string, fill: (path: string) => Promise<void>): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  while (!existsSync(folder)) {
    if (await isOurTurn(folder)) await make(folder, fill);
    else await pause(PAUSE_MS);
  }
  return folder;
}

async function make(folder: string, fill: (path: string) => Promise<void>): Promise<void> {
  const making = await mkdtemp(`${folder}-making-`);
  try {
    await fill(making);
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Somebody else may have made it after all: theirs is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(turnOf(folder), { force: true });
  }
}

const turnOf = (folder: string) => `${folder}-turn`;

/** Whether this process may make it: nobody else does, or whoever did was killed. */
async function isOurTurn(folder: string): Promise<boolean> {
  const turn = turnOf(folder);
  try {
    await writeFile(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const maker = Number(await readFile(turn, 'utf8').catch(() => ''));
  if (maker && !isAlive(maker)) await rm(turn, { force: true });
  return false;
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}
