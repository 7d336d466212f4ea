import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_STATES } from '../actions/action';
import { addDays } from '../calendar';
import { aHistory, aHistoryOfPhases, aStep, aStepped, BOARD_DAY } from '../testing';
import { boardAsOf } from './board-as-of';
import { changesBetween } from './board-changes';
import { type ActionStep, type BoardHistory } from './board-history';

const DAY = BOARD_DAY;
const [BEFORE, AFTER, TODAY] = ['2025-06-01', '2025-07-01', '2026-03-02'];

describe('what changed', () => {
  const changed = (history: BoardHistory) =>
    changesBetween(history, DAY, TODAY).flatMap(({ changes }) => changes.map(({ words }) => words));
  const named = (id: string, ...steps: ActionStep[]) => ({ ...aStepped(...steps), id });

  it('is said in words, with what it is about', () => {
    const history = aHistory({
      subgroups: [
        {
          id: 'own',
          phases: [
            { phase: 'discover', from: BEFORE, to: AFTER },
            { phase: 'design', from: AFTER, to: null },
          ],
          members: [{ personId: 'amara', on: AFTER, until: null }],
        },
      ],
      actions: [
        named('tea', aStep(BEFORE, { state: 'in_design' }), aStep(TODAY)),
        named('rest', aStep(TODAY)),
        named('buddies', aStep(BEFORE, { dueOn: BEFORE }), aStep(TODAY)),
        named('calm', aStep(DAY)),
        named('moved', aStep(BEFORE, { subgroupId: 'other' }), aStep(TODAY)),
      ],
      themes: [
        {
          ...{ id: 'lamps', heardFrom: null, answers: [{ on: AFTER, until: null }] },
          steps: [{ on: BEFORE, subgroupId: 'own', state: 'agreed' }],
        },
        {
          ...{ id: 'seats', heardFrom: null, answers: [{ on: TODAY, until: null }] },
          steps: [{ on: AFTER, subgroupId: 'own', state: 'agreed' }],
        },
        {
          ...{ id: 'doors', heardFrom: null, answers: [] },
          steps: [{ on: AFTER, subgroupId: 'own', state: 'agreed' }],
        },
      ],
    });
    expect(changesBetween(history, DAY, TODAY)).toEqual([
      {
        subgroupId: 'own',
        changes: [
          { kind: 'subgroup', words: 'Moved from Discover to Design', ids: ['own'] },
          { kind: 'subgroup', words: '1 member more', ids: ['own'] },
          { kind: 'action', words: '3 actions launched', ids: ['tea', 'rest', 'moved'] },
          { kind: 'action', words: '1 action no longer late', ids: ['buddies'] },
          { kind: 'action', words: '1 action gone quiet', ids: ['calm'] },
          { kind: 'theme', words: '1 theme agreed', ids: ['doors'] },
          { kind: 'theme', words: '1 theme agreed and answered', ids: ['seats'] },
          { kind: 'theme', words: '1 theme answered', ids: ['lamps'] },
        ],
      },
    ]);
  });

  it('is said in the programme’s own names of its phases', () => {
    const history = aHistoryOfPhases(
      { phase: 'discover', from: BEFORE, to: AFTER },
      { phase: 'design', from: AFTER, to: null },
    );
    const [own] = changesBetween(history, DAY, TODAY, (phase) => `Step ${phase}`);
    expect(own?.changes.map(({ words }) => words)).toEqual(['Moved from Step discover to Step design']);
  });

  it.each<[string, BoardHistory, string[]]>([
    ['nothing', aHistory(), []],
    [
      'a subgroup that began',
      aHistoryOfPhases({ phase: 'scope', from: AFTER, to: null }),
      ['Began, and is in Scope'],
    ],
    [
      'a phase that was left and begun again',
      aHistoryOfPhases(
        { phase: 'design', from: BEFORE, to: AFTER },
        { phase: 'discover', from: AFTER, to: TODAY },
        { phase: 'design', from: TODAY, to: null },
      ),
      ['Left Design and came back to it'],
    ],
    [
      'an answer that was withdrawn, and a theme set aside',
      aHistory({
        themes: [
          {
            ...{ id: 'a', heardFrom: null, answers: [{ on: BEFORE, until: AFTER }] },
            steps: [{ on: BEFORE, subgroupId: 'own', state: 'agreed' }],
          },
          {
            ...{ id: 'b', heardFrom: null, answers: [] },
            steps: [
              { on: BEFORE, subgroupId: 'own', state: 'agreed' },
              { on: AFTER, subgroupId: 'own', state: 'set_aside' },
            ],
          },
        ],
      }),
      ['1 theme whose answer was withdrawn', '1 theme set aside, or moved to another subgroup'],
    ],
  ])('of %s', (_, history, expected) => expect(changed(history)).toEqual(expected));
});

