import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { connectionTrouble, DatabaseTrouble, troubleIn } from './database-trouble';

function coded(code: string, message = 'no', more: object = {}): Error {
  return Object.assign(new Error(message), { code, ...more });
}

describe('troubleIn', () => {
  it.each([
    ['53100', 'disk_full'],
    ['ENOSPC', 'disk_full'],
    ['57P01', 'unreachable'],
    ['53300', 'busy'],
  ])('reads the code %s as %s, through the wrapping of TypeORM', (code, kind) => {
    const wrapped = new QueryFailedError('select 1', [], coded(code));
    expect(troubleIn(new Error('while saving', { cause: wrapped }))?.kind).toBe(kind);
  });

  it('reads a lost connection', () => {
    expect(troubleIn(new Error('Connection terminated unexpectedly'))?.kind).toBe('unreachable');
    expect(troubleIn(coded('ECONNRESET', 'read ECONNRESET', { syscall: 'read' }))?.kind).toBe('unreachable');
  });

  it.each([
    [coded('23505')],
    [coded('ENOENT', 'no such file')],
    [new Error('mistake')],
    ['text'],
    [undefined],
  ])('leaves other errors alone: %s', (error) => expect(troubleIn(error)).toBeNull());

  it('gives trouble back as it is', () => {
    const trouble = new DatabaseTrouble('folder_locked', 'held');
    expect(troubleIn(trouble)).toBe(trouble);
  });
});

describe('connectionTrouble', () => {
  it('names the place and the cause', () => {
    const trouble = connectionTrouble(coded('ECONNREFUSED'), 'db.trust.example:5432');
    expect(trouble.kind).toBe('unreachable');
    expect(trouble.message).toBe(
      'The database at db.trust.example:5432 cannot be reached (ECONNREFUSED). Check that it is running and that DATABASE_URL names it.',
    );
  });

  it.each(['28P01', '28000', '3D000'])('tells a refusal (%s) from an absence', (code) => {
    expect(connectionTrouble(coded(code, 'password authentication failed'), 'db:5432').kind).toBe('refused');
  });
});
