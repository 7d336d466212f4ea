import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v1, v4 as randomId, v7 } from 'uuid';
import { type EventState, type ListeningEvent } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { auditOf, FORBIDDEN, notAllowed, type Who } from '../testing/asking';
import { addNote, NOTES } from '../testing/notes';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
let open: ListeningEvent;
beforeAll(async () => {
  server = await startTestServer();
  const { leader, subgroupLead } = server.world.people;
  open = await server.world.addEvent({
    facilitators: [aFacilitator(leader.id), aFacilitator(subgroupLead.id, { isFacilitating: false })],
  });
});
afterAll(() => server.close());

const ask = (who: Who, document: string, variables: object) =>
  server.ask(server.world.people[who], document, variables);
const read = async (who: Who, event = open) =>
  (await ask(who, NOTES.read, { eventId: event.id })).data?.eventNotes;

describe('taking a note', () => {
  it('keeps it once, however often it is sent', async () => {
    const { subgroups, goldenThreads } = server.world;
    const note = {
      id: randomId(),
      kind: 'IDEA',
      text: ' Hot food\n at night ',
      subgroupId: subgroups.other.id,
      goldenThreadId: goldenThreads[0],
    };
    const first = await addNote(server, 'leader', open, note);
    expect(first.data.addNote).toEqual({
      note: {
        ...{
          id: note.id,
          kind: 'IDEA',
          text: 'Hot food at night',
          isConfirmedSafe: false,
          version: 1,
          flags: [],
        },
        ...{ subgroup: { name: 'Career development' }, goldenThread: { name: 'Leadership' } },
      },
      errors: [],
    });
    const again = await Promise.all([1, 2, 3].map(() => addNote(server, 'leader', open, note)));
    expect(again.map(({ data }) => data.addNote)).toEqual([1, 2, 3].map(() => first.data.addNote));
    expect((await read('leader')).items.filter(({ id }: { id: string }) => id === note.id)).toHaveLength(1);
    // The answer was lost, and another facilitator has reworded it since: it is kept, as it reads now.
    const input = { id: note.id, version: 1, kind: 'IDEA', text: 'Something better' };
    await ask('leader', NOTES.reword, { input });
    const late = await addNote(server, 'leader', open, note);
    expect(late.data.addNote).toMatchObject({ note: { text: 'Something better' }, errors: [] });
    const { id: leaderId } = server.world.people.leader;
    const other = await server.world.addEvent({ facilitators: [aFacilitator(leaderId)] });
    const taken = await addNote(server, 'leader', other, note);
    expect(taken.data.addNote).toMatchObject({ note: null, errors: [{ field: 'id', code: 'DUPLICATE' }] });
  });

  it.each([
    ['a moment and a place', v1()],
    ['a moment', v7()],
    ['nothing', ''],
    ['a word', 'note'],
  ])('refuses an id that is %s', async (_, id) => {
    const { data } = await addNote(server, 'leader', open, { id });
    expect(data.addNote).toMatchObject({ note: null, errors: [{ field: 'id', code: 'INVALID' }] });
  });

  it.each<[Who, object]>([
    ['leader', { data: { addNote: { errors: [] } } }],
    ['otherLeader', notAllowed('addNote')],
    ['subgroupLead', notAllowed('addNote')],
    ['programmeLead', notAllowed('addNote')],
    ['comms', FORBIDDEN],
    ['sponsor', FORBIDDEN],
    ['administrator', FORBIDDEN],
  ])('%s: only who facilitates it now', async (who, answer) =>
    expect(await addNote(server, who, open)).toMatchObject(answer),
  );

  it.each<[EventState, string]>([
    ['planned', 'Open it'],
    ['written_up', 'opened again'],
    ['released', 'opened again'],
    ['closed', 'opened again'],
    ['cancelled', 'opened again'],
  ])('not while it is %s', async (state, words) => {
    const event = await server.world.addEvent({ state });
    const { data } = await addNote(server, 'leader', event);
    expect(data.addNote.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(data.addNote.errors[0].message).toContain(words);
  });

  it('refuses tags of another programme, and an event of another programme like one that is not', async () => {
    const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const tag = await addNote(server, 'leader', open, { subgroupId: other.subgroups.own.id });
    expect(tag.data.addNote.errors).toMatchObject([{ field: 'subgroupId', code: 'NOT_FOUND' }]);
    const thread = await addNote(server, 'leader', open, { goldenThreadId: other.goldenThreads[0] });
    expect(thread.data.addNote.errors).toMatchObject([{ field: 'goldenThreadId', code: 'NOT_FOUND' }]);
    const theirs = await other.addEvent();
    const elsewhere = await addNote(server, 'leader', theirs);
    const nowhere = await addNote(server, 'leader', { id: v7() });
    expect(elsewhere.data).toEqual(nowhere.data);
    expect(elsewhere.data.addNote.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const stolen = await server.ask(other.people.leader, NOTES.read, { eventId: open.id });
    expect(stolen.data).toEqual({ eventNotes: null });
  });
});

describe('a note that is there', () => {
  const taken = async () => (await addNote(server, 'leader', open)).data.addNote.note;
  const words = { kind: 'PRAISE', text: 'The night team is kind.' };

  it('is reworded by any who facilitate, and stale when somebody was quicker', async () => {
    const { id } = await taken();
    const first = await ask('leader', NOTES.reword, { input: { id, version: 1, ...words } });
    expect(first.data.rewordNote).toMatchObject({ note: { ...words, version: 2, flags: [] }, errors: [] });
    const stale = await ask('leader', NOTES.reword, { input: { id, version: 1, ...words, text: 'Mine' } });
    expect(stale.data.rewordNote).toMatchObject({ note: null, errors: [{ code: 'STALE' }] });
    const { items } = await read('leader');
    expect(items.find((note: { id: string }) => note.id === id)).toMatchObject(words);
  });

  it('is taken out, and brought back under the same id', async () => {
    const { id, text } = await taken();
    expect((await ask('leader', NOTES.remove, { id, version: 2 })).data.removeNote.errors).toMatchObject([
      { code: 'STALE' },
    ]);
    expect((await ask('leader', NOTES.remove, { id, version: 1 })).data.removeNote).toEqual({
      note: null,
      errors: [],
    });
    const gone = await ask('leader', NOTES.remove, { id, version: 1 });
    expect(gone.data.removeNote.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await addNote(server, 'leader', open, { id, text })).data.addNote).toMatchObject({ errors: [] });
  });

  it.each<[Who, object]>([
    ['otherLeader', { code: 'NOT_FOUND' }],
    ['subgroupLead', { code: 'NOT_FOUND' }],
    ['programmeLead', { code: 'NOT_FOUND' }],
  ])('is not there for a %s to change', async (who, error) => {
    const { id } = await taken();
    const reworded = await ask(who, NOTES.reword, { input: { id, version: 1, ...words } });
    expect(reworded.data.rewordNote).toMatchObject({ note: null, errors: [error] });
    const removed = await ask(who, NOTES.remove, { id, version: 1 });
    expect(removed.data.removeNote.errors).toMatchObject([error]);
  });
});

describe('screening', () => {
  const flagsOf = async (who: Who, text: string) =>
    (
      await ask(who, 'query ($text: String!) { screenText(text: $text) { kind start end message } }', {
        text,
      })
    ).data?.screenText;

  it('knows the directory as it is now, and repeats no word', async () => {
    const text = 'Ask otherLeader Tester, or ring 07700 900123';
    const flags = await flagsOf('leader', text);
    expect(flags.map(({ kind, start, end }: never) => [kind, text.slice(start, end)])).toEqual([
      ['PERSON_NAME', 'otherLeader Tester'],
      ['TELEPHONE', '07700 900123'],
    ]);
    expect(JSON.stringify(flags)).not.toMatch(/otherLeader|07700/);
    expect(await flagsOf('leader', 'Zoltan knows')).toEqual([]);
    await server.database.withOwner((client) =>
      client.query(`update person set name = 'Zoltan Tester' where id = $1`, [
        server.world.people.sponsor.id,
      ]),
    );
    expect(await flagsOf('leader', 'Zoltan knows')).toMatchObject([
      { kind: 'PERSON_NAME', start: 0, end: 6 },
    ]);
  });

  it('lets a flagged note be kept, and flags it until it is reworded', async () => {
    const { data } = await addNote(server, 'leader', open, { text: 'comms Tester never answers' });
    const { id } = data.addNote.note;
    expect(data.addNote).toMatchObject({
      note: { flags: [{ kind: 'PERSON_NAME', start: 0, end: 12 }] },
      errors: [],
    });
    const { items } = await read('leader');
    expect(items.find((note: { id: string }) => note.id === id).flags).toHaveLength(1);
    const input = { id, version: 1, kind: 'CONCERN', text: 'Nobody answers' };
    expect((await ask('leader', NOTES.reword, { input })).data.rewordNote.note.flags).toEqual([]);
  });

  it('is for those who take notes, and keeps nothing', async () => {
    for (const who of ['comms', 'sponsor', 'administrator'] as const) {
      expect(await flagsOf(who, 'Hot food')).toBeUndefined();
    }
    const long = await ask('leader', 'query ($text: String!) { screenText(text: $text) { kind } }', {
      text: 'x'.repeat(2001),
    });
    expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('people heard', () => {
  const heard = (who: Who, event: ListeningEvent, version: number, changes: object = {}) =>
    ask(who, NOTES.count, { eventId: event.id, version, peopleHeard: 12, tallies: [], ...changes });

  it('are numbers that only who facilitates writes and reads', async () => {
    const event = await server.world.addEvent();
    const nursing = { axis: 'STAFF_GROUP', part: server.world.staffGroups[0], people: 9 };
    const { data } = await heard('leader', event, 1, {
      tallies: [nursing, { axis: 'SHIFT', part: 'night', people: 0 }],
    });
    expect(data.setTallies).toEqual({
      event: { version: 2, peopleHeard: { total: 12, tallies: [nursing] } },
      errors: [],
    });
    const stale = await heard('leader', event, 1, { peopleHeard: 13 });
    expect(stale.data.setTallies).toMatchObject({
      event: { version: 2, peopleHeard: { total: 12 } },
      errors: [{ code: 'STALE' }],
    });
    const sum = await heard('leader', event, 2, { peopleHeard: 8, tallies: [nursing] });
    expect(sum.data.setTallies.errors).toMatchObject([{ field: 'tallies', code: 'INVALID' }]);
    const document = 'query ($id: ID!) { listeningEvent(id: $id) { title peopleHeard { total } } }';
    for (const who of ['otherLeader', 'subgroupLead', 'programmeLead', 'comms', 'sponsor'] as const) {
      const seen = await ask(who, document, { id: event.id });
      expect([who, seen.data.listeningEvent]).toEqual([who, { title: event.title, peopleHeard: null }]);
      expect((await heard(who, event, 2)).data?.setTallies?.event?.peopleHeard ?? null).toBeNull();
    }
    expect(JSON.stringify(await auditOf(server, event.id))).not.toMatch(/peopleHeard|people_heard|12/);
  });
});

describe('the audit', () => {
  it('tells once a day who took and who read notes, at the day’s start, and never a word', async () => {
    const event = await server.world.addEvent();
    const told = () =>
      server.database.withOwner(async (client) => {
        const { rows } = await client.query<{ verb: string; at: Date; id: string }>(
          `select id, verb, at, before, after from audit_event where subject_id = $1 and verb like '%.notes_%' order by verb, at`,
          [event.id],
        );
        return rows;
      });
    for (const text of ['Zebra one', 'Zebra two', 'Zebra three'])
      await addNote(server, 'leader', event, { text });
    await read('leader', event);
    await read('leader', event);
    expect(await told()).toMatchObject([
      { verb: 'listening_event.notes_read', at: new Date('2026-03-02T00:00:00Z'), before: null, after: null },
      {
        verb: 'listening_event.notes_taken',
        at: new Date('2026-03-02T00:00:00Z'),
        before: null,
        after: null,
      },
    ]);
    expect((await told()).map(({ id }) => id[14])).toEqual(['4', '4']);
    server.clock.forward({ days: 1 });
    await addNote(server, 'leader', event);
    await read('leader', event);
    expect(await told()).toHaveLength(4);
    await read('otherLeader', event);
    expect(await told()).toHaveLength(4);
    const all = await server.database.withOwner((client) => client.query('select * from audit_event'));
    expect(JSON.stringify(all.rows)).not.toContain('Zebra');
  });

  it('or no notes: what cannot be told is not read', async () => {
    const event = await server.world.addEvent();
    await addNote(server, 'leader', event, { text: 'Zebra four' });
    const forbid = (how: string) =>
      server.database.withOwner((client) =>
        client.query(`${how} insert on audit_event ${how === 'revoke' ? 'from' : 'to'} heard_app`),
      );
    await forbid('revoke');
    const answer = await ask('leader', NOTES.read, { eventId: event.id });
    await forbid('grant');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain('Zebra');
  });
});
