import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { addNotes, addReleasedEvent, formTheme } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';

const SUGGEST = `query ($id: ID!) { suggestions(noteId: $id) {
  themes { theme { id wording } likeness because } notes { note { id text } likeness because } } }`;
const TEXT = 'The rota for nights comes out far too late to plan childcare';

let server: TestServer;
let asked: string;
beforeAll(async () => {
  server = await startTestServer();
  const event = await addReleasedEvent(server);
  const notes = await addNotes(server, event, [
    TEXT,
    'The rota comes too late for childcare',
    'Rota late again',
  ]);
  asked = notes[0] ?? '';
  await formTheme(server, server.world.people.subgroupLead, notes.slice(1));
});
afterAll(() => server.close());

/** What the lead of the first subgroup is suggested, and with which statements. */
async function suggested(id = asked) {
  const { result, texts } = await countQueries(server.database, () =>
    server.ask(server.world.people.subgroupLead, SUGGEST, { id }),
  );
  return { answer: result.data?.suggestions, texts };
}

describe('what is suggested to somebody', () => {
  it('is made of the notes that they may read alone, however many others are alike', async () => {
    const before = await suggested();
    expect(before.answer.notes).toHaveLength(2);
    const { world } = server;
    const theirs = await addReleasedEvent(server);
    const same = Array.from({ length: 120 }, () => TEXT);
    // As many as would fill every place, were they looked at first and left out later.
    const notes = await addNotes(server, theirs, same, world.subgroups.other.id);
    await addNotes(server, theirs, same, null);
    await addNotes(server, await addReleasedEvent(server, { state: 'written_up' }), same);
    await formTheme(server, world.people.otherLead, notes, {
      subgroupId: world.subgroups.other.id,
      wording: TEXT,
    });
    expect(await suggested()).toEqual(before);
  });

  it('is nothing for a note that they may not read, as for one that is not there', async () => {
    const { world } = server;
    const event = await addReleasedEvent(server);
    const [hidden = ''] = await addNotes(server, event, [TEXT], world.subgroups.other.id);
    const open = await addReleasedEvent(server, { state: 'open' });
    const [early = ''] = await addNotes(server, open, [TEXT]);
    const absent = await suggested('7d3e1c52-3a0e-4d8a-9f6b-0d3b7f5a1e11');
    for (const id of [hidden, early]) expect(await suggested(id)).toEqual(absent);
    expect(absent.answer).toBeNull();
  });

  it('comes from one statement, which looks only among the subgroups it is given', async () => {
    const { texts } = await suggested();
    const looking = texts.filter((text) => /\bnote\b/.test(text) && text.includes('alike_notes'));
    expect(looking).toHaveLength(1);
    const found = await server.database.withClient(server.world.programmeId, async (client) => {
      const { rows } = await client.query('select * from alike_notes($1, $2::uuid[], 500)', [asked, []]);
      return rows;
    });
    expect(found).toEqual([]);
  });
});
