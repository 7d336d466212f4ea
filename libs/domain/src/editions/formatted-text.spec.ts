import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine } from '../text';
import {
  checkFormatted,
  cleanFormatted,
  type FormattedText,
  paragraph,
  plainLines,
  plainText,
  TEXT_BLOCKS,
  type TextSpan,
} from './formatted-text';

const LINK = 'https://intranet.example.org/rota';

/** A span as the cases below write it: `*bold*`, `[link]`, or plain. */
function span(written: string): TextSpan {
  const bold = written.startsWith('*');
  const isLink = written.startsWith('[');
  return { text: bold || isLink ? written.slice(1, -1) : written, bold, href: isLink ? LINK : null };
}

/** The spans of a text's only line, written the same way. */
function written(text: FormattedText): string[] {
  return (text[0]?.lines[0] ?? []).map(({ text: words, bold, href }) =>
    bold ? `*${words}*` : href ? `[${words}]` : words,
  );
}

const line = (...spans: string[]): FormattedText => [{ kind: 'paragraph', lines: [spans.map(span)] }];

describe('a line as it is kept', () => {
  it.each<[string, string[], string[]]>([
    ['has its edges trimmed', ['  The rota \n'], ['The rota']],
    ['has one space where there were many', ['The\t \n rota'], ['The rota']],
    ['joins neighbours that look alike', ['The ', 'rota', ' is late'], ['The rota is late']],
    ['keeps apart what looks different', ['The ', '*rota*', ' is late'], ['The ', '*rota*', ' is late']],
    ['keeps the space between two looks', ['The', '* rota*'], ['The', '* rota*']],
    ['puts no space where there was none', ['un', '*done*'], ['un', '*done*']],
    ['has one space where two looks meet', ['The ', '* rota*'], ['The ', '*rota*']],
    ['lets a space alone look plain', ['*The*', '[ ]', '*rota*'], ['*The*', ' ', '*rota*']],
    ['lets a space alone join what it looks like', ['*The*', '* *', '*rota*'], ['*The rota*']],
    ['has no empty spans', ['The rota', '', '[]', '* *'], ['The rota']],
    ['begins with a word, whatever came first', ['* *', ' ', 'The rota'], ['The rota']],
    ['loses what cannot be seen, and no more', ['ro\u200Bta', '*\u202Elate*'], ['rota', '*late*']],
    ['is not parted by what cannot be seen', ['ro', '*\uFEFF*', 'ta'], ['rota']],
    ['keeps the space behind what cannot be seen', ['The', '*\u200B rota*'], ['The', '* rota*']],
    ['writes a letter and its accent as one', ['caf', 'e', '\u0301'], ['café']],
    ['loses halves of characters', ['rota \uD83D', 'late'], ['rota late']],
  ])('%s', (_, spans, kept) => expect(written(cleanFormatted(line(...spans)))).toEqual(kept));

  it('has its links trimmed, and none that lead nowhere', () => {
    const text = cleanFormatted([
      {
        kind: 'paragraph',
        lines: [
          [
            { text: 'See', bold: false, href: '' },
            { text: ' here', bold: false, href: ` ${LINK}\n` },
          ],
        ],
      },
    ]);
    expect(text[0]?.lines[0]).toEqual([
      { text: 'See', bold: false, href: null },
      { text: ' here', bold: false, href: LINK },
    ]);
  });
});

describe('blocks as they are kept', () => {
  it('are without empty lines and empty blocks, and lists keep their items', () =>
    expect(
      cleanFormatted([
        { kind: 'bullets', lines: [[span('One')], [span(' ')], [], [span('Two')]] },
        { kind: 'numbers', lines: [[]] },
        { kind: 'paragraph', lines: [] },
      ]),
    ).toEqual([{ kind: 'bullets', lines: [[span('One')], [span('Two')]] }]));

  it('are as many paragraphs as there were lines in one', () =>
    expect(cleanFormatted([{ kind: 'paragraph', lines: [[span('One')], [span('Two')]] }])).toEqual([
      ...line('One'),
      ...line('Two'),
    ]));
});

