import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_STATES, type ListeningEvent } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { auditOf, type Who } from '../testing/asking';
import { NOTES } from '../testing/notes';
import { addNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const CALM = 'Parking is dear.';
const FLAGGED = 'otherLeader Tester is never there.';
const everybody = () => Object.keys(server.world.people) as Who[];

const ask = (who: Who, document: string, variables: object) =>
  server.ask(server.world.people[who], document, variables);

/** An event that leader facilitates, with a calm and a flagged note, tagged to no subgroup. */
async function writtenUp(changes: Partial<ListeningEvent> = {}) {
  const event = await server.world.addEvent({ state: 'written_up', writtenUpOn: '2026-03-01', ...changes });
  const [calm = '', flagged = ''] = await addNotes(server, event.id, [CALM, FLAGGED], null);
  return { event, calm, flagged };
}

const release = (who: Who, event: ListeningEvent, decisions: object[] = [], version = 1) =>
  ask(who, NOTES.release, { eventId: event.id, version, decisions });

const confirm = (noteId: string) => ({ noteId, decision: 'KEEP', isConfirmedSafe: true });

describe('who reads raw notes', () => {
  const readers = async (event: ListeningEvent) => {
    const found: Who[] = [];
    for (const who of everybody()) {
      const { data } = await ask(who, NOTES.read, { eventId: event.id });
      const text = JSON.stringify(data?.eventNotes ?? null);
      if (text.includes(CALM)) found.push(who);
      else expect([who, text]).toEqual([who, 'null']);
    }
    return found.join(' ');
  };

  it.each([
    ['open', 'leader'],
    ['written_up', 'leader subgroupLead programmeLead'],
    ['released', 'leader programmeLead'],
    ['closed', 'leader programmeLead'],
  ] as const)('while it is %s: %s', async (state, who) => {
    const { event } = await writtenUp({ state });
    expect(await readers(event)).toBe(who);
  });

  it('after release also the lead of the subgroup that a note is tagged to, that note alone', async () => {
    const { event } = await writtenUp({ state: 'released' });
    await addNotes(server, event.id, ['Tagged to another.'], server.world.subgroups.other.id);
    const { data } = await ask('otherLead', NOTES.read, { eventId: event.id });
    expect(data.eventNotes).toMatchObject({ total: 1, items: [{ text: 'Tagged to another.' }] });
    expect((await ask('subgroupLead', NOTES.read, { eventId: event.id })).data.eventNotes).toBeNull();
  });

  it('never who stepped back, nor whose role went', async () => {
    const { leader, comms } = server.world.people;
    const back = await writtenUp({ facilitators: [aFacilitator(leader.id, { isFacilitating: false })] });
    expect(await readers(back.event)).toBe('subgroupLead programmeLead');
    const other = await writtenUp({ facilitators: [aFacilitator(comms.id)] });
    expect(await readers(other.event)).toBe('subgroupLead programmeLead');
  });

  it('is refused field by field to comms, sponsors, administrators and other change leaders', async () => {
    const { event } = await writtenUp();
    for (const who of ['comms', 'sponsor', 'administrator', 'otherLeader'] as const) {
      for (const field of [
        'id',
        'kind',
        'text',
        'isConfirmedSafe',
        'version',
        'flags { kind }',
        'subgroup { id }',
      ]) {
        for (const root of ['eventNotes', 'eventForRelease']) {
          const page = `items { ${field} }`;
          const selection = root === 'eventNotes' ? page : `notes { ${page} }`;
          const { data, errors } = await ask(
            who,
            `query ($id: ID!) { ${root}(eventId: $id) { ${selection} } }`,
            {
              id: event.id,
            },
          );
          const answer = errors?.[0]?.extensions['code'] ?? data[root];
          expect([who, root, field, answer]).toEqual([
            ...[who, root, field],
            who === 'otherLeader' && root === 'eventNotes' ? null : 'FORBIDDEN',
          ]);
        }
      }
    }
  });
});

describe('what the second person sees', () => {
  it('is every note, flagged where it should be, without anybody who wrote it', async () => {
    const { event } = await writtenUp();
    const { data } = await ask('subgroupLead', NOTES.check, { eventId: event.id });
    expect(data.eventForRelease).toMatchObject({
      event: { id: event.id, viewerCan: expect.arrayContaining(['RELEASE', 'OPEN_AGAIN']) },
      ...{ flaggedCount: 1, notes: { total: 2 } },
    });
    const { items } = data.eventForRelease.notes;
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      items.map(({ id }: { id: string }) => id).sort(),
    );
    const flags = items.flatMap((note: { text: string; flags: object[] }) => note.flags.map(() => note.text));
    expect(flags).toEqual([FLAGGED]);
    const fields = await ask('leader', '{ __type(name: "Note") { fields { name } } }', {});
    expect(fields.data.__type.fields.map(({ name }: { name: string }) => name)).toEqual([
      ...['flags', 'goldenThread', 'id', 'isConfirmedSafe', 'kind', 'subgroup', 'text', 'version'],
    ]);
    expect(await auditOf(server, event.id)).toMatchObject([{ verb: 'listening_event.notes_read' }]);
  });

  it('is nothing while it is not written up, or for who facilitated it', async () => {
    for (const state of EVENT_STATES.filter((one) => one !== 'written_up')) {
      const { event } = await writtenUp({ state });
      const { data } = await ask('programmeLead', NOTES.check, { eventId: event.id });
      expect([state, data.eventForRelease]).toEqual([state, null]);
    }
    const facilitators = [aFacilitator(server.world.people.programmeLead.id, { isFacilitating: false })];
    const { event } = await writtenUp({ facilitators });
    expect((await ask('programmeLead', NOTES.check, { eventId: event.id })).data.eventForRelease).toBeNull();
  });
});

