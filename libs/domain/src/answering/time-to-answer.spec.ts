import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar';
import { type OwedTheme, type TimeToAnswer, timeToAnswer } from './time-to-answer';

const TODAY = '2026-03-02';
const HEARD = '2025-01-01';

let made = 0;
const theme = (parts: Partial<OwedTheme> = {}): OwedTheme => ({
  ...{ id: `theme-${(made += 1)}`, subgroupId: 'own', heardFrom: HEARD, answeredOn: null },
  ...parts,
});
const after = (...days: number[]) => days.map((each) => theme({ answeredOn: addDays(HEARD, each) }));

describe('the time to answer', () => {
  it.each<[string, OwedTheme[], Partial<TimeToAnswer>]>([
    ['of nothing', [], { themes: 0, answered: 0, medianDays: null, share: null, quarters: [] }],
    ['of none answered', [theme(), theme()], { themes: 2, answered: 0, medianDays: null, share: 0 }],
    ['is not told of two', after(100, 200), { answered: 2, medianDays: null, share: 100 }],
    ['is the middle of three', after(300, 100, 20), { medianDays: 100 }],
    ['lies between the middle two of four', after(10, 20, 41, 300), { medianDays: 31 }],
    ['of the same day is nought', after(0, 0, 0), { medianDays: 0 }],
    [
      'leaves out what may not be told',
      [...after(10, 20), theme({ heardFrom: null, answeredOn: TODAY })],
      { answered: 3, medianDays: null },
    ],
    [
      'leaves out what was answered before it was heard',
      [...after(10, 20), theme({ heardFrom: TODAY, answeredOn: HEARD })],
      { answered: 3, medianDays: null },
    ],
    ['is rounded', [...after(10, 20), theme()], { share: 67 }],
    [
      'never says all when one is left',
      [...Array.from({ length: 299 }, () => theme({ answeredOn: HEARD })), theme()],
      { share: 99 },
    ],
  ])('%s', (_, themes, expected) => expect(timeToAnswer(themes, TODAY)).toMatchObject(expected));

  it.each<[string, OwedTheme[], TimeToAnswer['oldestUnanswered']]>([
    [
      'the one heard first',
      [theme({ heardFrom: '2025-07-01' }), theme({ id: 'first', heardFrom: '2025-04-01' })],
      { id: 'first', heardFrom: '2025-04-01' },
    ],
    [
      'of two as old, the one that stands first',
      [theme({ id: 'a' }), theme({ id: 'b' })],
      { id: 'a', heardFrom: HEARD },
    ],
    [
      'none that is answered',
      [theme({ answeredOn: TODAY }), theme({ id: 'open', heardFrom: TODAY })],
      { id: 'open', heardFrom: TODAY },
    ],
    ['none whose time may not be told', [theme({ heardFrom: null })], null],
  ])('the oldest unanswered is %s', (_, themes, expected) =>
    expect(timeToAnswer(themes, TODAY).oldestUnanswered).toEqual(expected),
  );

  it('is told by the quarter of the answer, from the first that had one to the one that runs', () => {
    const answered = (...days: string[]) => days.map((answeredOn) => theme({ answeredOn }));
    const { quarters } = timeToAnswer(
      answered('2023-01-05', '2025-07-01', '2025-09-30', '2025-08-01', '2026-01-02'),
      TODAY,
    );
    expect(quarters).toEqual([
      { quarter: '2025-07-01', answered: 3, medianDays: 212 },
      { quarter: '2025-10-01', answered: 0, medianDays: null },
      { quarter: '2026-01-01', answered: 1, medianDays: null },
    ]);
  });
});