const day = fc.integer({ min: -300, max: 200 }).map((days) => addDays(DAY, days));
const state = fc.constantFrom(...ACTION_STATES);
const someHistory: fc.Arbitrary<BoardHistory> = fc.record({
  settings: fc.constant([{ on: '', nudgeDays: 30, dueSoonDays: 14 }]),
  subgroups: fc.array(fc.tuple(day, day, day), { maxLength: 3 }).map((days) => [
    {
      id: 'own',
      phases: [...days.flat(), '2024-01-01'].sort().map((from, place, all) => ({
        ...{ phase: (['discover', 'design', 'deliver'] as const)[place % 3] ?? 'scope', from },
        to: all[place + 1] ?? null,
      })),
      members: days.map(([on, end], place) => ({ personId: `${place}`, on, until: end > on ? end : null })),
    },
  ]),
  actions: fc
    .array(fc.array(fc.tuple(day, state, day), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    .map((all) =>
      all.map((steps, place) => {
        const told = steps
          .map(([on, at, dueOn]) => aStep(on, { state: at, dueOn }))
          .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
        return { ...aStepped(...told), id: `${place}`, words: told.map(({ on }) => ({ on, waitingOn: '' })) };
      }),
    ),
  themes: fc.array(fc.tuple(day, day, day), { maxLength: 4 }).map((all) =>
    all.map(([on, first, second], place) => ({
      ...{
        id: `${place}`,
        heardFrom: '2024-10-01',
        answers: [{ on: first, until: second > first ? second : null }],
      },
      steps: [{ on, subgroupId: 'own', state: 'agreed' as const }],
    })),
  ),
  editions: fc.array(
    day.map((on) => ({ id: on, on, until: null })),
    { maxLength: 3 },
  ),
  gates: fc.constant([]),
});

/** The history as it was written down at the end of a day: nothing dated later is in it, and nothing had ended. */
function asWrittenOn(history: BoardHistory, end: string): BoardHistory {
  const open = <T extends { on: string; until: string | null }>(list: readonly T[]) =>
    list
      .filter(({ on }) => on <= end)
      .map((each) => ({ ...each, until: each.until !== null && each.until <= end ? each.until : null }));
  const begun = <T extends { on: string }>(list: readonly T[]) => list.filter(({ on }) => on <= end);
  return {
    ...{ settings: begun(history.settings), editions: open(history.editions), gates: [] },
    subgroups: history.subgroups.map(({ id, phases: list, members }) => ({
      ...{ id, members: open(members) },
      phases: list
        .filter(({ from }) => from <= end)
        .map((each) => ({ ...each, to: each.to !== null && each.to <= end ? each.to : null })),
    })),
    actions: history.actions
      .map((action) => ({ ...action, steps: begun(action.steps), words: begun(action.words) }))
      .filter(({ steps }) => steps.length > 0),
    themes: history.themes.map((theme) => ({
      ...theme,
      steps: begun(theme.steps),
      answers: open(theme.answers),
    })),
  };
}

describe('whatever happened', () => {
  it('a change after the day never alters the board as of the day', () => {
    fc.assert(
      fc.property(someHistory, day, (history, end) => {
        expect(boardAsOf(history, end)).toEqual(boardAsOf(asWrittenOn(history, end), end));
      }),
    );
  });

  it('nothing changes from a day to the same day', () => {
    fc.assert(
      fc.property(someHistory, day, (history, end) => {
        expect(changesBetween(history, end, end).flatMap(({ changes }) => changes)).toEqual([]);
      }),
    );
  });

  it('an action that is counted anew in a state was not in it before', () => {
    fc.assert(
      fc.property(someHistory, day, day, (history, one, other) => {
        const [then, now] = [one, other].sort() as [string, string];
        const before = boardAsOf(history, then).subgroups.flatMap(({ actions }) => actions);
        const launched = changesBetween(history, then, now)
          .flatMap(({ changes }) => changes)
          .filter(({ words }) => / launched$/.test(words))
          .flatMap(({ ids }) => ids);
        for (const id of launched)
          expect(before.find((action) => action.id === id)?.state).not.toBe('launched');
      }),
    );
  });
});
