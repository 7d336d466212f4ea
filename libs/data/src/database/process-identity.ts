import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What tells one process from a later one that was given the same number; null where the system cannot say. */
export function processStart(pid: number): string | null {
  try {
    // The name in brackets may hold spaces; the start time is the 20th field after it (man 5 proc).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${started}`;
  } catch {
    return process.platform === 'win32' || process.platform === 'linux' ? null : startFromPs(pid);
  }
}

/** True if a process of this number lives on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      timeout: 2_000,
    });
    return line.trim() || null;
  } catch {
    return null;
  }
}