it('reads as words alone, a line for each paragraph and item', () => {
  const text: FormattedText = [
    ...line('The ', '*rota*'),
    { kind: 'bullets', lines: [[span('One')], [span('[Two]')]] },
  ];
  expect(plainLines(text)).toEqual(['The rota', 'One', 'Two']);
  expect(plainText(text)).toBe('The rota\nOne\nTwo');
  expect(paragraph('The rota')).toEqual(line('The rota'));
  expect(paragraph('')).toEqual([]);
});

const PIECES = [
  'a',
  'É',
  'e\u0301',
  '\u0301',
  '😀',
  ' ',
  '\n',
  '\r\n',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u202E',
];
const anyText = fc.array(
  fc.record({
    kind: fc.constantFrom(...TEXT_BLOCKS),
    lines: fc.array(
      fc.array(
        fc.record({
          text: fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
          bold: fc.boolean(),
          href: fc.constantFrom(null, '', LINK, ` ${LINK}`, 'mailto:team@example.org'),
        }),
        { maxLength: 5 },
      ),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 3 },
);

describe('whatever is written', () => {
  it('is cleaned once and for all', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanFormatted(text);
        expect(cleanFormatted(clean)).toEqual(clean);
      }),
      { numRuns: 500 },
    ));

  it('keeps its words and the spaces between them', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const words = plainLines(text)
          .map((each) => cleanLine(each).normalize('NFC'))
          .filter((each) => each !== '');
        expect(plainLines(cleanFormatted(text)).map((each) => each.normalize('NFC'))).toEqual(words);
      }),
      { numRuns: 500 },
    ));

  it('has no span that is empty, looks like the one before, or is a link without words', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const spans of cleanFormatted(text).flatMap(({ lines }) => lines)) {
          const looks = spans.map(({ bold, href }) => `${bold} ${href}`);
          expect(looks.filter((look, index) => look === looks[index - 1])).toEqual([]);
          expect(spans.filter((each) => each.text === '' || (each.href && !each.text.trim()))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    ));

  it.each([
    ['one long span', line(' a\u200B'.repeat(33_000))],
    ['spans of one character', line(...Array.from({ length: 100_000 }, () => 'a'))],
    ['spaces', line(' '.repeat(100_000), ...Array.from({ length: 1_000 }, () => '* *'))],
    ['paragraphs', Array.from({ length: 100_000 }, () => line('a')).flat()],
  ])('is cleaned and checked in time: %s', (_, text) => {
    const begun = performance.now();
    checkFormatted('weDid', cleanFormatted(text), { label: 'What was done', max: 3000 });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('checking', () => {
  const RULE = { label: 'The introduction', max: 50 };
  const times = <T>(count: number, each: T) => Array.from({ length: count }, () => each);
  const items = (count: number): FormattedText => [{ kind: 'numbers', lines: times(count, [span('1')]) }];

  it.each<[string, FormattedText, string | undefined]>([
    ['nothing', [], undefined],
    ['as much as there may be', paragraph('é'.repeat(50)), undefined],
    ['characters of two code units', paragraph('😀'.repeat(50)), undefined],
    ['a character too many', paragraph('é'.repeat(51)), 'TOO_LONG'],
    ['a link that is safe', line('See ', '[here]'), undefined],
  ])('%s: %s', (_, text, code) => expect(checkFormatted('introduction', text, RULE)?.code).toBe(code));

  it.each<[string, FormattedText, string | undefined]>([
    ['40 blocks', times(40, line('1')).flat(), undefined],
    ['41 blocks', times(41, line('1')).flat(), 'TOO_LONG'],
    ['30 items', items(30), undefined],
    ['31 items', items(31), 'TOO_LONG'],
  ])('%s: %s', (_, text, code) =>
    expect(checkFormatted('weDid', text, { ...RULE, max: 500 })?.code).toBe(code),
  );

  it('asks for what is required', () =>
    expect(checkFormatted('introduction', [], { ...RULE, required: 'Write it.' })).toEqual({
      ...{ field: 'introduction', code: 'REQUIRED', message: 'Write it.' },
    }));

  it('finds one bad link among good ones, in any block', () => {
    const bad: TextSpan = { text: 'there', bold: false, href: 'javascript:alert(1)' };
    const text: FormattedText = [...line('[here]'), { kind: 'bullets', lines: [[span('a')], [bad]] }];
    expect(checkFormatted('introduction', text, RULE)).toMatchObject({
      ...{ field: 'introduction', code: 'INVALID', message: expect.stringContaining('https:// or mailto:') },
    });
  });
});
