import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Gives a folder its name once it is filled, so that nobody finds it half full. Two files of stories begin at once and
 * may both have made it: the first one's is kept.
 */
export async function becomes(made: string, name: string): Promise<void> {
  try {
    await rename(made, name);
  } catch (error) {
    if (!existsSync(name)) throw error;
    await rm(made, { recursive: true, force: true });
  }
}
