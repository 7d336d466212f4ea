import { describe, expect, it } from '@jest/globals';
import { anEvent, TODAY } from '../testing';
import { writeUpOf, type WriteUp } from './event-write-up';
import { type ListeningEvent } from './listening-event';

describe('writing up', () => {
  it.each<[string, WriteUp]>([
    ['2025-03-15', 'not_due'],
    [TODAY, 'not_due'],
    ['2025-03-13', 'due'],
    ['2025-03-12', 'due'],
    ['2025-03-11', 'late'],
    ['2025-03-08', 'late'],
    ['2025-03-07', 'loop_open'],
    ['2024-01-01', 'loop_open'],
  ])('of an event held on %s is %s on 14 March', (heldOn, due) => {
    expect(writeUpOf(anEvent({ heldOn }), TODAY)).toBe(due);
    expect(writeUpOf(anEvent({ heldOn, state: 'planned' }), TODAY)).toBe(due);
  });

  it.each<Partial<ListeningEvent>>([
    { state: 'written_up' },
    { state: 'released' },
    { state: 'closed' },
    { state: 'cancelled' },
    { kind: 'web_box' },
  ])('is not due for %j', (parts) =>
    expect(writeUpOf(anEvent({ heldOn: '2025-01-01', ...parts }), TODAY)).toBe('not_due'),
  );
});
