import { type EventKind, type EventState, type Shift } from '@heard/domain';
import { EXAMPLE_SITES, type SubgroupKey } from './example-programme';

/** An event of the example: when, where, who holds it, and how many were heard. */
export interface ExampleEvent {
  kind: EventKind;
  title: string;
  /** Days before the first start; below zero it is still to come. */
  daysAgo: number;
  site: (typeof EXAMPLE_SITES)[number] | null;
  place: string;
  shift: Shift;
  subgroup: SubgroupKey | null;
  /** Keys of personas who facilitate it, beside a change leader. */
  facilitators?: string[];
  state: EventState;
  /** How many people were heard, by directorate and staff group in the order of the example's lists. */
  heard?: { directorates: number[]; staffGroups: number[] };
  /** How much was said: its share of the example's notes. */
  share?: number;
  carryOver?: string;
  cancelReason?: string;
}

/** The series of cafés to which every event of kind culture café at Birchfield belongs. */
export const EXAMPLE_SERIES = {
  title: 'Birchfield culture café',
  everyWeeks: 6,
  site: 'Birchfield Community Hospital',
  place: 'Staff dining room',
};

/**
 * A year of listening. Gorse Hill, Juniper and Orchard have never been visited, medical staff are hardly heard, and nights
 * only once: gaps that the coverage page shows. Few came at Elm Row, so that its count is hidden. What is released is older than the oldest note that is deleted.
 */
export const EXAMPLE_EVENTS: ExampleEvent[] = [
  cafe('Alder House', 352, 'day', 'wellbeing', [2, 3, 22, 4, 0], [14, 6, 8, 0, 0, 3, 0], 14),
  roadshow('Cedar Court', 331, 'day', [34, 4, 3, 9, 0], [21, 8, 11, 2, 0, 8, 0], 13),
  birchfield(318, [0, 2, 24, 3, 0], [13, 5, 7, 1, 0, 3, 0], 12, 'When can the day room be used after six?'),
  cafe('Rowan Children’s Centre', 297, 'day', 'career', [3, 31, 0, 2, 0], [15, 12, 4, 0, 0, 5, 0], 12),
  cafe('Larch Street Offices', 283, 'day', 'expectations', [2, 1, 3, 33, 4], [1, 2, 0, 0, 4, 35, 1], 11),
  birchfield(276, [1, 0, 19, 2, 0], [9, 4, 6, 0, 0, 3, 0], 9, 'The fridge: who has the form?'),
  {
    kind: 'conference',
    title: 'Leadership conference',
    daysAgo: 262,
    site: null,
    place: 'County hall',
    shift: 'day',
    subgroup: null,
    state: 'closed',
    heard: { directorates: [41, 36, 44, 28, 3], staffGroups: [52, 27, 13, 6, 11, 40, 3] },
    share: 15,
  },
  roadshow('Hawthorn Ward Block', 247, 'night', [29, 0, 0, 1, 0], [16, 0, 13, 1, 0, 0, 0], 13),
  birchfield(234, [0, 1, 21, 3, 0], [12, 3, 7, 0, 0, 3, 0], 9, 'Cover for team afternoons.'),
  cafe('Damson Lane Clinic', 219, 'day', 'expectations', [14, 2, 12, 1, 0], [11, 7, 5, 1, 0, 5, 0], 10),
  cafe('Foxglove Unit', 203, 'evening', 'safety', [26, 3, 0, 0, 0], [14, 3, 10, 2, 0, 0, 0], 11),
  birchfield(192, [0, 0, 18, 2, 0], [8, 4, 5, 0, 0, 3, 0], 8, 'Lockers at the base: when?'),
  cafe('Elm Row Health Centre', 171, 'day', 'career', [1, 3, 5, 0, 0], [4, 3, 2, 0, 0, 0, 0], 11),
  cafe('Willow Bank Base', 158, 'day', 'wellbeing', [0, 2, 33, 1, 0], [22, 6, 6, 0, 0, 2, 0], 12),
  birchfield(150, [2, 0, 20, 1, 0], [11, 3, 6, 0, 0, 3, 0], 9, 'What came of the report from spring?'),
  {
    kind: 'focus_group',
    title: 'Focus group: speaking up',
    daysAgo: 137,
    site: 'Cedar Court',
    place: 'Room 2',
    shift: 'day',
    subgroup: 'safety',
    state: 'closed',
    heard: { directorates: [7, 3, 2, 1, 0], staffGroups: [6, 3, 3, 0, 0, 1, 0] },
    share: 8,
  },
  roadshow('Maple Day Service', 121, 'day', [3, 24, 2, 1, 0], [9, 6, 11, 0, 0, 4, 0], 10),
  birchfield(108, [0, 0, 17, 4, 0], [9, 3, 5, 1, 0, 3, 0], 8, 'The rota on a phone.'),
  {
    kind: 'paper_forms',
    title: 'Paper forms from the housekeeping teams',
    daysAgo: 96,
    site: 'Birchfield Community Hospital',
    place: 'Boxes in the corridors',
    shift: 'evening',
    subgroup: 'wellbeing',
    state: 'released',
    heard: { directorates: [0, 0, 0, 38, 4], staffGroups: [0, 0, 6, 0, 0, 0, 36] },
    share: 9,
  },
  cafe('Alder House', 83, 'day', 'safety', [4, 2, 19, 3, 0], [13, 5, 6, 1, 0, 3, 0], 9),
  {
    ...birchfield(66, [0, 1, 16, 2, 0], [8, 3, 5, 0, 0, 3, 0], 7, 'Breaks: who covers whom?'),
    state: 'released',
  },
  {
    ...cafe('Larch Street Offices', 41, 'day', 'career', [1, 2, 2, 27, 6], [0, 1, 0, 0, 5, 32, 0], 8),
    state: 'released',
  },
  {
    ...cafe('Foxglove Unit', 9, 'evening', 'wellbeing', [21, 1, 0, 1, 0], [12, 2, 8, 1, 0, 0, 0], 8),
    state: 'written_up',
    facilitators: ['change-leader'],
  },
  {
    ...cafe('Willow Bank Base', 4, 'day', 'wellbeing', [0, 1, 12, 0, 0], [8, 3, 2, 0, 0, 0, 0], 5),
    state: 'open',
    facilitators: ['change-leader'],
  },
  { ...birchfield(-2, [], [], 0), state: 'planned' },
  { ...cafe('Damson Lane Clinic', -16, 'day', 'expectations', [], [], 0), state: 'planned' },
  {
    ...roadshow('Hawthorn Ward Block', -23, 'night', [], [], 0),
    state: 'planned',
    subgroup: 'wellbeing',
    facilitators: ['subgroup-lead'],
  },
  {
    ...cafe('Maple Day Service', 27, 'day', 'safety', [], [], 0),
    state: 'cancelled',
    cancelReason: 'The ward was short of staff that day. It is planned again for the new year.',
  },
];

