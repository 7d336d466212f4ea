import { type SubgroupVerb } from '@heard/schema';
import { NewestThemesDocument } from '../../app/newest-themes.generated';
import { PersonChoicesDocument } from '../../app/person-choices.generated';
import { answer } from '../../testing/render-page';
import { type PhaseNames } from './phases';
import { SubgroupGatesDocument, type SubgroupGatesQuery } from './subgroup-gates.generated';
import {
  SubgroupPageDocument,
  SubgroupTaskDocument,
  type MemberRow_MembershipFragment,
} from './subgroup-page.generated';

/** The phases as a programme begins with them. */
export const METHOD = {
  __typename: 'Method' as const,
  phases: (
    [
      ['SCOPE', 'Scope'],
      ['DISCOVER', 'Discover'],
      ['DESIGN', 'Design'],
      ['DELIVER', 'Deliver'],
    ] as const
  ).map(([phase, name]) => ({ __typename: 'MethodPhase' as const, phase, name })),
} satisfies { __typename: string; phases: PhaseNames };

type Member = MemberRow_MembershipFragment;
/** What the panel of gates asks for. */
export type Gates = NonNullable<SubgroupGatesQuery['subgroup']>;

/** A membership. */
export const aMember = (changes: Partial<Member> = {}): Member => ({
  __typename: 'Membership',
  id: 'membership',
  kind: 'CHANGE_LEADER',
  from: '2023-05-12',
  to: null,
  version: 1,
  person: { __typename: 'Person', id: 'amira', name: 'Amira Okafor', jobTitle: 'Nurse', state: 'ACTIVE' },
  ...changes,
});

/** The membership of a lead. */
export const aLead = aMember({
  id: 'lead',
  kind: 'LEAD',
  person: { __typename: 'Person', id: 'ben', name: 'Ben Whitfield', jobTitle: '', state: 'ACTIVE' },
});

/** What the network answers about one subgroup, and the rows it answers from. */
export function serverWith(members: Member[], viewerCan: SubgroupVerb[]) {
  const words = {
    __typename: 'Subgroup' as const,
    id: 'career',
    name: 'Career development',
    aliases: ['Career progression'],
    priorityText: 'Clear progression paths',
    version: 2,
    viewerCan,
    goldenThreads: [],
    phase: 'DESIGN' as const,
    phaseSince: '2023-09-11',
    phaseHistory: [
      {
        __typename: 'PhasePeriod' as const,
        id: '1',
        phase: 'DISCOVER' as const,
        from: '2023-02-06',
        to: '2023-09-11',
        note: '',
      },
      {
        __typename: 'PhasePeriod' as const,
        id: '2',
        phase: 'DESIGN' as const,
        from: '2023-09-11',
        to: null,
        note: 'Agreed at the board',
      },
    ],
  };
  const cycle = null as { __typename: 'Cycle'; id: string; name: string } | null;
  const gates: Gates['gates'] = [];
  const conditions: Gates['openConditions'] = [];
  const server = { members, words, cycle, gates, conditions };
  return {
    server,
    reading: [
      answer(NewestThemesDocument).with(({ filter }) => ({
        themes: {
          __typename: 'ThemePage',
          total: filter.subgroupIds === undefined ? 0 : 1,
          items: [{ __typename: 'Theme', id: 'theme', wording: 'Courses are full', state: 'AGREED' }],
        },
      })),
      answer(SubgroupPageDocument).with(() => ({
        method: METHOD,
        subgroup: {
          ...server.words,
          actionCount: 3,
          memberCount: 2,
          members: server.members.filter(({ to }) => to === null),
          everyone: server.members,
        },
      })),
      answer(SubgroupTaskDocument).with(() => ({
        method: METHOD,
        subgroup: { ...server.words, cycle: server.cycle },
        programme: { __typename: 'Programme', id: 'programme', goldenThreads: [] },
      })),
      answer(SubgroupGatesDocument).with(() => ({
        subgroup: {
          ...{ __typename: 'Subgroup', id: 'career', name: 'Career development', phaseName: 'Design' },
          ...{ cycle: server.cycle, currentGate: server.gates[0] ?? null, gates: server.gates },
          openConditions: server.conditions,
        },
      })),
      answer(PersonChoicesDocument).with({
        personChoices: [{ __typename: 'Person', id: 'chloe', name: 'Chloe Patel', jobTitle: '' }],
      }),
    ],
  };
}
