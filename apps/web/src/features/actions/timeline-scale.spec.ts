import { expect, test } from '@jest/globals';
import { partsOf, scaleOf, type Span } from './timeline-scale';

const today = '2026-03-01';
const span = (changes: Partial<Span> = {}): Span => ({
  createdOn: '2025-01-01',
  launchedOn: '2025-06-01',
  dueOn: '2026-06-01',
  late: false,
  ...changes,
});

test('every day and today have room on the scale, in order', () => {
  const scale = scaleOf([span(), span({ dueOn: '2027-01-01' })], today);
  const places = ['2025-01-01', '2025-06-01', today, '2027-01-01'].map(scale.at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(places.at(-1)).toBeLessThan(100);
});

test.each([
  ['one day', [span({ createdOn: today, launchedOn: null, dueOn: null })]],
  ['two years', [span()]],
  ['sixty years', [span({ createdOn: '1970-01-01' })]],
  ['nothing', []],
])('a few ticks with words, over %s', (_, spans) => {
  const { ticks } = scaleOf(spans, today);
  expect(ticks.length).toBeGreaterThanOrEqual(1);
  expect(ticks.length).toBeLessThanOrEqual(8);
  for (const tick of ticks) expect(tick.label).toMatch(/^([A-Z][a-z]{2,3} )?\d{4}$/);
});

test('a bar runs from proposal over launch to the due date', () => {
  const scale = scaleOf([span()], today);
  const [before, running] = partsOf(span(), scale, today);
  expect(before).toMatchObject({ kind: 'before', from: scale.at('2025-01-01'), endless: false });
  expect(running).toMatchObject({ kind: 'running', from: scale.at('2025-06-01'), endless: false });
});

test('without a due date it runs open until today; past it, it is late until today', () => {
  const scale = scaleOf([span()], today);
  expect(partsOf(span({ dueOn: null }), scale, today)[1]).toMatchObject({ kind: 'running', endless: true });
  const late = partsOf(span({ dueOn: '2026-01-01', late: true }), scale, today).at(-1);
  expect(late?.kind).toBe('late');
  expect((late?.from ?? 0) + (late?.width ?? 0)).toBeCloseTo(scale.at(today), 1);
});

test('dates in an odd order never make a bar run backwards', () => {
  const scale = scaleOf([span()], today);
  const odd = partsOf(span({ dueOn: '2025-02-01', late: true }), scale, today);
  for (const part of odd) expect(part.width).toBeGreaterThanOrEqual(0);
});
