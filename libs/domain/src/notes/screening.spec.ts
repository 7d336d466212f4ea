import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedWords } from './screened-words';
import { askedOfDirectory } from './screened-names';
import { isNhsNumber } from './screened-numbers';
import { NOTHING_KNOWN, screen, SCREEN_MESSAGES } from './screening';

const KNOWN = {
  names: [
    ...['Sarah Jones', 'Siobhán O’Brien', 'Anne-Marie Smith-Holt', 'José García', 'Will Young', 'Mark Long'],
    ...['Mary Ann Khan', 'Rose Day', 'An Li', 'Øystein Łukasz', 'Zoë', 'J Patel', 'May Ward'],
    ...['Олена Ковальчук'],
  ],
  rareTitles: ['Head of hotel services', 'Band 8a lead (nights)', 'Chaplain', 'Falconer'],
};

/** The kind of each flag with the words it stands at. */
const flagged = (text: string) =>
  screen(text, KNOWN).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('NHS numbers', () => {
  it.each([
    '943 476 5919',
    '943-476-5919',
    '9434765919',
    '943476 5919',
    '94347 65919',
    '943\u00A0476\u00A05919',
  ])('are found however they are written: %s', (number) => {
    expect(flagged(`Their number is ${number}, they said`)).toEqual([`nhs_number: ${number}`]);
    expect(flagged(number)).toEqual([`nhs_number: ${number}`]);
  });

  it.each([
    ['9434765919', true],
    ['4010232137', true],
    ['9434765918', false],
    ['943476591', false],
    ['94347659190', false],
    ['1111111111', false],
    ['0000000000', false],
  ])('have a check digit: %s is %s', (digits, is) => expect(isNhsNumber(digits)).toBe(is));

  it('of which one digit was mistyped are none', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'9434765919'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        return !isNhsNumber(digits.join(''));
      }),
    ));
});

describe('telephone numbers', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '07700-900-123',
    '0113 496 0000',
    '(0113) 496 0000',
    '0113 4960000',
    '020 7946 0000',
    '01132 960000',
    '+44 7700 900123',
    '+447700900123',
    '+44 (0)113 496 0000',
    '+44 (0) 113 496 0000',
    '0044 113 496 0000',
    '0800 100 9000',
    '0303 123 1113',
    '+33 6 12 34 56 78',
    'ext 4512',
    'ext. 4512',
    'bleep 217',
    'extension: 45120',
  ])('are found: %s', (number) => expect(flagged(`Ring ${number}.`)).toEqual([`telephone: ${number}`]));

  it.each([
    'In 2019, 2020 and 2021 we had 2022 in mind',
    'There were 24 beds, then 20 beds 18 16 12 10',
    'On 01-02-2024 and 01.02.2024 10.30 it was cold',
    'From 0730 to 1930, or 0730-1930 1930-0730',
    'Handover at 07:30 12:30 19:30',
    'It costs £1200 500 2000 a year, 1,200,500 in all',
    'Room 0123 and job 0000000000',
    'Ticket INC07700900123',
    'Order 123456789012345678901234',
    '3.5 % of 8,500 staff in 24/7 work',
    'Band 5 6 7 8a',
    'ext door 12 is broken',
  ])('are not seen in %j', (text) => expect(flagged(text)).toEqual([]));
});

describe('postcodes', () => {
  it.each([
    'LS1 4AP',
    'ls1 4ap',
    'LS14AP',
    'M1 1AE',
    'B33 8TH',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 0AX',
    'EC1A 1BB',
    'LS7  3EX',
  ])('are found: %s', (code) => expect(flagged(`I live at ${code}, far out`)).toEqual([`postcode: ${code}`]));

  it.each([
    'Ward A1 is cold',
    'A1 ward, b2 ward, W12 and LS1',
    'Level b6 2nd floor',
    'On l3 1st thing',
    'Form P45 2 times',
    'Covid19 2do',
    'H2O 3km',
    'Bay C4 8am',
  ])('are not seen in %j', (text) => expect(flagged(text)).toEqual([]));
});

describe('e-mail addresses', () => {
  it.each(['sarah.jones@example.org', 'S_J+x@nhs.example', 'josé@bücher.example', 'o’brien@a.b.example'])(
    'are found: %s',
    (address) => expect(flagged(`Write to <${address}>.`)).toEqual([`email: ${address}`]),
  );

  it.each(['meet @ 3', 'a@b', '@ward3.x', 'me@', '@@@@', 'x@.org', 'up@3.5'])('are not seen in %j', (text) =>
    expect(flagged(text)).toEqual([]),
  );
});

