import { closeSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const READY = 'heard.ready';

/** True if the folder holds a database whose making was finished. */
export function isReady(folder: string): boolean {
  return existsSync(join(folder, READY));
}

/** Notes, durably, that the database in the folder was made to the end. */
export function markReady(folder: string): void {
  closeSync(openSync(join(folder, READY), 'w'));
  if (process.platform === 'win32') return; // Windows cannot sync a folder.
  const entry = openSync(folder, 'r');
  fsyncSync(entry);
  closeSync(entry);
}

/** Moves away what an interrupted first start left: nothing was ever saved in it, and Postgres would not start from it. */
export function setAsideUnfinished(folder: string): void {
  if (existsSync(folder)) renameSync(folder, `${folder}.unfinished-${Date.now()}`);
}
