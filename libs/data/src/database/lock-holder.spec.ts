import { describe, expect, it } from '@jest/globals';
import {
  describeHolder,
  type LockHolder,
  type Machine,
  readHolder,
  stillHolds,
  THIS_MACHINE,
} from './lock-holder';

const holder: LockHolder = {
  token: 't',
  pid: 41,
  processStart: 'boot:7',
  host: 'here',
  since: '2026-01-05T09:00:00.000Z',
  address: 'http://127.0.0.1:3000',
};

function machine(starts: Record<number, string | null>): Machine {
  return { host: 'here', isAlive: (pid) => pid in starts, processStart: (pid) => starts[pid] ?? null };
}

describe('stillHolds', () => {
  it.each<[string, Partial<LockHolder>, Record<number, string | null>, number, boolean]>([
    ['the process lives', {}, { 41: 'boot:7' }, 999_999, true],
    ['the process is dead', {}, {}, 0, false],
    ['its number went to another process', {}, { 41: 'boot:8' }, 0, false],
    ['the machine was started again', {}, { 41: 'boot2:7' }, 0, false],
    ['starts are unknown, and it spoke just now', { processStart: null }, { 41: null }, 5_000, true],
    ['starts are unknown, and it is silent', { processStart: null }, { 41: null }, 61_000, false],
    ['it is on another machine, and spoke just now', { host: 'there' }, {}, 5_000, true],
    ['it is on another machine, and is silent', { host: 'there' }, { 41: 'boot:7' }, 61_000, false],
  ])('when %s', (_when, changes, starts, silentForMs, expected) => {
    expect(stillHolds({ ...holder, ...changes }, silentForMs, machine(starts))).toBe(expected);
  });

  it('gives a lock that cannot be read a moment to be written', () => {
    expect(readHolder('{"pid": 4')).toBeNull();
    expect(stillHolds(null, 100, machine({}))).toBe(true);
    expect(stillHolds(null, 10_000, machine({}))).toBe(false);
  });
});

describe('describeHolder', () => {
  it('says who, since when, where it serves and what to do', () => {
    expect(describeHolder('.data', { ...holder, host: THIS_MACHINE.host })).toBe(
      'The folder .data is in use by process 41 (since 2026-01-05T09:00:00.000Z, serving http://127.0.0.1:3000). Stop it first, or choose another folder.',
    );
    expect(describeHolder('.data', { ...holder, address: null })).toContain('process 41 on the machine here');
  });
});
