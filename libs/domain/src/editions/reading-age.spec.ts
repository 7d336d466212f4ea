import { describe, expect, it } from '@jest/globals';
import { readingAge } from './reading-age';

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');

describe('the reading age, worked out by hand', () => {
  // 4.71 × letters a word + 0.5 × words a sentence − 21.43 is the grade; the age is five years more, 5 at least.
  it.each<[string, string, number | null]>([
    // 6 sentences of 5 words of 4 letters: 18.84 + 2.5 − 21.43 = −0.09
    ['short words, short sentences', times(6, 'abcd abcd abcd abcd abcd.'), 5],
    // 3 sentences of 10 words of 5 letters: 23.55 + 5 − 21.43 = 7.12
    ['middling words and sentences', times(3, `${times(10, 'abcde')}.`), 12],
    // 2 sentences of 15 words of 6 letters: 28.26 + 7.5 − 21.43 = 14.33
    ['long words and sentences', times(2, `${times(15, 'abcdef')}!`), 19],
    // 1 sentence of 30 words of 5 letters: 23.55 + 15 − 21.43 = 17.12
    ['no end of a sentence', times(30, 'abcde'), 22],
    // 6 sentences of 5 words of 1 letter: 4.71 + 2.5 − 21.43 = −14.22
    ['the shortest words there are', times(6, 'a b c d e?'), 5],
    ['too few words to say', times(29, 'abcdefghij'), null],
    ['nothing', '', null],
    ['no words', '… !? – 👍'.repeat(50), null],
  ])('%s', (_, text, age) => expect(readingAge(text)).toBe(age));

  // Each is 3 sentences of 10 words of 5 letters, as above.
  it.each([
    ['lines', times(10, 'abcde'), '\n'],
    ['blank lines', times(10, 'abcde'), '\n\n'],
    ['colons', times(10, 'abcde'), ': '],
    ['runs of marks', times(10, 'abcde'), '?!... '],
    ['a mark within a quotation', times(10, 'abcde'), '.” '],
    ['apostrophes and hyphens in words', times(10, "a'b-cd’e"), '. '],
    ['letters with accents, and digits', times(10, 'éß1日œ'), '. '],
    ['dashes that stand alone', `– ${times(10, 'abcde')}`, '. '],
  ])('counts the same with %s', (_, sentence, end) =>
    expect(readingAge([sentence, sentence, sentence].join(end))).toBe(12),
  );

  it('does not end a sentence within a number or an address', () =>
    // 1 sentence of 30 words, 150 characters.
    expect(readingAge(`${times(28, 'abcde')} 12345.67890`)).toBe(22));

  it.each(['.', '. ', 'a.', '?!', "a'", 'a-', '\n', ' ', 'é'])('takes no time over a run of %j', (piece) => {
    const begun = performance.now();
    // Words enough for an age to be worked out, and an end that no run of marks leads to.
    expect(readingAge(`${times(30, 'a')} ${piece.repeat(100_000)}x`)).not.toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
