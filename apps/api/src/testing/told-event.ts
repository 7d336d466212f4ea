import { v4 as randomId } from 'uuid';
import { type Shift } from '@heard/domain';
import { type Who } from './asking';
import { type TestServer } from './test-server';

/** How an event goes; what is left out is ordinary. */
export interface EventTold {
  title?: string;
  /** Where it is, and what is said of it beforehand. */
  place?: string;
  details?: string;
  invited?: string;
  facilitators?: Who[];
  /** What is said, a note each; the facilitators take them in turn. */
  texts: readonly string[];
  /** How far it comes. */
  until?: 'open' | 'written_up' | 'released';
  /** What the notes speak to: the first subgroup unless null or another. */
  subgroupId?: string | null;
  siteId?: string | null;
  shift?: Shift;
  peopleHeard?: number;
  tallies?: { axis: 'DIRECTORATE' | 'STAFF_GROUP' | 'SHIFT'; part: string; people: number }[];
  carryOver?: string;
}

/** An event that was held, by the ids that it got. */
export interface EventHeld {
  id: string;
  noteIds: string[];
}

/** Holds an event through the API as people do: planned, opened, noted, counted, written up, released by a second person. */
export async function holdEvent(server: TestServer, told: EventTold): Promise<EventHeld> {
  const { world, clock } = server;
  const { until = 'released', subgroupId = world.subgroups.own.id, facilitators = ['leader'] } = told;
  const [first = 'leader'] = facilitators;
  const call = async (who: Who, field: string, args: string, variables: object) => {
    const answer = await server.ask(
      world.people[who],
      `mutation ${args} ${field.includes('addNote') ? '{ errors { code message } } }' : '{ event { version } errors { code message } } }'}`,
      variables,
    );
    const payload = answer.data?.[field];
    if (answer.errors || payload.errors.length > 0) throw new Error(`${field}: ${JSON.stringify(answer)}`);
    return payload.event?.version as number;
  };
  const id = randomId();
  const planned = {
    ...{
      id,
      kind: 'CULTURE_CAFE',
      title: told.title ?? 'Café',
      heldOn: clock.today(),
      place: told.place ?? '',
      details: told.details ?? '',
    },
    ...{ shift: (told.shift ?? 'day').toUpperCase(), siteId: told.siteId ?? world.sites[0] },
    invited: told.invited ?? '',
    ...{
      subgroupId: world.subgroups.own.id,
      facilitatorIds: facilitators.map((who) => world.people[who].id),
    },
  };
  let version = await call(first, 'planEvent', '($input: PlanEventInput!) { planEvent(input: $input)', {
    input: planned,
  });
  const move = async (to: string) =>
    call(
      first,
      'moveEvent',
      '($id: ID!, $version: Int!, $move: EventMove!) { moveEvent(id: $id, version: $version, move: $move)',
      { id, version, move: to },
    );
  version = await move('OPEN');
  const noteIds = told.texts.map(() => randomId());
  for (const [index, text] of told.texts.entries()) {
    const input = { id: noteIds[index], eventId: id, kind: 'CONCERN', text, subgroupId };
    const who = facilitators[index % facilitators.length] ?? first;
    await call(who, 'addNote', '($input: AddNoteInput!) { addNote(input: $input)', { input });
  }
  if (told.peopleHeard !== undefined) {
    version = await call(
      first,
      'setTallies',
      `($id: ID!, $version: Int!, $people: Int!, $tallies: [TallyInput!]!) {
        setTallies(eventId: $id, version: $version, peopleHeard: $people, tallies: $tallies)`,
      { id, version, people: told.peopleHeard, tallies: told.tallies ?? [] },
    );
  }
  if (told.carryOver !== undefined) {
    version = await call(
      first,
      'writeCarryOver',
      '($id: ID!, $version: Int!, $words: String!) { writeCarryOver(id: $id, version: $version, carryOver: $words)',
      { id, version, words: told.carryOver },
    );
  }
  if (until !== 'open') version = await move('WRITE_UP');
  if (until === 'released') await releaseEvent(server, id, version);
  return { id, noteIds };
}

/** Releases an event as the lead of the first subgroup, every note kept and its flagged words confirmed. */
export async function releaseEvent(server: TestServer, id: string, version?: number): Promise<void> {
  const lead = server.world.people.subgroupLead;
  const check = `query ($id: ID!) { eventForRelease(eventId: $id, pageSize: 100) { event { version } notes { items { id } } } }`;
  const { data } = await server.ask(lead, check, { id });
  const decisions = data.eventForRelease.notes.items.map((note: { id: string }) => ({
    ...{ noteId: note.id, decision: 'KEEP', isConfirmedSafe: true },
  }));
  const answer = await server.ask(
    lead,
    `mutation ($id: ID!, $version: Int!, $decisions: [NoteDecisionInput!]!) {
      releaseNotes(eventId: $id, version: $version, decisions: $decisions) { errors { code message } } }`,
    { id, version: version ?? data.eventForRelease.event.version, decisions },
  );
  if (answer.errors || answer.data.releaseNotes.errors.length > 0) throw new Error(JSON.stringify(answer));
}
