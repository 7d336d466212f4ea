import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseTrouble, diskFull } from './database-trouble';
import {
  describeHolder,
  HEARTBEAT_MS,
  type LockHolder,
  readHolder,
  stillHolds,
  THIS_MACHINE,
} from './lock-holder';

const FILE = 'heard.lock';
const ATTEMPTS = 20;
const SETTLE_MS = 100;

/** A folder that is ours until released. */
export interface FolderLock {
  /** Where the database's own files go. */
  dataFolder: string;
  release(): void;
}

/** What to write into the lock, and whom to tell if it is taken away from us. */
export interface LockOptions {
  address?: string;
  onLost?: () => void;
}

/** Takes the folder for this process, or says who has it; what a dead process left is taken over. */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock> {
  const holder: LockHolder = {
    token: randomUUID(),
    pid: process.pid,
    processStart: THIS_MACHINE.processStart(process.pid),
    host: THIS_MACHINE.host,
    since: new Date().toISOString(),
    address: options.address ?? null,
  };
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    await take(folder, file, holder);
  } catch (error) {
    throw explain(error, folder);
  }
  const heart = setInterval(() => beat(file, holder, options.onLost), HEARTBEAT_MS);
  heart.unref();
  return {
    dataFolder: resolve(folder, 'postgres'),
    release: () => {
      clearInterval(heart);
      if (look(file)?.holder?.token === holder.token) rmSync(file, { force: true });
    },
  };
}

async function take(folder: string, file: string, holder: LockHolder): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (create(file, holder)) {
      if (attempt === 0) return;
      // Two who both found a dead holder may have moved each other's lock away; the one whose lock stays has it.
      await wait(SETTLE_MS);
      if (look(file)?.holder?.token === holder.token) return;
    }
    const found = look(file);
    if (!found) continue;
    if (stillHolds(found.holder, found.silentForMs)) {
      throw new DatabaseTrouble('folder_locked', describeHolder(folder, found.holder));
    }
    moveAside(file, found.text);
  }
  throw new DatabaseTrouble('folder_locked', describeHolder(folder, null));
}

/** Puts the lock there with its whole text at once, if none is there. */
function create(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder, null, 2));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return createWithoutLinks(file, holder);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links, as on many memory sticks. */
function createWithoutLinks(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder, null, 2), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away, and puts it back if it turns out to be somebody else's by now. */
export function moveAside(file: string, expected: string): void {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== expected) linkSync(aside, file);
  } catch {
    // Somebody else was quicker: the next look tells.
  } finally {
    rmSync(aside, { force: true });
  }
}

function look(file: string): { text: string; holder: LockHolder | null; silentForMs: number } | null {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, holder: readHolder(text), silentForMs: Date.now() - statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

function beat(file: string, holder: LockHolder, onLost?: () => void): void {
  const found = look(file);
  try {
    if (!found) create(file, holder);
    else if (found.holder?.token === holder.token) utimesSync(file, new Date(), new Date());
    else onLost?.();
  } catch {
    // A full or read-only disk: the statements that meet it say so.
  }
}

function explain(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return diskFull(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new DatabaseTrouble(
      'broken',
      `The folder ${folder} cannot be written to (${code}). Choose another folder.`,
      {
        cause: error,
      },
    );
  }
  return error;
}
