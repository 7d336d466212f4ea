import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../testing/child';
import { lockFolder, moveAside } from './folder-lock';
import { THIS_MACHINE } from './lock-holder';

interface Said {
  held: boolean;
  kind?: string;
  message?: string;
}

let folder: string;
let children: Child[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-lock-'));
});

afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map(({ ended }) => ended));
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

async function contender(address = 'http://127.0.0.1:3000'): Promise<() => Promise<Said>> {
  const child = startChild('hold-folder.mjs', [folder, address]);
  children.push(child);
  await child.next();
  return async () => {
    child.process.stdin?.write('go\n');
    return (await child.next<Said>()) ?? { held: false, message: 'ended without a word' };
  };
}

function writeLock(changes: object, silentForMs = 0): void {
  const lock = {
    token: 'x',
    pid: 1,
    processStart: 'gone',
    host: THIS_MACHINE.host,
    since: 'long ago',
    address: null,
  };
  const file = join(folder, 'heard.lock');
  writeFileSync(file, JSON.stringify({ ...lock, ...changes }));
  const at = new Date(Date.now() - silentForMs);
  utimesSync(file, at, at);
}

it('refuses a second process and says who holds the folder; takes over from a killed one', async () => {
  expect(await (await contender())()).toEqual({ held: true });
  const [holder] = children;
  await expect(lockFolder(folder)).rejects.toMatchObject({
    kind: 'folder_locked',
    message: expect.stringMatching(
      new RegExp(
        `in use by process ${holder?.process.pid} \\(since .*Z, serving http://127.0.0.1:3000\\)\\. Stop it first`,
      ),
    ),
  });
  holder?.process.kill('SIGKILL');
  await holder?.ended;
  const lock = await lockFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'heard.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
}, 20_000);

it('refuses this very process a second time, and lets it in once released', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow('in use by this program itself');
  lock.release();
  (await lockFolder(folder)).release();
});

it('knows a process that merely has the number of the dead holder', async () => {
  writeLock({ pid: process.pid, processStart: 'another boot:1' });
  (await lockFolder(folder)).release();
});

it('believes another machine as long as it gives signs of life', async () => {
  writeLock({ host: 'elsewhere' }, 10_000);
  await expect(lockFolder(folder)).rejects.toThrow('process 1 on the machine elsewhere');
  writeLock({ host: 'elsewhere' }, 120_000);
  (await lockFolder(folder)).release();
});

it('takes over a lock that a power cut left unreadable', async () => {
  writeFileSync(join(folder, 'heard.lock'), '');
  utimesSync(join(folder, 'heard.lock'), new Date(0), new Date(0));
  (await lockFolder(folder)).release();
});

it('lets in exactly one of many who find a dead lock at once', async () => {
  for (let round = 0; round < 3; round += 1) {
    writeLock({ pid: 999_999_999 });
    const contenders = await Promise.all(Array.from({ length: 5 }, () => contender()));
    const said = await Promise.all(contenders.map((go) => go()));
    expect(said.filter(({ held }) => held)).toHaveLength(1);
    expect(said.filter(({ held, kind }) => !held && kind !== 'folder_locked')).toEqual([]);
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map(({ ended }) => ended));
    children = [];
  }
}, 60_000);

it('gives way when another one who found the same dead lock was quicker', async () => {
  writeLock({ pid: 999_999_999 });
  const taking = lockFolder(folder);
  const { pid, processStart } = JSON.parse(
    readFileSync(join(folder, 'heard.lock'), 'utf8'),
  ) as typeof process & {
    processStart: string;
  };
  expect(pid).toBe(process.pid);
  writeLock({ token: 'rival', pid, processStart });
  await expect(taking).rejects.toMatchObject({ kind: 'folder_locked' });
});

it('puts a lock back that is not the dead one it meant to move', () => {
  writeLock({ token: 'rival' });
  const file = join(folder, 'heard.lock');
  const before = readFileSync(file, 'utf8');
  moveAside(file, 'the dead one');
  expect(readFileSync(file, 'utf8')).toBe(before);
  moveAside(file, before);
  expect(readdirSync(folder)).toEqual([]);
});

it('says so when the folder cannot be made', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(lockFolder(join(folder, 'file', 'below'))).rejects.toMatchObject({
    kind: 'broken',
    message: expect.stringContaining('cannot be written to (ENOTDIR)'),
  });
});
