import { expect, test } from '@jest/globals';
import { happening, subjectAddress } from './audit-words';
import { changesOf, labelOf, valueInWords } from './difference';

const changed = (before: unknown, after: unknown) =>
  changesOf(
    before === null ? null : JSON.stringify(before),
    after === null ? null : JSON.stringify(after),
  ).map(({ key, label, before: was, after: is }) => [
    label,
    valueInWords(was, key) || 'Empty',
    valueInWords(is, key) || 'Empty',
  ]);

test('only what changed is told, each field in words', () => {
  expect(
    changed(
      {
        state: 'in_design',
        launched_on: null,
        evaluation: { state: 'planned', on: '2025-03-31' },
        funder: '',
      },
      {
        state: 'launched',
        launched_on: '2025-02-01',
        evaluation: { state: 'planned', on: null },
        funder: null,
      },
    ),
  ).toEqual([
    ['State', 'In design', 'Launched'],
    ['Launched on', 'Empty', '1 February 2025'],
    ['Evaluation: day', '31 March 2025', 'Empty'],
  ]);
});

test('what is new has no before, what is gone no after, and the machinery of a row is left out', () => {
  expect(changed(null, { id: 'x', version: 1, name: 'Amira', roles: ['change_leader', 'comms'] })).toEqual([
    ['Name', 'Empty', 'Amira'],
    ['Roles', 'Empty', 'Change leader, Comms'],
  ]);
  expect(changed({ name: 'Mine', query: '' }, null)).toEqual([['Name', 'Mine', 'Empty']]);
});

test('text that is no record is shown as it stands', () => {
  expect(changesOf('{broken', null).map(({ before }) => before)).toEqual(['{broken']);
});

test.each([
  ['ownerId', 'Owner'],
  ['handOver.receivingOwnerId', 'Hand over: receiving owner'],
  ['siteId', 'Site'],
  ['waitingOn', 'Waiting on'],
])('%s is called %s', (path, label) => expect(labelOf(path)).toBe(label));

test.each([
  ['action.hand_over_offered', 'Action hand-over offered'],
  ['person_import.confirmed', 'Import of people confirmed'],
  ['something_new.came_about', 'Something new came about'],
])('%s reads %s', (verb, words) => expect(happening(verb)).toBe(words));

test('an event leads to its subject, as far as the reader may go', () => {
  const event = { subjectType: 'membership', subjectId: 'm', before: null, after: '{"subgroupId":"career"}' };
  expect(subjectAddress(event, true)).toBe('/subgroups/career');
  expect(subjectAddress(event, false)).toBeNull();
  expect(subjectAddress({ ...event, subjectType: 'person', subjectId: 'amira' }, false)).toBe(
    '/people/amira',
  );
  expect(subjectAddress({ ...event, subjectType: 'session' }, true)).toBeNull();
});
