import { type WorkingPattern } from '@heard/domain';
import { pick, seeded } from './seeded';

/** An invented person; no real one is meant or resembled. */
export interface ExamplePerson {
  name: string;
  email: string;
  jobTitle: string;
  workingPattern: WorkingPattern;
  /** Positions in the example's lists. */
  directorate: number;
  site: number;
  staffGroup: number;
  joinedOn: string;
}

const FIRST_NAMES =
  'Aisha Alan Alina Amit Anna Ben Bethan Callum Chen Chloe Daniel Dilip Ellie Emeka Farid Fatima Gareth Grace Hamza Hannah Imran Isla Jack Jasmin Joanna Kasia Kemi Leah Liam Lucy Marek Maya Mohammed Nadia Neil Nisha Oliver Olu Parveen Peter Priya Rachel Ravi Rosa Sadia Sam Simon Sofia Tariq Tom Uma Vikram Wendy Yasmin Yusuf Zara'.split(
    ' ',
  );
// Surnames that nobody bears, so that nobody is meant.
const SURNAMES =
  'Applewick Bramblecote Candlemoor Dovefell Emberley-Nook Fernhollow Gladebrook Hazelmarch Inkwell-Rowe Jasperdale Kestrelby Lanternby Mossgrove Nettlefold-Bay Oatmere Pebblewood Quillthorpe Ribbonshaw Saffronby Thimblecombe Umberlea Velvetmoor Wrenhollow Yarrowfen'.split(
    ' ',
  );

const JOBS: { title: string; staffGroup: number; patterns: WorkingPattern[] }[] = [
  { title: 'Community nurse', staffGroup: 0, patterns: ['days', 'weekends'] },
  { title: 'Ward nurse', staffGroup: 0, patterns: ['nights', 'rotating'] },
  { title: 'Health visitor', staffGroup: 0, patterns: ['days'] },
  { title: 'Occupational therapist', staffGroup: 1, patterns: ['days'] },
  { title: 'Physiotherapist', staffGroup: 1, patterns: ['days', 'weekends'] },
  { title: 'Healthcare support worker', staffGroup: 2, patterns: ['nights', 'rotating', 'bank'] },
  { title: 'Specialty doctor', staffGroup: 3, patterns: ['rotating'] },
  { title: 'Assistant psychologist', staffGroup: 4, patterns: ['days'] },
  { title: 'Ward clerk', staffGroup: 5, patterns: ['days'] },
  { title: 'Team administrator', staffGroup: 5, patterns: ['days'] },
  { title: 'Domestic assistant', staffGroup: 6, patterns: ['rotating', 'weekends'] },
  { title: 'Porter', staffGroup: 6, patterns: ['nights', 'rotating'] },
];

/** So many invented people, the same each time. */
export function examplePeople(count: number, seed = 20221107): ExamplePerson[] {
  const random = seeded(seed);
  const taken = new Set<string>();
  const people: ExamplePerson[] = [];
  while (people.length < count) {
    const plain = `${pick(FIRST_NAMES, random)} ${pick(SURNAMES, random)}`;
    // More people than pairs of names are only made to measure with.
    const name = taken.has(plain) && taken.size > 600 ? `${plain} ${people.length}` : plain;
    if (taken.has(name)) continue;
    taken.add(name);
    const job = pick(JOBS, random);
    people.push({
      name,
      email: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@example.invalid`,
      jobTitle: job.title,
      workingPattern: pick(job.patterns, random),
      directorate: Math.floor(random() * (job.staffGroup === 6 ? 4 : 3)),
      site: Math.floor(random() * 14),
      staffGroup: job.staffGroup,
      joinedOn: `202${random() < 0.5 ? 3 : 4}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    });
  }
  return people;
}
