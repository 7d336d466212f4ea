import { hostname } from 'node:os';
import { isAlive, processStart } from './process-identity';

/** Who holds a folder, as written into its lock file. */
export interface LockHolder {
  /** Tells this taking of the lock from every other. */
  token: string;
  pid: number;
  /** What `processStart` said of the holder. */
  processStart: string | null;
  host: string;
  since: string;
  address: string | null;
}

/** A holder writes to its lock this often, and counts as gone after the second span where nothing better is known. */
export const HEARTBEAT_MS = 5_000;
const SILENT_MS = 60_000;

/** What this machine knows of processes; replaced in specs. */
export interface Machine {
  host: string;
  isAlive(pid: number): boolean;
  processStart(pid: number): string | null;
}

export const THIS_MACHINE: Machine = { host: hostname(), isAlive, processStart };

/** Reads a lock file's text; null if it is no lock, as after a power cut. */
export function readHolder(text: string): LockHolder | null {
  try {
    const holder = JSON.parse(text) as LockHolder;
    return typeof holder?.pid === 'number' && typeof holder.token === 'string' ? holder : null;
  } catch {
    return null;
  }
}

/** True if the holder still runs; `silentForMs` is the time since its last heartbeat. */
export function stillHolds(holder: LockHolder | null, silentForMs: number, machine = THIS_MACHINE): boolean {
  if (!holder) return silentForMs < HEARTBEAT_MS;
  if (holder.host !== machine.host) return silentForMs < SILENT_MS;
  if (!machine.isAlive(holder.pid)) return false;
  const now = machine.processStart(holder.pid);
  if (now && holder.processStart) return now === holder.processStart;
  return silentForMs < SILENT_MS;
}

/** Says who holds the folder and what to do about it. */
export function describeHolder(folder: string, holder: LockHolder | null, ownPid = process.pid): string {
  if (!holder) return `The folder ${folder} is being opened by another program. Try again in a moment.`;
  const where = holder.host === THIS_MACHINE.host ? '' : ` on the machine ${holder.host}`;
  const who = holder.pid === ownPid && !where ? 'this program itself' : `process ${holder.pid}${where}`;
  const address = holder.address ? `, serving ${holder.address}` : '';
  return `The folder ${folder} is in use by ${who} (since ${holder.since}${address}). Stop it first, or choose another folder.`;
}
