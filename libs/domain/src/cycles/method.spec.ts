import { describe, expect, it } from '@jest/globals';
import { PHASES } from '../subgroups/subgroup';
import { aMethod, refusalsOf, valueOf } from '../testing';
import { COMPUTED_CRITERIA, DEFAULT_PHASES, methodPhase, type MethodPhase } from './method';
import { defaultMethod, editMethod, MOST_CRITERIA } from './method-writing';

const METHOD = aMethod();
const changed = (at: number, parts: Partial<MethodPhase>): MethodPhase[] =>
  METHOD.phases.map((phase, place) => (place === at ? { ...phase, ...parts } : phase));
const edit = (phases: MethodPhase[]) => editMethod(METHOD, { phases, communityPartIds: [] });
const criterion = (id: string, wording = `Wording ${id}`) => ({ id, wording, computed: null });

describe('the default phases', () => {
  it('are what every programme begins with, Scope optional', () => {
    expect(defaultMethod('p').phases.map(({ phase, isOptional }) => [phase, isOptional])).toEqual(
      PHASES.map((phase) => [phase, phase === 'scope']),
    );
    expect(refusalsOf(edit(METHOD.phases))).toEqual([]);
  });

  it('ask every computed criterion once', () => {
    const computed = DEFAULT_PHASES.flatMap(({ criteria }) =>
      criteria.flatMap((each) => each.computed ?? []),
    );
    expect(computed).toEqual([...COMPUTED_CRITERIA]);
  });

  it('hold for a phase of which the programme says nothing', () =>
    expect(methodPhase({ phases: [] }, 'design').criteria).toHaveLength(4));
});

describe('changing phases and criteria', () => {
  it('takes another order, other names and other criteria', () => {
    const phases = changed(1, { name: ' Listen  ', criteria: [criterion('c', ' One  thing ')] }).reverse();
    const edited = valueOf(editMethod(METHOD, { phases, communityPartIds: ['a', 'a'] }));
    expect(edited.phases.map(({ name }) => name)).toEqual(['Deliver', 'Design', 'Listen', 'Scope']);
    expect(methodPhase(edited, 'discover').criteria).toEqual([criterion('c', 'One thing')]);
    expect(edited.communityPartIds).toEqual(['a']);
  });

  it.each<[string, MethodPhase[], string[]]>([
    ['a phase left out', METHOD.phases.slice(1), ['phases REQUIRED']],
    [
      'a phase twice',
      [...METHOD.phases, ...changed(0, { name: 'Again', criteria: [criterion('x')] }).slice(0, 1)],
      ['phases DUPLICATE'],
    ],
    ['all optional', METHOD.phases.map((phase) => ({ ...phase, isOptional: true })), ['phases INVALID']],
    ['no name', changed(0, { name: ' ' }), ['phases.0.name REQUIRED']],
    ['the name of another', changed(2, { name: 'discover' }), ['phases.2.name DUPLICATE']],
    ['no criteria', changed(0, { criteria: [] }), ['phases.0.criteria REQUIRED']],
    ['no wording', changed(0, { criteria: [criterion('x', '')] }), ['phases.0.criteria.0.wording REQUIRED']],
    [
      'the same words twice',
      changed(0, { criteria: [criterion('x', 'A'), criterion('y', 'a')] }),
      ['phases.0.criteria DUPLICATE'],
    ],
    ['the same criterion twice', changed(0, { criteria: [criterion('focus_groups')] }), ['phases DUPLICATE']],
    [
      'the same computed twice',
      changed(0, {
        criteria: ['a', 'b'].map((id) => ({ ...criterion(id), computed: 'sponsor_named' as const })),
      }),
      ['phases.0.criteria DUPLICATE'],
    ],
    [
      'too many',
      changed(0, { criteria: Array.from({ length: MOST_CRITERIA + 1 }, (_, at) => criterion(`c${at}`)) }),
      ['phases.0.criteria TOO_LONG'],
    ],
  ])('is refused: %s', (_, phases, refusals) => expect(refusalsOf(edit(phases))).toEqual(refusals));
});