describe('a release', () => {
  it('waits until each flagged note is dealt with, and names the note and no word', async () => {
    const { event, flagged } = await writtenUp();
    const { data } = await release('subgroupLead', event);
    expect(data.releaseNotes).toMatchObject({
      event: { state: 'WRITTEN_UP' },
      counts: null,
      errors: [{ field: `decisions.${flagged}`, code: 'REQUIRED' }],
    });
    const again = await release('subgroupLead', event, [
      { noteId: flagged, decision: 'REWORD', text: 'sponsor Tester is never there' },
    ]);
    expect(again.data.releaseNotes.errors).toMatchObject([{ code: 'REQUIRED' }]);
    expect(JSON.stringify([data, again.data])).not.toContain('Tester');
  });

  it('rewords, removes and confirms, tells the audit counts alone, and happens once', async () => {
    const { event, calm, flagged } = await writtenUp();
    const [third = ''] = await addNotes(server, event.id, ['To be taken out.'], null);
    const decisions = [
      confirm(flagged),
      { noteId: calm, decision: 'REWORD', text: 'Parking costs too much.' },
      { noteId: third, decision: 'REMOVE' },
    ];
    const { data } = await release('subgroupLead', event, decisions);
    expect(data.releaseNotes).toEqual({
      event: { state: 'RELEASED', releasedOn: '2026-03-02', version: 2 },
      counts: { kept: 1, reworded: 1, removed: 1, confirmed: 1 },
      errors: [],
    });
    const { items } = (await ask('programmeLead', NOTES.read, { eventId: event.id })).data.eventNotes;
    expect(items.map(({ text, flags }: { text: string; flags: [] }) => [text, flags.length]).sort()).toEqual([
      ['Parking costs too much.', 0],
      [FLAGGED, 0],
    ]);
    const [, told] = await auditOf(server, event.id);
    const told2 =
      (await auditOf(server, event.id)).find(({ verb }) => verb === 'listening_event.released') ?? told;
    expect(JSON.parse(told2?.after ?? '')).toMatchObject({ kept: 1, reworded: 1, removed: 1, confirmed: 1 });
    expect(JSON.stringify(await auditOf(server, event.id))).not.toMatch(/Parking|Tester is never/);
    const twice = await release('subgroupLead', event, decisions);
    expect(twice.data.releaseNotes.errors).toMatchObject([{ code: 'STALE' }]);
    const late = await release('subgroupLead', event, decisions, 2);
    expect(late.data.releaseNotes.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('closes the notes to those who wrote them', async () => {
    const { event, calm, flagged } = await writtenUp();
    await release('subgroupLead', event, [confirm(flagged)]);
    const input = { id: calm, version: 1, kind: 'IDEA', text: 'Free parking.' };
    const { data } = await ask('leader', NOTES.reword, { input });
    expect(data.rewordNote.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  const codeFor = async (who: Who, event: ListeningEvent, decisions: object[]) => {
    const { data, errors } = await release(who, event, decisions);
    return errors?.[0]?.extensions['code'] ?? data.releaseNotes.errors[0]?.code ?? 'DONE';
  };

  it.each<[Who, string]>([
    ['leader', 'FORBIDDEN'],
    ['otherLeader', 'FORBIDDEN'],
    ['subgroupLead', 'DONE'],
    ['otherLead', 'NOT_ALLOWED'],
    ['programmeLead', 'DONE'],
    ['comms', 'FORBIDDEN'],
    ['sponsor', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
  ])('by a %s: %s', async (who, code) => {
    const { event, flagged } = await writtenUp();
    expect(await codeFor(who, event, [confirm(flagged)])).toBe(code);
  });

  it('is never by somebody who facilitated it, even if they stepped back', async () => {
    const { subgroupLead, programmeLead } = server.world.people as Record<string, Member>;
    for (const isFacilitating of [true, false]) {
      const facilitators = [subgroupLead, programmeLead].map((one) =>
        aFacilitator(one?.id, { isFacilitating }),
      );
      const { event, flagged } = await writtenUp({ facilitators });
      expect(await codeFor('subgroupLead', event, [confirm(flagged)])).toBe('NOT_ALLOWED');
      expect(await codeFor('programmeLead', event, [confirm(flagged)])).toBe('NOT_ALLOWED');
    }
  });

  it('may send it back instead, to those who wrote it', async () => {
    const { event } = await writtenUp();
    const { data } = await ask(
      'subgroupLead',
      `mutation ($id: ID!, $version: Int!) { moveEvent(id: $id, version: $version, move: OPEN_AGAIN) {
        event { state } errors { code } } }`,
      { id: event.id, version: 1 },
    );
    expect(data.moveEvent).toEqual({ event: { state: 'OPEN' }, errors: [] });
    expect((await ask('subgroupLead', NOTES.read, { eventId: event.id })).data.eventNotes).toBeNull();
  });
});
