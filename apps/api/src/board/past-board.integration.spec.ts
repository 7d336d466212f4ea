import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { type Action, addDays } from '@heard/domain';
import { beginEdition, goThrough } from '../testing/edition-steps';
import { storeEvent } from '../testing/listening';
import { agreeTheme, formTheme } from '../testing/sorting';
import { addActionIn, afterStep, SITUATIONS, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld, type Member } from '../testing/world';

const COUNTS = 'memberCount byState { state count } byHealth { health count }';
const TIME = 'themes answered share medianDays oldestUnanswered { heardFrom theme { wording } }';
const BOARD_ON = `query ($day: Date!) { boardOn(day: $day) { firstDay errors { field code message } board {
  asOf today editionsOut latestEdition { title } notKnown timeToAnswer { ${TIME} }
  unheard { axis of rows { names lastHeard } }
  subgroups { subgroup { name } phase phaseSince ${COUNTS} timeToAnswer { ${TIME} }
    actions { action { title } state health deadline silentSince }}
  changes { subgroupId kind words things { kind id title gate { id } } } } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function answerOn(day: string, as: Member = server.world.people.programmeLead) {
  const { data, errors } = await server.ask(as, BOARD_ON, { day });
  expect(errors).toBeUndefined();
  return data.boardOn;
}

const boardOn = async (day: string, as?: Member) => (await answerOn(day, as)).board;
const ownOn = async (day: string) => (await boardOn(day)).subgroups[0];
const today = () => server.clock.today();
const inWords = (changes: { words: string }[]) => changes.map(({ words }) => words);

/** An action proposed through the API, so that its steps are recorded. */
async function propose(title: string): Promise<Action> {
  const { data } = await server.ask(
    server.world.people.subgroupLead,
    `mutation ($input: ProposeActionInput!) { proposeAction(input: $input) { action { id version } errors { message } } }`,
    {
      input: {
        title,
        subgroupId: server.world.subgroups.own.id,
        description: '',
        hopedChange: '',
        ...OWNED(),
      },
    },
  );
  expect(data.proposeAction.errors).toEqual([]);
  return data.proposeAction.action;
}

const OWNED = () => ({ ownerId: server.world.people.leader.id, dueOn: addDays(today(), 40) });

describe('the board of today, asked for as a past one', () => {
  it('is the present board, by state, health and members', async () => {
    const { world } = server;
    for (const situation of SITUATIONS) await addActionIn(server, situation, { title: `Own ${situation}` });
    await world.addAction({ title: 'Late', dueOn: '2026-01-10', subgroupId: world.subgroups.other.id });
    await world.addAction({ title: 'Quiet', dueOn: null, createdOn: '2026-01-10' });
    const { data } = await server.ask(
      world.people.leader,
      `{ board { subgroups { subgroup { name } ${COUNTS} } } timesToAnswer { whole { ${TIME} } } }`,
    );
    const { subgroups, timeToAnswer, changes } = await boardOn(today());
    expect(
      subgroups.map(({ subgroup, memberCount, byState, byHealth }: never) => ({
        subgroup,
        memberCount,
        byState,
        byHealth,
      })),
    ).toEqual(data.board.subgroups);
    expect(timeToAnswer).toEqual(data.timesToAnswer.whole);
    expect(changes).toEqual([]);
  });

  it('has the actions by name, most pressing first', async () => {
    const { actions } = (await boardOn(today())).subgroups[1];
    expect(actions).toEqual([
      {
        action: { title: 'Late' },
        state: 'LAUNCHED',
        health: 'OVERDUE',
        deadline: '2026-01-10',
        silentSince: '2026-03-02',
      },
    ]);
  });
});

describe('a day that is past', () => {
  let then = '';
  let before: Record<string, unknown>;

  it('is told as it was told on that day', async () => {
    const { subgroupLead, programmeLead } = server.world.people;
    const action = await propose('Hot food at night');
    server.clock.forward({ days: 1 });
    const agreed = afterStep(action, await takeStep(server, subgroupLead, 'agree', action));
    await takeStep(server, subgroupLead, 'post_update', agreed);
    await goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
    then = today();
    before = await boardOn(then);

    server.clock.forward({ days: 40 });
    const designed = afterStep(agreed, await takeStep(server, subgroupLead, 'start_design', agreed));
    await takeStep(server, subgroupLead, 'launch', designed);
    await propose('A quiet room');
    await goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
    const seen = await server.ask(programmeLead, '{ subgroups { id name version } }');
    const { id, version } = seen.data.subgroups[0];
    const moved = await server.ask(
      programmeLead,
      `mutation ($id: ID!, $version: Int!, $on: Date!) { moveSubgroupPhase(id: $id, version: $version, phase: DELIVER, on: $on, note: "On we go.") { errors { message } } }`,
      { id, version, on: today() },
    );
    expect(moved.data.moveSubgroupPhase.errors).toEqual([]);

    const after = await boardOn(then);
    const same = (board: object) => ({ ...board, today: null, changes: null });
    expect(same(after)).toEqual(same(before));
    expect(await ownOn(then)).toMatchObject({ phase: 'DESIGN', phaseSince: '2024-06-01' });
    expect(after).toMatchObject({ editionsOut: 1, timeToAnswer: { themes: 1, answered: 1 } });
  });

  it('says what changed since, each with what it is about', async () => {
    const { changes } = await boardOn(then);
    const said = inWords(changes);
    expect(said).toEqual(
      expect.arrayContaining([
        'Moved from Design to Deliver',
        '1 action proposed',
        '1 theme agreed and answered',
      ]),
    );
    const launched = changes.find(({ words }: { words: string }) => words === '2 actions launched');
    // One came with the second edition's theme, stored as it stands.
    expect(launched.things.map(({ title }: { title: string }) => title)).toContain('Hot food at night');
    expect(launched.things[0]).toMatchObject({ kind: 'ACTION', id: expect.any(String) });
  });

  it('has an action’s health as it was, whatever its due day is now', async () => {
    const food = (board: { subgroups: { actions: { action: { title: string } }[] }[] }) =>
      board.subgroups[0]?.actions.find(({ action }) => action.title === 'Hot food at night');
    expect(food(await boardOn(then))).toMatchObject({ state: 'AGREED', health: 'ON_TRACK' });
    expect(food(await boardOn(addDays(then, 30)))).toMatchObject({ health: 'DUE_SOON', silentSince: then });
    expect(food(await boardOn(addDays(then, -1)))).toMatchObject({ state: 'PROPOSED' });
    expect(food(await boardOn(addDays(then, -2)))).toBeUndefined();
  });

  it('counts health by the settings of the day', async () => {
    const { programmeLead } = server.world.people;
    const { data } = await server.ask(
      programmeLead,
      '{ programme { name organisation idleMinutes smallNumberThreshold version } }',
    );
    const settings = { ...data.programme, nudgeDays: 5, dueSoonDays: 60 };
    const saved = await server.ask(
      programmeLead,
      `mutation ($name: String!, $organisation: String!, $nudgeDays: Int!, $dueSoonDays: Int!, $idleMinutes: Int!,
        $smallNumberThreshold: Int!, $version: Int!) { editProgramme(name: $name, organisation: $organisation,
        nudgeDays: $nudgeDays, dueSoonDays: $dueSoonDays, idleMinutes: $idleMinutes,
        smallNumberThreshold: $smallNumberThreshold, version: $version) { errors { message } } }`,
      settings,
    );
    expect(saved.data.editProgramme.errors).toEqual([]);
    expect((await boardOn(then)).subgroups[0].byHealth).toEqual(
      (before as never as { subgroups: { byHealth: unknown }[] }).subgroups[0]?.byHealth,
    );
  });

  it('leaves out, and says so, what was not recorded of that day', async () => {
    const { id } = await server.world.addAction({
      title: 'Brought along',
      createdOn: addDays(then, -20),
      lastStepOn: addDays(then, 9),
    });
    const { notKnown, subgroups } = await boardOn(then);
    expect(notKnown[0]).toMatch(/^Where 1 action stood on .* was not recorded, so it is left out\.$/);
    expect(JSON.stringify(subgroups)).not.toContain('Brought along');
    expect(JSON.stringify(await boardOn(addDays(then, 9)))).toContain('Brought along');
    expect(id).toBeTruthy();
  });
});

describe('what small numbers are in it', () => {
  it('a theme that forms is told of on no day, nor when it is merged', async () => {
    const { programmeLead, leader } = server.world.people;
    server.clock.forward({ days: 1 });
    const stay = await agreeTheme(
      server,
      programmeLead,
      await formTheme(server, programmeLead, [], { wording: 'Stays' }),
    );
    const goes = await agreeTheme(
      server,
      programmeLead,
      await formTheme(server, programmeLead, [], { wording: 'Goes' }),
    );
    await formTheme(server, programmeLead, [], { wording: 'Forms' });
    const day = today();
    server.clock.forward({ days: 1 });
    const themes = async (on: string) => (await boardOn(on, leader)).timeToAnswer.themes;
    expect(await themes(day)).toBe((await themes(addDays(day, -1))) + 2);
    const { data } = await server.ask(
      programmeLead,
      'mutation ($id: ID!, $version: Int!, $into: ID!) { mergeThemes(fromId: $id, fromVersion: $version, intoId: $into) { errors { message } } }',
      { id: goes.id, version: goes.version, into: stay.id },
    );
    expect(data.mergeThemes.errors).toEqual([]);
    server.clock.forward({ days: 1 });
    // It is gone from every day at once, so that no two days tell when it was merged.
    const counts = await Promise.all([day, addDays(day, 1), today()].map(themes));
    expect(new Set(counts).size).toBe(1);
    const all = JSON.stringify(await Promise.all([day, today()].map((on) => boardOn(on, leader))));
    expect(all).not.toMatch(/Goes|Forms/);
  });

  it('no two days of a quarter tell when one event was released, nor how many it heard', async () => {
    const [site] = server.world.sites;
    const told = async () => {
      const days = [5, 4, 3, 2, 1, 0].map((back) => addDays(today(), -back));
      return Promise.all(
        days.map(async (day) => {
          const { unheard } = await boardOn(day, server.world.people.leader);
          return unheard.filter(({ axis }: { axis: string }) => !['SITE', 'SHIFT'].includes(axis));
        }),
      );
    };
    const before = await told();
    const tallies = [{ axis: 'directorate' as const, part: server.world.directorates[0], people: 3 }];
    await storeEvent(server, {
      heldOn: addDays(today(), -60),
      releasedOn: addDays(today(), -3),
      siteId: site,
      peopleHeard: 3,
      tallies,
    });
    const after = await told();
    expect(after).toEqual(before);
    for (const day of after) expect(day).toEqual(after[0]);
    expect(JSON.stringify(after)).not.toMatch(/"people"|headcount/);
  });
});

describe('who may ask, and of which day', () => {
  it.each(['leader', 'subgroupLead', 'comms', 'sponsor'] as const)('is the same for %s', async (who) => {
    const day = addDays(today(), -20);
    expect(await boardOn(day, server.world.people[who])).toEqual(await boardOn(day));
  });

  it('tells nothing of another programme', async () => {
    const elsewhere = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const theirs = await boardOn(today(), elsewhere.people.programmeLead);
    expect(theirs.subgroups).toHaveLength(2);
    expect(theirs).toMatchObject({ editionsOut: 0, changes: [], timeToAnswer: { themes: 0 } });
    for (const { actions } of theirs.subgroups) expect(actions).toEqual([]);
  });

  it('is not for administrators, and not for strangers', async () => {
    const codes = [server.world.people.administrator, null].map(async (as) => {
      const { errors } = await server.ask(as, BOARD_ON, { day: today() });
      return errors?.[0]?.extensions['code'];
    });
    expect(await Promise.all(codes)).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it.each([
    [
      'a day to come',
      () => addDays(today(), 1),
      'This day is still to come. Choose today or a day before it.',
    ],
    [
      'a day before the programme',
      () => '2024-05-31',
      'The programme began on 1 June 2024. Choose that day or a later one.',
    ],
  ])('%s is refused', async (_, day, message) => {
    expect(await answerOn(day())).toEqual({
      ...{ board: null, firstDay: '2024-06-01' },
      errors: [{ field: 'on', code: 'INVALID', message }],
    });
  });
});

it('asks as many statements for fifty actions a subgroup as for five', async () => {
  const ask = () => boardOn(addDays(today(), -10));
  const count = async () => {
    await ask();
    return countQueries(server.database, ask);
  };
  const few = await count();
  for (const { id } of Object.values(server.world.subgroups)) {
    for (let each = 0; each < 45; each += 1)
      await server.world.addAction({ subgroupId: id, createdOn: '2026-01-01' });
  }
  const many = await count();
  expect(many.result.subgroups[0].actions.length).toBeGreaterThan(45);
  expect(many.texts).toHaveLength(few.count);
});
