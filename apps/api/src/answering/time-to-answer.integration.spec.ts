import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { beginEdition, goThrough } from '../testing/edition-steps';
import { addNotes, addReleasedEvent, agreeTheme, formTheme, sortNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const NUMBERS = `themes answered share medianDays oldestUnanswered { heardFrom theme { wording } }
  quarters { quarter answered medianDays }`;
const ASK = `{ timesToAnswer { asOf leastThemes whole { ${NUMBERS} } subgroups { subgroup { name } timeToAnswer { ${NUMBERS} } } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function told(as: Member = server.world.people.leader) {
  const { data, errors } = await server.ask(as, ASK);
  expect(errors).toBeUndefined();
  return data.timesToAnswer;
}

const oldest = async () => {
  const { oldestUnanswered } = (await told()).whole;
  return oldestUnanswered && `${oldestUnanswered.theme.wording}, ${oldestUnanswered.heardFrom}`;
};

/** A theme that everybody sees, with so many notes of an event on each of these days. */
async function heardOn(
  wording: string,
  days: readonly string[],
  { subgroup = server.world.subgroups.own, notes = 2 } = {},
): Promise<string> {
  const { programmeLead } = server.world.people;
  const ids: string[] = [];
  for (const heldOn of days) {
    const texts = Array.from({ length: notes }, (_, index) => `${wording} ${index}`);
    ids.push(...(await addNotes(server, await addReleasedEvent(server, { heldOn }), texts, subgroup.id)));
  }
  const theme = await formTheme(server, programmeLead, ids, { wording, subgroupId: subgroup.id });
  await agreeTheme(server, programmeLead, theme);
  return theme.id;
}

describe('the time to answer', () => {
  it('has nothing to say of a programme without themes', async () => {
    const none = {
      themes: 0,
      answered: 0,
      share: null,
      medianDays: null,
      oldestUnanswered: null,
      quarters: [],
    };
    expect(await told()).toEqual({
      ...{ asOf: '2026-03-02', leastThemes: 3, whole: none },
      subgroups: [
        { subgroup: { name: 'Health and wellbeing' }, timeToAnswer: none },
        { subgroup: { name: 'Career development' }, timeToAnswer: none },
      ],
    });
  });

  it('is told of three themes or more, by the day the first version of an edition went out', async () => {
    const publish = async () =>
      goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
    const first = await publish();
    await publish();
    expect((await told()).whole).toMatchObject({ themes: 2, answered: 2, share: 100, medianDays: null });
    const last = await publish();
    const { whole, subgroups } = await told();
    expect(whole).toMatchObject({ themes: 3, answered: 3, share: 100, medianDays: 60 });
    expect(whole.quarters).toEqual([{ quarter: '2026-01-01', answered: 3, medianDays: 60 }]);
    expect(
      subgroups.map(({ timeToAnswer }: { timeToAnswer: { answered: number } }) => timeToAnswer.answered),
    ).toEqual([3, 0]);
    // A correction later is not the first answer; an edition that is withdrawn is none.
    server.clock.forward({ days: 1 });
    await goThrough(server, first, ['correct']);
    expect((await told()).whole.medianDays).toBe(60);
    await goThrough(server, last, ['withdraw']);
    expect((await told()).whole).toMatchObject({ themes: 3, answered: 2, share: 67, medianDays: null });
  });

  it('names the theme that waits longest, from the quarter and never the day', async () => {
    await heardOn('Lamps are broken', ['2025-11-20', '2025-12-04']);
    expect(await oldest()).toBe('Lamps are broken, 2025-10-01');
    await heardOn('Seats are worn', ['2025-05-20', '2025-06-04'], { subgroup: server.world.subgroups.other });
    expect(await oldest()).toBe('Seats are worn, 2025-04-01');
    const { subgroups } = await told();
    expect(
      subgroups.map(
        ({ timeToAnswer }: { timeToAnswer: { oldestUnanswered: { heardFrom: string } } }) =>
          timeToAnswer.oldestUnanswered.heardFrom,
      ),
    ).toEqual(['2025-10-01', '2025-04-01']);
  });

  it('is the same for everybody who sees the work, its leads too', async () => {
    const { people } = server.world;
    const all = await Promise.all(
      (['leader', 'subgroupLead', 'programmeLead', 'comms', 'sponsor'] as const).map((who) =>
        told(people[who]),
      ),
    );
    for (const each of all) expect(each).toEqual(all[0]);
  });

  it('asks as many statements for twenty themes as for four', async () => {
    const ask = () => server.ask(server.world.people.leader, ASK);
    // Asked once before, so that the session is remembered and nothing is counted that knows who asks.
    const count = async () => {
      await ask();
      return countQueries(server.database, ask);
    };
    const few = await count();
    for (let each = 0; each < 15; each += 1) await heardOn(`More ${each}`, ['2025-11-20', '2025-12-04']);
    const many = await count();
    expect(many.result.data.timesToAnswer.whole.themes).toBeGreaterThan(15);
    expect(many.texts).toHaveLength(few.count);
  });
});

describe('when a theme was heard', () => {
  it('is not told while it rests on too little, though its leads see its notes', async () => {
    const before = await oldest();
    await heardOn('Heard once', ['2024-01-20'], { notes: 5 });
    expect(await oldest()).toBe(before);
    expect((await told(server.world.people.programmeLead)).whole.oldestUnanswered.theme.wording).toBe(
      'Seats are worn',
    );
  });

  it('is told from the quarter before when that had a single event, as of the theme of that event', async () => {
    await heardOn('Doors jam', ['2024-05-20', '2024-06-04']);
    // The only event of January to March 2024 is the one above.
    expect(await oldest()).toBe('Doors jam, 2024-01-01');
  });

  it('stands still for one event’s notes, however early it was, and moves with a batch', async () => {
    const { programmeLead } = server.world.people;
    const id = await heardOn('Rain comes in', ['2024-08-20', '2024-09-04']);
    const put = async (heldOn: string, number: number) => {
      const texts = Array.from({ length: number }, (_, index) => `Rain again ${index}`);
      const notes = await addNotes(server, await addReleasedEvent(server, { heldOn }), texts);
      expect((await sortNotes(server, programmeLead, 'putNotesIntoTheme', id, notes)).errors).toEqual([]);
    };
    await put('2023-02-01', 4);
    expect(await oldest()).toBe('Doors jam, 2024-01-01');
    await put('2023-03-01', 1);
    expect(await oldest()).toBe('Rain comes in, 2023-01-01');
  });

  it('is still known when its notes are deleted', async () => {
    const before = await oldest();
    await server.world.within(async (transaction) => {
      const events = await transaction.query<{ id: string }>('select id from listening_event');
      await transaction.themes.keepEvidence(events.map((event) => event.id));
      await transaction.query('delete from note');
    });
    expect(await oldest()).toBe(before);
  });
});

it('is not for administrators, and not for strangers', async () => {
  const codes = [server.world.people.administrator, null].map(async (as) => {
    const { errors } = await server.ask(as, ASK);
    return errors?.[0]?.extensions['code'];
  });
  expect(await Promise.all(codes)).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
});
