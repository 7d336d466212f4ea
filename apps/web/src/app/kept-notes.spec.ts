import { beforeEach, expect, test } from '@jest/globals';
import { dropOldKeptNotes, forgetKeptNotes, keptAt, tapsAt, unsentAt, waitingOf } from './kept-notes';

const DAY_MS = 24 * 60 * 60 * 1000;

const put = (key: string, daysAgo = 0) =>
  localStorage.setItem(
    key,
    JSON.stringify({ at: Date.now() - daysAgo * DAY_MS, value: { text: 'Lockers' } }),
  );

beforeEach(() => localStorage.clear());

test('words older than 14 days are thrown away at the start, whoever wrote them', () => {
  put(unsentAt('amira', 'event', 'old'), 15);
  put(unsentAt('ben', 'event', 'old'), 15);
  put(unsentAt('ben', 'event', 'new'), 13);
  localStorage.setItem('heard.draft.ben.x', JSON.stringify({ at: 0 }));
  dropOldKeptNotes();
  expect(Object.keys(localStorage).sort()).toEqual(['heard.draft.ben.x', unsentAt('ben', 'event', 'new')]);
});

test('what waits is counted by person and by event; what is only being typed does not wait', () => {
  put(unsentAt('amira', 'one', 'a'));
  put(unsentAt('amira', 'two', 'b'));
  put(unsentAt('amira', 'two', 'old'), 15);
  put(tapsAt('amira', 'two'));
  put(`${keptAt('amira', 'one')}typed`);
  expect(waitingOf('amira')).toEqual({ notes: 2, hasCounts: true });
  expect(waitingOf('amira', 'one')).toEqual({ notes: 1, hasCounts: false });
  expect(waitingOf('ben')).toEqual({ notes: 0, hasCounts: false });
});

test('forgetting is of one person, and says how much there was', () => {
  put(unsentAt('amira', 'one', 'a'));
  put(unsentAt('ben', 'one', 'b'));
  expect(forgetKeptNotes('amira')).toBe(1);
  expect(Object.keys(localStorage)).toEqual([unsentAt('ben', 'one', 'b')]);
});
