import { describe, expect, it } from '@jest/globals';
import { messageOf, refusalsOf } from '../testing';
import { checkPassword } from './password';

describe('checkPassword', () => {
  it.each([
    ['three words', 'teapot gravel sunrise', []],
    ['exactly twelve characters', 'abcdeabcde12', []],
    ['eleven characters', 'abcdeabcde1', ['password INVALID']],
    ['nothing', '', ['password REQUIRED']],
    ['too long', 'abcdefghij'.repeat(13), ['password TOO_LONG']],
    ['a hundred and twenty-eight characters', `${'abcdefghij'.repeat(12)}12345678`, []],
    ['one character over and over', 'aaaaaaaaaaaaaa', ['password INVALID']],
    ['four characters over and over', 'abcdabcdabcd', ['password INVALID']],
    ['the name in the address', 'robin.example-2025!', ['password INVALID']],
    ['the name in the address, in capitals', 'xxROBIN.EXAMPLExx12', ['password INVALID']],
    ['an obvious word with digits', 'Password123456', ['password INVALID']],
    ['an obvious word twice', 'welcomewelcome1!', ['password INVALID']],
    ['a row of digits', '567890123456', ['password INVALID']],
    ['an obvious word among others', 'welcome the grey herons', []],
  ])('%s', (_, password, refusals) =>
    expect(refusalsOf(checkPassword(password, 'Robin.Example@example.org'))).toEqual(refusals),
  );

  it('does not forbid the letters of a very short address', () => {
    expect(refusalsOf(checkPassword('teapot gravel sunrise', 'te@example.org'))).toEqual([]);
  });

  it('says what makes a good one', () => {
    expect(messageOf(checkPassword('short', 'a@b.org'))).toContain('Three words');
  });
});
