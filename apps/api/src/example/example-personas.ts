import { Injectable } from '@nestjs/common';
import { type Role } from '@heard/domain';

/** An invented person of the example programme whom a visitor may sign in as. */
export interface Persona {
  key: string;
  name: string;
  email: string;
  role: Role;
  jobTitle: string;
  description: string;
}

/** The six personas of the example, one to a role; none of them is or resembles a real person. */
export const PERSONAS: readonly Persona[] = [
  {
    key: 'change-leader',
    name: 'Amara Example',
    email: 'amara@example.invalid',
    role: 'change_leader',
    jobTitle: 'Community nurse',
    description: 'A community nurse who volunteers as a change leader and owns Team Time Out.',
  },
  {
    key: 'subgroup-lead',
    name: 'Bilal Example',
    email: 'bilal@example.invalid',
    role: 'subgroup_lead',
    jobTitle: 'Service manager',
    description: 'Leads the subgroup on health and wellbeing.',
  },
  {
    key: 'programme-lead',
    name: 'Carys Example',
    email: 'carys@example.invalid',
    role: 'programme_lead',
    jobTitle: 'Culture programme lead',
    description: 'Leads the programme and answers to the board.',
  },
  {
    key: 'comms',
    name: 'Devi Example',
    email: 'devi@example.invalid',
    role: 'comms',
    jobTitle: 'Communications officer',
    description: 'Writes and publishes Feedback into Action.',
  },
  {
    key: 'sponsor',
    name: 'Ewan Example',
    email: 'ewan@example.invalid',
    role: 'sponsor',
    jobTitle: 'Executive director',
    description: 'The executive sponsor, with minutes a month.',
  },
  {
    key: 'administrator',
    name: 'Farah Example',
    email: 'farah@example.invalid',
    role: 'administrator',
    jobTitle: 'IT systems administrator',
    description: 'The trust’s IT: accounts and settings, and no notes.',
  },
];

/** Who can be tried, for the sign-in page. */
@Injectable()
export class ExamplePersonas {
  all(): Persona[] {
    return [...PERSONAS];
  }

  find(key: string): Persona | undefined {
    return PERSONAS.find((persona) => persona.key === key);
  }
}
