import { expect, it } from '@jest/globals';
import { anEvent } from '../testing';
import { openWebBox, webBoxDay, writeUpWebBox } from './web-box';

const box = openWebBox({ id: 'box', programmeId: 'programme-1' }, '2025-03-14');

it('the web box is one event a month, without a place, a day of its own or anybody who facilitates it', () => {
  expect(box).toMatchObject({
    ...{ kind: 'web_box', title: 'Something to add, March 2025', heldOn: '2025-03-01', state: 'open' },
    ...{ siteId: null, subgroupId: null, facilitators: [] },
  });
  expect([webBoxDay('2025-03-01'), webBoxDay('2025-03-31')]).toEqual(['2025-03-01', '2025-03-01']);
});

it.each([
  ['2025-03-14', false],
  ['2025-03-31', false],
  ['2025-04-01', true],
  ['2026-01-01', true],
])('the web box of March is written up on %s: %s', (today, is) =>
  expect(writeUpWebBox(box, today)).toEqual(is ? { ...box, state: 'written_up', writtenUpOn: today } : null),
);

it('nothing else is written up by the calendar', () => {
  expect(writeUpWebBox(anEvent({ state: 'open' }), '2030-01-01')).toBeNull();
  expect(writeUpWebBox({ ...box, state: 'released' }, '2030-01-01')).toBeNull();
});