describe('names of the directory', () => {
  it.each<[string, string[]]>([
    ['Ask Sarah Jones about it', ['Sarah Jones']],
    ['ask sarah jones about it', ['sarah jones']],
    ['ASK JONES, SARAH ABOUT IT', ['JONES, SARAH']],
    ['jones sarah never answers', ['jones sarah']],
    ['Mary Khan and mary ann khan', ['Mary Khan', 'mary ann khan']],
    ['siobhan obrien', ['siobhan obrien']],
    ["Siobhán O'Brien’s rota", ["Siobhán O'Brien’s"]],
    ['SIOBHÁN O’BRIEN', ['SIOBHÁN O’BRIEN']],
    ['Siobha\u0301n O’Brien', ['Siobha\u0301n O’Brien']],
    ['jose garcia', ['jose garcia']],
    ['anne marie smith holt', ['anne marie smith holt']],
    ['ØYSTEIN łukasz', ['ØYSTEIN łukasz']],
    ['ковальчук олена', ['ковальчук олена']],
    ['Will Young is away', ['Will Young']],
    ['J. Patel said', ['J. Patel']],
  ])('whole, in any case and order: %s', (text, names) =>
    expect(flagged(text)).toEqual(names.map((name) => `person_name: ${name}`)),
  );

  it.each<[string, string[]]>([
    ['Our manager Sarah never answers', ['Sarah']],
    ['Sarah never answers', ['Sarah']],
    ['It is always Jones', ['Jones']],
    ["Sarah's rota", ["Sarah's"]],
    ['Sa\u00ADrah and Zoe\u0308', ['Sa\u00ADrah', 'Zoe\u0308']],
    ['It was O’Brien', ['O’Brien']],
    ['Ask Smith-Holt', ['Smith', 'Holt']],
    ['We asked Rose and Will', ['Rose', 'Will']],
    ['Ask Dr. Young', ['Young']],
    ['Mrs Anybody on nights is kind', ['Anybody']],
  ])('single, written as a name: %s', (text, names) =>
    expect(flagged(text)).toEqual(names.map((name) => `person_name: ${name}`)),
  );

  it.each([
    'Will young staff be heard? Will they?',
    'May we have hot food. Day shifts do. Mark it down; long waits.',
    'The rose garden on Ward 3 in May, in the long run',
    'WILL THE WARD EVER MARK A DAY',
    'an apple and a Ward round',
    'sarah',
    'The trust, the Trust, the Board',
    'Joneses and Sarahville',
    'They miss Christmas. Miss Christmas again.',
    'Dr who',
  ])('are not seen in %j', (text) => expect(flagged(text)).toEqual([]));

  it('within an address are part of the address', () =>
    expect(flagged('Sarah.Jones@example.org')).toEqual(['email: Sarah.Jones@example.org']));
});

describe('rare job titles', () => {
  it.each<[string, string[]]>([
    ['The head of hotel services knows', ['head of hotel services']],
    ['HEAD OF HOTEL-SERVICES', ['HEAD OF HOTEL-SERVICES']],
    ['Our falconer said', ['falconer']],
    ['the band 8A lead, nights', ['band 8A lead, nights']],
  ])('are found in any case: %s', (text, titles) =>
    expect(flagged(text)).toEqual(titles.map((title) => `rare_job_title: ${title}`)),
  );

  it.each(['The chaplain came', 'head of hotels', 'hotel services', 'falconers'])(
    'are not seen in %j',
    (text) => expect(flagged(text)).toEqual([]),
  );
});

describe('a flag', () => {
  it('says what to do, and no word of the text', () => {
    const flags = screen('Sarah Jones at LS1 4AP', KNOWN);
    expect(flags.map(({ message }) => message)).toEqual([
      SCREEN_MESSAGES.person_name,
      SCREEN_MESSAGES.postcode,
    ]);
    expect(JSON.stringify(flags)).not.toMatch(/Sarah|Jones|LS1/);
  });

  it('asks the directory about each word once', () => {
    expect(askedOfDirectory(['A nurse’s Head-of hotel, José', 'the NURSE'])).toEqual([
      ...['nurse', 'head', 'of', 'hotel', 'jose', 'the'],
    ]);
    expect(foldedWords('D’Arcy-Łęcki, Zoë (nights)')).toEqual(['darcy', 'łecki', 'zoe', 'nights']);
  });
});

const PIECES = [
  ...[
    'Sarah',
    'Jones',
    ' ',
    '  ',
    'Will',
    '@',
    '.',
    '+44',
    '0',
    '07700',
    '900123',
    '943 476 5919',
    'LS1 4AP',
    '-',
  ],
  ...['(', ')', '’', "'", 'é', 'e\u0301', '👩🏽‍⚕️', '\u202e', '\ud83d', '\u00AD', 'head of', 'a', 'ext ', '1'],
];

describe('whatever is written', () => {
  it('is screened without a fault, with flags in order, apart, and within the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (text) => {
          let before = 0;
          for (const { start, end } of screen(text, KNOWN)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
          }
        },
      ),
      { numRuns: 500 },
    ));

  it('does not hide a name or a number that stands apart in it', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100 }), (before, after) => {
        const flags = flagged(`${before} ; Sarah Jones ; ${after}`);
        return flags.some((flag) => flag.includes('Sarah Jones'));
      }),
    ));

  it.each(PIECES.map((piece) => [piece]))(
    'repeated at length takes time in step with its length: %j',
    (piece) => {
      const times = [4_000, 32_000].map((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const tries = [1, 2, 3].map(() => {
          const begun = performance.now();
          screen(text, KNOWN);
          return performance.now() - begun;
        });
        return Math.min(...tries);
      });
      // Eight times the length: linear is 8, quadratic 64. The addend keeps small times from deciding.
      expect(times[1]).toBeLessThan(24 * (times[0] ?? 0) + 20);
    },
  );

  it('of a note’s length is screened at once', () => {
    const text = 'Sarah said 07700 900 12 at ls1 4a@ '.repeat(15).slice(0, 500);
    screen(text, NOTHING_KNOWN);
    const begun = performance.now();
    for (let time = 0; time < 50; time += 1) screen(text, KNOWN);
    expect((performance.now() - begun) / 50).toBeLessThan(5);
  });
});
