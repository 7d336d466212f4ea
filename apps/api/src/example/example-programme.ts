import { type Phase } from '@heard/domain';

/**
 * What is publicly known of Our Future Our Way (annual report 2024/25 of the trust, NHS Employers' case study of
 * January 2026, news of the HSJ Awards 2025), in words of our own. Sites and people are invented.
 */
export const EXAMPLE_PROGRAMME = {
  name: 'Our Future Our Way',
  organisation: 'Leicestershire Partnership NHS Trust',
};

/** A subgroup of the example, with its golden threads and the phases it went through. */
export interface ExampleSubgroup {
  key: SubgroupKey;
  name: string;
  aliases: string[];
  priorityText: string;
  phases: { phase: Phase; on: string; note: string }[];
}

export type SubgroupKey = 'career' | 'safety' | 'expectations' | 'wellbeing';

const DISCOVER = { phase: 'discover' as const, on: '2022-11-07', note: 'The programme begins.' };

export const EXAMPLE_SUBGROUPS: ExampleSubgroup[] = [
  {
    key: 'career',
    name: 'Career development',
    aliases: ['Career progression'],
    priorityText:
      'Support to develop that goes on, skills that are used, clear ways to progress and a welcoming start.',
    phases: [
      DISCOVER,
      { phase: 'design', on: '2023-09-04', note: 'Staff chose the four priorities.' },
      { phase: 'deliver', on: '2024-06-03', note: 'First actions agreed with the sponsor.' },
    ],
  },
  {
    key: 'safety',
    name: 'Psychological safety',
    aliases: [],
    priorityText:
      'One understanding of what it means, everyone able to lead and speak up without fear, human factors taken into account.',
    phases: [DISCOVER, { phase: 'design', on: '2023-09-04', note: 'Staff chose the four priorities.' }],
  },
  {
    key: 'expectations',
    name: 'Managing expectations (staff and patients)',
    aliases: ['Managing expectations'],
    priorityText:
      'Clear and open information about care, pathways and waits, even when there is no news, and clear priorities for the workload.',
    phases: [
      DISCOVER,
      { phase: 'design', on: '2023-10-02', note: 'Staff chose the four priorities.' },
      { phase: 'deliver', on: '2024-09-02', note: 'First actions agreed with the sponsor.' },
    ],
  },
  {
    key: 'wellbeing',
    name: 'Commitment to prioritise health and wellbeing',
    aliases: ['Health and wellbeing'],
    priorityText:
      'Safe and clean places to work and rest, support within reach, everyday talk about wellbeing, and respect for time and boundaries.',
    phases: [
      DISCOVER,
      { phase: 'design', on: '2023-07-03', note: 'Staff chose the four priorities.' },
      { phase: 'deliver', on: '2024-02-05', note: 'Team Time Out is ready to go.' },
    ],
  },
];

export const EXAMPLE_THREADS = [
  { name: 'Leadership', description: 'How leaders act runs under all four priorities.' },
  {
    name: 'Feedback',
    description: 'Hearing back what became of what was said runs under all four priorities.',
  },
];

export const EXAMPLE_DIRECTORATES = [
  'Mental health services',
  'Families, young people and children’s services and learning disabilities and autism services',
  'Community health services',
  'Enabling and corporate services',
  'Hosted services',
];

/** Invented places. */
export const EXAMPLE_SITES = [
  'Alder House',
  'Birchfield Community Hospital',
  'Cedar Court',
  'Damson Lane Clinic',
  'Elm Row Health Centre',
  'Foxglove Unit',
  'Gorse Hill Hospital',
  'Hawthorn Ward Block',
  'Juniper Centre',
  'Larch Street Offices',
  'Maple Day Service',
  'Orchard Rehabilitation Unit',
  'Rowan Children’s Centre',
  'Willow Bank Base',
];

export const EXAMPLE_STAFF_GROUPS = [
  'Nursing and midwifery registered',
  'Allied health professionals',
  'Additional clinical services',
  'Medical and dental',
  'Professional, scientific and technical',
  'Administrative and clerical',
  'Estates and ancillary',
];
