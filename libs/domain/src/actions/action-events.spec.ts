import { expect, it } from '@jest/globals';
import { ACTION_EVENTS, actionVerbOf } from './action-events';

const names = Object.keys(ACTION_EVENTS) as (keyof typeof ACTION_EVENTS)[];

it.each(names)('%s is found again by its audited verb', (name) =>
  expect(actionVerbOf(ACTION_EVENTS[name].audit)).toBe(name),
);

it('knows no others', () => expect(actionVerbOf('person.invited')).toBeNull());
