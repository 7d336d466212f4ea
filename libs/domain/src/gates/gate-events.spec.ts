import { expect, it } from '@jest/globals';
import { CYCLE_EVENTS, cycleEventOf } from '../cycles/cycle-events';
import { GATE_EVENTS, gateEventOf } from './gate-events';

it('finds what happened to a gate or a cycle by its audited verb', () => {
  for (const event of Object.values(GATE_EVENTS)) expect(gateEventOf(event.audit)).toBe(event);
  for (const event of Object.values(CYCLE_EVENTS)) expect(cycleEventOf(event.audit)).toBe(event);
  expect(gateEventOf('cycle.opened')).toBeNull();
  expect(cycleEventOf('gate.passed')).toBeNull();
});

it.each([GATE_EVENTS, CYCLE_EVENTS])('tells no two things that happened alike', (events) => {
  const sentences = Object.values(events).map(({ sentence }) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});
