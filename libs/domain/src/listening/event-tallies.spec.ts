import { describe, expect, it } from '@jest/globals';
import { anEvent, refusalsOf, valueOf } from '../testing';
import { countPeople, type PeopleHeard } from './event-tallies';
import { EVENT_STATES } from './listening-event';

const PARTS = { directorate: ['directorate-1'], staff_group: ['nursing', 'porters'] };
const open = anEvent({ state: 'open' });
const count = (heard: Partial<PeopleHeard>) =>
  countPeople(open, { peopleHeard: 12, tallies: [], ...heard }, PARTS);

describe('people heard', () => {
  it('are numbers by part, and a part with nobody is left out', () => {
    const tallies = [
      { axis: 'staff_group' as const, part: 'nursing', people: 9 },
      { axis: 'staff_group' as const, part: 'porters', people: 0 },
      { axis: 'shift' as const, part: 'night', people: 12 },
    ];
    expect(valueOf(count({ tallies }))).toEqual({
      ...open,
      peopleHeard: 12,
      tallies: [tallies[0], tallies[2]],
    });
  });

  it.each<[string, Partial<PeopleHeard>, string[]]>([
    ['a part of a person', { peopleHeard: 1.5 }, ['peopleHeard INVALID']],
    ['fewer than none', { peopleHeard: -1 }, ['peopleHeard INVALID']],
    ['too many', { peopleHeard: 10_001 }, ['peopleHeard INVALID']],
    [
      'more by staff group than in all',
      { tallies: [{ axis: 'staff_group', part: 'nursing', people: 13 }] },
      ['tallies INVALID'],
    ],
    [
      'a part that is not',
      { tallies: [{ axis: 'directorate', part: 'nursing', people: 1 }] },
      ['tallies NOT_FOUND'],
    ],
    ['a shift that is not', { tallies: [{ axis: 'shift', part: 'noon', people: 1 }] }, ['tallies NOT_FOUND']],
    [
      'a part twice',
      {
        tallies: [
          { axis: 'shift', part: 'night', people: 1 },
          { axis: 'shift', part: 'night', people: 2 },
        ],
      },
      ['tallies DUPLICATE'],
    ],
    [
      'fewer than none of a part',
      { tallies: [{ axis: 'shift', part: 'night', people: -1 }] },
      ['tallies INVALID'],
    ],
  ])('are not %s', (_, heard, refusals) => expect(refusalsOf(count(heard))).toEqual(refusals));

  it('are counted while the event is open', () => {
    const states = EVENT_STATES.filter(
      (state) => countPeople(anEvent({ state }), { peopleHeard: 1, tallies: [] }, PARTS).ok,
    );
    expect(states).toEqual(['open']);
  });
});