function cafe(
  site: (typeof EXAMPLE_SITES)[number],
  daysAgo: number,
  shift: Shift,
  subgroup: SubgroupKey,
  directorates: number[],
  staffGroups: number[],
  share: number,
): ExampleEvent {
  return {
    kind: 'culture_cafe',
    title: `Culture café at ${site}`,
    daysAgo,
    site,
    place: 'Staff room',
    shift,
    subgroup,
    state: 'closed',
    heard: { directorates, staffGroups },
    share,
  };
}

function birchfield(
  daysAgo: number,
  directorates: number[],
  staffGroups: number[],
  share: number,
  carryOver = '',
): ExampleEvent {
  const { title, site, place } = EXAMPLE_SERIES;
  return {
    ...cafe(site, daysAgo, 'day', 'wellbeing', directorates, staffGroups, share),
    title,
    place,
    carryOver,
  };
}

function roadshow(
  site: (typeof EXAMPLE_SITES)[number],
  daysAgo: number,
  shift: Shift,
  directorates: number[],
  staffGroups: number[],
  share: number,
): ExampleEvent {
  return {
    ...cafe(site, daysAgo, shift, 'wellbeing', directorates, staffGroups, share),
    kind: 'roadshow',
    title: `Health and wellbeing roadshow at ${site}`,
    place: 'Entrance hall',
  };
}

/** Invented headcounts, against which the example's coverage is measured. */
export const EXAMPLE_HEADCOUNTS = {
  site: {
    'Alder House': 310,
    'Birchfield Community Hospital': 540,
    'Cedar Court': 260,
    'Damson Lane Clinic': 95,
    'Elm Row Health Centre': 180,
    'Foxglove Unit': 150,
    'Gorse Hill Hospital': 720,
    'Hawthorn Ward Block': 410,
    'Juniper Centre': 130,
    'Larch Street Offices': 620,
    'Maple Day Service': 60,
    'Orchard Rehabilitation Unit': 210,
    'Rowan Children’s Centre': 240,
    'Willow Bank Base': 170,
  },
  directorates: [2650, 1730, 2480, 1180, 645],
  staffGroups: [2890, 1310, 1760, 240, 420, 1530, 535],
  shifts: { day: 5200, evening: 1100, night: 1385, weekend: 1000 },
};
