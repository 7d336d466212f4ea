import { randomUUID } from 'node:crypto';
import { type Visitor } from './visitor';

/** Asks the API as this visitor, for what a story presupposes and does not tell. */
export async function asks<Answer>(visitor: Visitor, query: string, variables: object = {}): Promise<Answer> {
  const response = await visitor.page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors || /"errors":\[\{/.test(JSON.stringify(data))) throw new Error(JSON.stringify({ data, errors }));
  return data;
}

/**
 * Notes that a facilitator took at a café today and a second person released, tagged to a subgroup. The stories of
 * listening tell how; here they are only needed.
 */
export async function releasesNotes(
  facilitator: Visitor,
  second: Visitor,
  subgroup: string,
  texts: readonly string[],
): Promise<void> {
  const known = await asks<{ subgroups: { id: string; name: string }[]; viewer: { person: { id: string } } }>(
    facilitator,
    '{ subgroups { id name } viewer { person { id } } }',
  );
  const subgroupId = known.subgroups.find(({ name }) => name === subgroup)?.id;
  const eventId = randomUUID();
  const heldOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const words = { title: 'A café', place: '', details: '', invited: '', kind: 'CULTURE_CAFE', shift: 'DAY' };
  await asks(
    facilitator,
    'mutation ($input: PlanEventInput!) { planEvent(input: $input) { errors { message } } }',
    { input: { ...words, id: eventId, heldOn, facilitatorIds: [known.viewer.person.id] } },
  );
  await moves(facilitator, eventId, 'OPEN');
  for (const text of texts) {
    await asks(
      facilitator,
      'mutation ($input: AddNoteInput!) { addNote(input: $input) { errors { message } } }',
      { input: { id: randomUUID(), eventId, kind: 'CONCERN', text, subgroupId } },
    );
  }
  await moves(facilitator, eventId, 'WRITE_UP');
  await asks(
    second,
    `mutation ($eventId: ID!, $version: Int!) {
      releaseNotes(eventId: $eventId, version: $version, decisions: []) { errors { message } } }`,
    { eventId, version: await versionOf(second, eventId) },
  );
}

async function moves(visitor: Visitor, id: string, move: string): Promise<void> {
  await asks(
    visitor,
    `mutation ($id: ID!, $version: Int!) { moveEvent(id: $id, version: $version, move: ${move}) { errors { message } } }`,
    { id, version: await versionOf(visitor, id) },
  );
}

async function versionOf(visitor: Visitor, id: string): Promise<number> {
  const { listeningEvent } = await asks<{ listeningEvent: { version: number } }>(
    visitor,
    'query ($id: ID!) { listeningEvent(id: $id) { version } }',
    { id },
  );
  return listeningEvent.version;
}
