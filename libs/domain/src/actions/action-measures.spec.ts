import { describe, expect, it } from '@jest/globals';
import { aViewer, anAction } from '../testing';
import { changedMeasures, checkBaselines, MAX_ACTION_MEASURES, type NamedMeasure } from './action-measures';
import { undone } from './action-undo';
import { edit, propose } from './action-writing';

const TODAY = '2025-03-20';
const baseline = { vintage: '2024', period: '2023' };
const named: NamedMeasure = {
  measureId: 'm1',
  title: 'Positive action',
  reading: { base: 3900, embargoedUntil: null },
};
const check = (
  found: Partial<NamedMeasure> | null,
  { launchedOn = null as string | null, period = '2023' } = {},
) =>
  checkBaselines(
    { launchedOn },
    [{ measureId: 'm1', baseline: { ...baseline, period } }],
    found ? [{ ...named, ...found }] : [],
    { threshold: 11, today: TODAY },
  );

describe('the measures of an action', () => {
  it('are kept in one order, each once', () => {
    const measures = [
      { measureId: 'm2', baseline: null },
      { measureId: 'm1', baseline },
    ];
    const edited = edit(anAction(), { measures }, TODAY);
    expect(edited.ok && edited.value.measures.map(({ measureId }) => measureId)).toEqual(['m1', 'm2']);
    expect(changedMeasures(measures, edited.ok ? edited.value.measures : [])).toEqual([]);
    expect(changedMeasures(measures, [{ measureId: 'm1', baseline: null }])).toHaveLength(1);
  });

  it('are none unless named, and stay when an edit does not name them', () => {
    const proposal = { id: 'a', subgroupId: 's', title: 'Lockers', description: '', hopedChange: '' };
    const proposed = propose(proposal, aViewer('change_leader'), TODAY);
    expect(proposed.ok && proposed.value.measures).toEqual([]);
    const action = anAction({ measures: [{ measureId: 'm1', baseline }] });
    const edited = edit(action, { title: 'Lockers' }, TODAY);
    expect(edited.ok && edited.value.measures).toEqual(action.measures);
  });

  it('stay when a step is taken back that was audited before actions had any', () => {
    const action = anAction({ measures: [{ measureId: 'm1', baseline }] });
    const { measures: _, ...before } = anAction();
    expect(undone(action, before as typeof action).measures).toEqual(action.measures);
    expect(undone(action, anAction()).measures).toEqual([]);
  });

  it.each([
    ['twice the same', ['m1', 'm1'], 'DUPLICATE'],
    ['too many', Array.from({ length: MAX_ACTION_MEASURES + 1 }, (_, at) => `m${at}`), 'INVALID'],
  ])('are refused: %s', (_, ids, code) => {
    const measures = ids.map((measureId) => ({ measureId, baseline: null }));
    const edited = edit(anAction(), { measures }, TODAY);
    expect(edited.ok ? [] : edited.problems).toMatchObject([{ field: 'measures', code }]);
  });
});

describe('a baseline', () => {
  it.each<[string, ReturnType<typeof check>]>([
    ['of the year before the launch', check({}, { launchedOn: '2024-02-01' })],
    ['of the year of the launch', check({}, { launchedOn: '2023-11-01' })],
    ['of the month of the launch', check({}, { launchedOn: '2023-11-01', period: '2023-11' })],
    ['of an action that is not launched', check({}, { period: '2024' })],
    ['of whose base nobody says', check({ reading: { base: null, embargoedUntil: null } })],
    ['whose embargo is over', check({ reading: { base: 40, embargoedUntil: TODAY } })],
  ])('%s will do', (_, problem) => expect(problem).toBeNull());

  it.each<[string, ReturnType<typeof check>, string]>([
    ['of a strange measure', check(null), 'NOT_FOUND'],
    ['that is not there', check({ reading: null }), 'NOT_FOUND'],
    ['under embargo', check({ reading: { base: 40, embargoedUntil: '2025-03-21' } }), 'NOT_FOUND'],
    ['of too few people', check({ reading: { base: 10, embargoedUntil: null } }), 'NOT_ALLOWED'],
    ['from after the launch', check({}, { launchedOn: '2022-12-31' }), 'INVALID'],
    ['from the month after', check({}, { launchedOn: '2023-10-31', period: '2023-11' }), 'INVALID'],
  ])('%s is refused', (_, problem, code) => expect(problem).toMatchObject({ field: 'measures', code }));

  it('under embargo is refused in the words of one that is not there', () => {
    expect(check({ reading: { base: 40, embargoedUntil: '2025-03-21' } })).toEqual(check({ reading: null }));
  });
});
