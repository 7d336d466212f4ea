import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ListeningEvent } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { type Who } from '../testing/asking';
import { addNote, NOTES } from '../testing/notes';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let open: ListeningEvent;
beforeAll(async () => {
  server = await startTestServer();
  open = await server.world.addEvent({ facilitators: [aFacilitator(server.world.people.leader.id)] });
});
afterAll(() => server.close());

describe('whether there is something new', () => {
  const revision = async (who: Who) =>
    (
      await server.ask(server.world.people[who], 'query ($id: ID!) { notesRevision(eventId: $id) }', {
        id: open.id,
      })
    ).data?.notesRevision;

  it('is told to those who facilitate, and to nobody else', async () => {
    expect(await revision('leader')).toEqual(expect.any(String));
    for (const who of ['otherLeader', 'subgroupLead', 'programmeLead', 'comms', 'sponsor'] as const) {
      expect((await revision(who)) ?? null).toBeNull();
    }
  });

  it('changes with every change of a note, and stays otherwise', async () => {
    const seen = [await revision('leader'), await revision('leader')];
    expect(seen[0]).toBe(seen[1]);
    const { note } = (await addNote(server, 'leader', open)).data.addNote;
    seen.push(await revision('leader'));
    const { id, kind, version } = note;
    const input = { id, version, kind, text: 'There is hot food at night.' };
    const { data } = await server.ask(server.world.people.leader, NOTES.reword, { input });
    seen.push(await revision('leader'));
    await server.ask(server.world.people.leader, NOTES.remove, { id, version: data.rewordNote.note.version });
    seen.push(await revision('leader'));
    expect(new Set(seen).size).toBe(3);
    expect(seen[4]).toBe(seen[0]);
  });
});
