import { type EvidenceKind, type GateOutcome, type Phase } from '@heard/domain';
import { type SubgroupKey } from './example-programme';

/** The cycles of the example, which are public; on which survey each rests is, too. */
export const EXAMPLE_CYCLES = [
  { startsOn: '2022-11-01', endsOn: '2025-03-31', surveyResults: 'NHS Staff Survey 2022' },
  { startsOn: '2025-04-01', endsOn: null, surveyResults: 'NHS Staff Survey 2024' },
] as const;

/** What somebody of the example gave for a criterion: a document with its title, or what is in the workspace, by its title. */
export type ExampleEvidence = [criterionId: string, kind: EvidenceKind, title: string];

/** One decision of the example, or a gate prepared for one. */
export interface ExampleGate {
  subgroup: SubgroupKey;
  cycle: 0 | 1;
  phase: Phase;
  /** A day, or so many days before the story is told. */
  on: string | number;
  /** Null: it is prepared, and waits for a decision. */
  outcome: GateOutcome | null;
  reason: string;
  toPhase?: Phase;
  evidence: ExampleEvidence[];
  /** Each with the day by which it is met, and how and when it was; null while it is open. */
  conditions?: {
    text: string;
    owner: string;
    dueOn: string | number;
    met: { on: string; how: string } | null;
  }[];
  /** How it was taken up again, and whose evidence was taken back then, since it is to be given anew. */
  reopened?: { on: string; reason: string; takenBack: string };
}

const DISCOVERED: ExampleEvidence[] = [
  ['culture_dashboard', 'document', 'Culture dashboard, spring 2023'],
  ['board_interviews', 'document', 'What the board said, in twelve interviews'],
  ['leadership_survey', 'document', 'Survey of leadership behaviours: results'],
  ['focus_groups', 'document', 'Eleven focus groups: what was heard'],
  ['workforce_analysis', 'document', 'Who leads here: an analysis of the workforce'],
  ['synthesis_signed', 'document', 'Synthesis, signed by the steering group'],
];
const DESIGNED: ExampleEvidence[] = [
  ['priorities_approved', 'document', 'Minutes of the steering group: priorities approved'],
  ['duplicates_resolved', 'document', 'Actions of all subgroups side by side'],
];

/** Why criteria of the example were waived where they were not met. */
export const EXAMPLE_WAIVERS: Record<0 | 1, Record<string, string>> = [
  {
    patient_experience:
      'What patients say is looked at by the subgroup on managing expectations, for all four.',
    directorates_heard: 'Heard at cafés that were written down on paper, before this workspace was there.',
    nights_and_community_heard: 'Visited at night and on the road; the records of it are on paper.',
    themes_evidenced: 'The themes of this cycle rest on the paper records of the cafés.',
    actions_complete: 'Measures are named for this cycle as a whole, not for each action.',
    themes_taken_up: 'Each priority has its actions; they are listed in the minutes.',
    actions_evaluated: 'What is not evaluated by March is evaluated in the next cycle.',
    actions_settled: 'What still goes on is taken along into the next cycle.',
    themes_answered: 'Staff were told at the conferences, before Feedback into Action was begun.',
  },
  {
    directorates_heard: 'The next café is planned where nobody has been heard yet.',
    nights_and_community_heard: 'A roadshow at night is planned for the next quarter.',
    themes_evidenced: 'Themes that rest on few notes stay in view, and no action rests on them alone.',
    actions_complete: 'The baselines come with the next survey results.',
    themes_taken_up: 'What has no action yet is answered in the next edition.',
  },
];

const ENTERED = 'Staff chose the four priorities.';
const AGREED = 'First actions agreed with the sponsor.';

/** The gates of the first cycle, in the order of their days; what is decided on and when is invented. */
export const FIRST_GATES: ExampleGate[] = [
  gate('wellbeing', 'discover', '2023-07-03', { reason: ENTERED, evidence: DISCOVERED }),
  gate('career', 'discover', '2023-09-04', { reason: ENTERED, evidence: DISCOVERED }),
  gate('safety', 'discover', '2023-09-04', { reason: ENTERED, evidence: DISCOVERED }),
  gate('expectations', 'discover', '2023-10-02', {
    reason: ENTERED,
    evidence: [
      ...DISCOVERED,
      ['patient_experience', 'document', 'What patients say of waits and of letters'],
    ],
  }),
  gate('wellbeing', 'design', '2024-02-05', { reason: 'Team Time Out is ready to go.', evidence: DESIGNED }),
  gate('career', 'design', '2024-06-03', { reason: AGREED, evidence: DESIGNED }),
  gate('safety', 'design', '2024-06-10', {
    ...{ outcome: 'held', evidence: DESIGNED },
    reason: 'The definition is not agreed by those who are to use it. Ask them first, then come back.',
    reopened: {
      ...{ on: '2024-11-04', reason: 'The definition was worked out with staff at three conferences.' },
      takenBack: 'priorities_approved',
    },
  }),
  gate('expectations', 'design', '2024-09-02', { reason: AGREED, evidence: DESIGNED }),
  gate('wellbeing', 'deliver', '2025-04-02', {
    ...{ evidence: [], toPhase: 'discover' },
    reason: 'What works goes to business as usual. The subgroup turns to the newest survey results.',
  }),
  gate('expectations', 'deliver', '2025-04-09', {
    ...{ outcome: 'passed_with_conditions', evidence: [], toPhase: 'discover' },
    reason: 'The directories are in use. Two things are left to do.',
    conditions: [
      {
        ...{ text: 'Say who keeps the form for the staff directories', owner: 'subgroup-lead' },
        ...{ dueOn: '2025-06-30', met: { on: '2025-06-17', how: 'The service desk keeps it from June on.' } },
      },
      {
        ...{ text: 'Tell the board what came of the Guess Who campaign', owner: 'change-leader' },
        ...{ dueOn: -40, met: null },
      },
    ],
  }),
];

/** The gates of the second cycle: one passed, and the next prepared for the sponsor to decide. */
export const SECOND_GATES: ExampleGate[] = [
  {
    ...gate('wellbeing', 'discover', 120, { reason: 'Enough is heard to begin with.', evidence: [] }),
    cycle: 1,
    evidence: [
      ['culture_dashboard', 'document', 'Culture dashboard, after the newest survey'],
      ['board_interviews', 'document', 'What the board said, one year on'],
      ['leadership_survey', 'document', 'Survey of leadership behaviours: second results'],
      ['focus_groups', 'event_count', 'focus_group'],
      ['workforce_analysis', 'document', 'Who leads here: an analysis of the workforce'],
      ['patient_experience', 'document', 'What patients say of those who look after them'],
      ['synthesis_signed', 'event_count', 'culture_cafe'],
      ['synthesis_signed', 'document', 'Synthesis of the second cycle, signed'],
    ],
  },
  {
    ...gate('wellbeing', 'design', 5, { reason: '', evidence: [] }),
    ...{ cycle: 1, outcome: null },
    evidence: [
      ['priorities_approved', 'document', 'Minutes of the steering group: priorities of the second cycle'],
      ['priorities_approved', 'edition', ''],
      ['duplicates_resolved', 'action', 'Team Time Out'],
      ['duplicates_resolved', 'theme', ''],
    ],
  },
];

function gate(
  subgroup: SubgroupKey,
  phase: Phase,
  on: string | number,
  more: Pick<ExampleGate, 'reason' | 'evidence'> & Partial<ExampleGate>,
): ExampleGate {
  return { subgroup, phase, on, cycle: 0, outcome: 'passed', ...more };
}
