import { describe, expect, it } from '@jest/globals';
import { checkText, cleanLine, cleanText, comparable, lengthOf } from './text';

describe('cleanText', () => {
  it.each([
    ['spaces at the edges', '  word \n', 'word'],
    ['Windows and old Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['paragraphs', 'a\n\n\n\nb', 'a\n\nb'],
    ['tabs', 'a\tb', 'a b'],
    ['control characters', 'a\u0000b\u0007c\u009f', 'abc'],
    ['bidi overrides', 'pay \u202Egnp.exe\u202C \u2066x\u2069', 'pay gnp.exe x'],
    ['zero-width spaces and byte-order marks', '\uFEFFa\u200Bb\u2060', 'ab'],
    ['two ways of writing one letter', 'Zoe\u0308', 'Zoë'],
    ['halves of characters', 'a\ud83db', 'ab'],
    ['whole characters outside the plane', 'a😀b', 'a😀b'],
    ['joiners, which Persian and emoji need', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['spreadsheet formulas: kept, the exporter neutralises them', '=1+1', '=1+1'],
    ['markup: kept, the page escapes it', '<b>x</b>', '<b>x</b>'],
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean));

  it('changes nothing the second time', () => {
    const text = ' a\r\n\r\n\r\n\tb\u202E ';
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });
});

it('makes one line of a title', () => expect(cleanLine(' Team\n Time\u00A0  Out ')).toBe('Team Time Out'));

it('compares without case and spare spaces', () =>
  expect(comparable(' Mental  Health ')).toBe(comparable('mental health')));

it('counts characters, not code units', () => expect(lengthOf('a😀')).toBe(2));

describe('checkText', () => {
  const rule = { label: 'The title', required: 'Enter a title.', min: 3, max: 5 };
  it.each([
    ['', 'REQUIRED'],
    ['ab', 'INVALID'],
    ['abc', undefined],
    ['abcde', undefined],
    ['abcdef', 'TOO_LONG'],
  ])('"%s": %s', (text, code) => expect(checkText('title', text, rule)?.code).toBe(code));

  it('lets an empty text be where none is required', () =>
    expect(checkText('note', '', { label: 'The note', max: 5 })).toBeNull());

  it('says how long it is and how long it may be', () =>
    expect(checkText('title', 'abcdef', rule)?.message).toBe(
      'The title is 6 characters long. Shorten it to 5 or fewer.',
    ));
});
