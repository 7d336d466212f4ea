import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aMeasure, aViewer } from '../testing';
import {
  type FigureToPublish,
  isEmbargoed,
  mayKeepMeasures,
  maySeeMeasures,
  maySeeReading,
  problemsOfPublishing,
} from './measure-policy';

// domain.md, "Who may do what", said a second time on purpose: sees, sees what is under embargo, keeps.
const EXPECTED: Record<Role, [boolean, boolean, boolean]> = {
  change_leader: [true, false, false],
  subgroup_lead: [true, false, false],
  programme_lead: [true, true, true],
  comms: [true, false, false],
  sponsor: [true, false, false],
  administrator: [false, false, false],
};

describe('who may do what with measures', () => {
  it.each(ROLES)('%s', (role) => {
    const viewer = aViewer(role);
    expect([
      maySeeMeasures(viewer),
      maySeeReading(viewer, '2025-03-15', '2025-03-14'),
      mayKeepMeasures(viewer),
    ]).toEqual(EXPECTED[role]);
    expect(maySeeReading(viewer, '2025-03-15', '2025-03-15')).toBe(EXPECTED[role][0]);
  });
});

describe('an embargo', () => {
  it.each([
    [null, false],
    ['2025-03-15', true],
    ['2025-03-14', false],
    ['2025-03-13', false],
  ])('until %p holds on 14 March: %p', (until, holds) => {
    expect(isEmbargoed(until, '2025-03-14')).toBe(holds);
  });
});

describe('what keeps a figure from being published', () => {
  const comparators = { group: 'Mental health', organisations: 50, average: 66, best: 72 };
  const figure: FigureToPublish = {
    ...{ base: 4000, comparators, part: null, embargoedUntil: null, isHidden: false },
  };
  const community = { dimension: 'Directorate', name: 'Community' };
  it.each<[string, Partial<FigureToPublish>, [string, string][]]>([
    ['nothing', {}, []],
    [
      'an embargo, whoever publishes',
      { embargoedUntil: '2025-03-15' },
      [['embargoed', 'under embargo until 15 March 2025']],
    ],
    ['too few people', { isHidden: true, base: null }, [['hidden', 'too few people']]],
    ['no base', { base: null }, [['no_base', 'no base']]],
    ['no comparator', { comparators: null }, [['no_comparator', 'nothing to be compared with']]],
    ['no comparator of a part is no matter', { comparators: null, part: community }, []],
  ])('%s', (_, parts, words) => {
    const problems = problemsOfPublishing({ ...figure, ...parts }, aMeasure(), '2025-03-14');
    expect(problems).toHaveLength(words.length);
    words.forEach(([reason, word], at) =>
      expect(problems[at]).toEqual({ reason, message: expect.stringContaining(word) }),
    );
  });

  it('a count needs neither base nor comparator', () => {
    const bare = { ...figure, base: null, comparators: null };
    expect(problemsOfPublishing(bare, aMeasure({ unit: 'count' }), '2025-03-14')).toEqual([]);
  });
});
