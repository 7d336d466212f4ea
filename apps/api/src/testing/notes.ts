import { v4 as randomId } from 'uuid';
import { type ListeningEvent } from '@heard/domain';
import { type Who } from './asking';
import { type Answer, type TestServer } from './test-server';

const NOTE =
  'id kind text isConfirmedSafe version flags { kind start end message } subgroup { name } goldenThread { name }';

/** Documents of notes, as specs send them. */
export const NOTES = {
  read: `query ($eventId: ID!, $page: Int = 1, $pageSize: Int = 20) {
    eventNotes(eventId: $eventId, page: $page, pageSize: $pageSize) { total items { ${NOTE} } } }`,
  check: `query ($eventId: ID!) { eventForRelease(eventId: $eventId, pageSize: 100) {
    event { id title version viewerCan } flaggedCount notes { total items { ${NOTE} } } } }`,
  add: `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { ${NOTE} } errors { field code message } } }`,
  reword: `mutation ($input: RewordNoteInput!) { rewordNote(input: $input) { note { ${NOTE} } errors { field code message } } }`,
  remove: `mutation ($id: ID!, $version: Int!) { removeNote(id: $id, version: $version) {
    note { id } errors { field code message } } }`,
  count: `mutation ($eventId: ID!, $version: Int!, $peopleHeard: Int!, $tallies: [TallyInput!]!) {
    setTallies(eventId: $eventId, version: $version, peopleHeard: $peopleHeard, tallies: $tallies) {
      event { version peopleHeard { total tallies { axis part people } } } errors { field code message } } }`,
  release: `mutation ($eventId: ID!, $version: Int!, $decisions: [NoteDecisionInput!]!) {
    releaseNotes(eventId: $eventId, version: $version, decisions: $decisions) {
      event { state releasedOn version } counts { kept reworded removed confirmed } errors { field code message } } }`,
};

/** Adds a note as somebody, under a random id unless said otherwise. */
export function addNote(
  server: TestServer,
  who: Who,
  event: Pick<ListeningEvent, 'id'>,
  changes: object = {},
): Promise<Answer> {
  const input = {
    id: randomId(),
    eventId: event.id,
    kind: 'CONCERN',
    text: 'There is no hot food at night.',
  };
  return server.ask(server.world.people[who], NOTES.add, { input: { ...input, ...changes } });
}
