import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { addDays } from '@heard/domain';
import { contractorFile } from '@heard/domain/testing';
import { makeReady } from '../testing/gate-calls';
import { type GateBench, startGateBench } from '../testing/gate-bench';
import { ADD_MEASURE } from '../testing/measure-calls';
import { checkFigures, confirmFigures, csvOf } from '../testing/measure-files';
import { type Member } from '../testing/world';

const FIGURES = 'figures { title latest movement trend }';
const STANDING = `{ boardStanding { unheard { axis of rows { names lastHeard } } subgroups { subgroup { name }
  gate { phase state metCount criterionCount } lastDecision { outcome on phaseName } openConditions overdueConditions ${FIGURES} } } }`;
const BOARD_ON = `query ($day: Date!) { boardOn(day: $day) { board { subgroups { subgroup { name } phase
  lastDecision { outcome on phaseName } openConditions ${FIGURES} } changes { kind words things { kind title } } } } }`;

let bench: GateBench;
const days: string[] = [];
beforeAll(async () => {
  bench = await startGateBench();
});
afterAll(() => bench.server.close());

const today = () => bench.server.clock.today();

async function standing(as: Member = bench.server.world.people.leader) {
  const { data, errors } = await bench.server.ask(as, STANDING);
  expect(errors).toBeUndefined();
  return data.boardStanding;
}

async function ownOn(day: string) {
  const { data, errors } = await bench.server.ask(bench.server.world.people.leader, BOARD_ON, { day });
  expect(errors).toBeUndefined();
  const { subgroups, changes } = data.boardOn.board;
  return { ...subgroups[0], changes };
}

const takeIn = async (rows: Parameters<typeof contractorFile>[0], said: object = {}) => {
  const from = { layout: 'contractor', ...said };
  const { server } = bench;
  await confirmFigures(server, (await checkFigures(server, csvOf(contractorFile(rows)), from)).id);
};

describe('what stands beside the board', () => {
  it('says of each subgroup how far its gate is, before anything was decided', async () => {
    const { subgroups } = await standing();
    expect(subgroups).toMatchObject([
      { subgroup: { name: 'Health and wellbeing' }, lastDecision: null, openConditions: 0, figures: [] },
      { subgroup: { name: 'Career development' } },
    ]);
    expect(subgroups[0].gate).toMatchObject({ phase: 'DESIGN', state: 'NOT_READY', criterionCount: 4 });
  });

  it('says what was decided, and which conditions are open', async () => {
    days.push(today());
    bench.server.clock.forward({ days: 1 });
    const version = await makeReady(bench.server, bench.key);
    const { leader } = bench.server.world.people;
    const condition = { text: 'Name who keeps it up', ownerId: leader.id, dueOn: addDays(today(), 3) };
    const decided = await bench.step(
      'decideGate',
      bench.decision(version, { outcome: 'PASSED_WITH_CONDITIONS', conditions: [condition] }),
    );
    expect(decided.errors).toEqual([]);
    days.push(today());
    bench.server.clock.forward({ days: 10 });
    expect((await standing()).subgroups[0]).toMatchObject({
      gate: { phase: 'DELIVER', state: 'NOT_READY' },
      lastDecision: { outcome: 'PASSED_WITH_CONDITIONS', on: days[1], phaseName: 'Design' },
      ...{ openConditions: 1, overdueConditions: 1 },
    });
  });

  it('says how its measures move, without what is under embargo, for whoever asks', async () => {
    const { people, subgroups } = bench.server.world;
    const input = {
      ...{
        title: 'Rest',
        unit: 'PERCENT',
        rhythm: 'YEAR',
        improvement: 'INCREASE',
        subgroupId: subgroups.own.id,
      },
      variables: [{ layout: 'CONTRACTOR', variable: 'q12' }],
    };
    await bench.as('programmeLead', ADD_MEASURE, { input });
    days.push(today());
    bench.server.clock.forward({ days: 1 });
    await takeIn([
      [2023, 'q12', '', '', 900, 50],
      [2024, 'q12', '', '', 900, 51],
    ]);
    days.push(today());
    const embargoedUntil = addDays(today(), 5);
    const said = { vintage: '2025', release: 'Survey 2025', releasedOn: embargoedUntil, embargoedUntil };
    await takeIn([[2025, 'q12', '', '', 900, 58]], said);
    const told = [{ title: 'Rest', latest: '51 % in 2024', movement: '+1 point', trend: 'BETTER' }];
    for (const who of ['leader', 'programmeLead', 'sponsor'] as const) {
      expect((await standing(people[who])).subgroups[0].figures).toEqual(told);
    }
    expect((await ownOn(today())).figures).toEqual(told);
    bench.server.clock.forward({ days: 6 });
    expect((await standing()).subgroups[0].figures).toMatchObject([
      { latest: '58 % in 2025', trend: 'UNKNOWN' },
    ]);
    // It was under embargo on that day, and is not told of it now either.
    expect((await ownOn(days[3] ?? '')).figures).toEqual(told);
  });

  it('is not for administrators, and not for strangers', async () => {
    const codes = [bench.server.world.people.administrator, null].map(async (as) => {
      const { errors } = await bench.server.ask(as, STANDING);
      return errors?.[0]?.extensions['code'];
    });
    expect(await Promise.all(codes)).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it('takes as many statements for two subgroups as for seven', async () => {
    const ask = () => standing();
    const count = async () => {
      await ask();
      return countQueries(bench.server.database, ask);
    };
    const few = await count();
    for (let each = 0; each < 5; each += 1) await bench.begin();
    const many = await count();
    expect(many.result.subgroups).toHaveLength(7);
    expect(many.texts).toHaveLength(few.count);
  });
});

describe('a past day', () => {
  it('has the decisions and figures of the day', async () => {
    const [before, decided, measured] = days as [string, string, string];
    expect(await ownOn(before)).toMatchObject({
      phase: 'DESIGN',
      lastDecision: null,
      openConditions: 0,
      figures: [{ latest: '' }],
    });
    expect(await ownOn(decided)).toMatchObject({
      ...{ phase: 'DELIVER', openConditions: 1 },
      lastDecision: { outcome: 'PASSED_WITH_CONDITIONS', on: decided },
    });
    expect((await ownOn(measured)).figures).toMatchObject([{ latest: '', trend: 'UNKNOWN' }]);
  });

  it('says which gates were decided and which figures are newer since', async () => {
    const { changes } = await ownOn(days[0] ?? '');
    expect(changes).toEqual([
      {
        kind: 'SUBGROUP',
        words: 'Moved from Design to Deliver',
        things: [{ kind: 'SUBGROUP', title: 'Health and wellbeing' }],
      },
      {
        kind: 'GATE',
        words: '1 gate passed with conditions',
        things: [{ kind: 'GATE', title: 'The gate at the end of Design' }],
      },
      {
        ...{ kind: 'MEASURE', words: '1 measure with a newer figure, not comparable with one before' },
        things: [{ kind: 'MEASURE', title: 'Rest' }],
      },
    ]);
  });
});
