import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { addActionIn, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

/** All that an action shows in a list; its updates and its story are asked for on its own page. */
const ACTION = `id title description state health deadline version viewerCan pausedUntil
  subgroup { id name phase goldenThreads { name } memberCount } owner { id name jobTitle roles site { name } } coOwners { id name jobTitle }
  proposedBy { name jobTitle } goldenThreads { id name } evaluation { state finding } lastUpdate { text author { name jobTitle } }
  handOver { note receivingOwner { name jobTitle } } checks { months dueOn holding }`;

const ASKED: [string, keyof World['people'], string, (data: never) => unknown[]][] = [
  [
    'the list of actions',
    'leader',
    `{ actions(pageSize: 50) { total items { ${ACTION} } } }`,
    ({ actions }: { actions: { items: [] } }) => actions.items,
  ],
  [
    'home of a change leader',
    'leader',
    `{ home { wantAWord { ${ACTION} } mine { ${ACTION} } } }`,
    ({ home }: { home: { wantAWord: []; mine: [] } }) => [...home.wantAWord, ...home.mine],
  ],
  [
    'home of a lead',
    'subgroupLead',
    `{ home { toAgree { ${ACTION} } checksDue { ${ACTION} } } }`,
    ({ home }: { home: { toAgree: [] } }) => home.toAgree,
  ],
  [
    'the board',
    'programmeLead',
    `{ board { subgroups { subgroup { name goldenThreads { name } } memberCount byState { count } byHealth { count } }
    late { ${ACTION} } quiet { ${ACTION} } latestUpdates { update { text author { name } } action { ${ACTION} } } } }`,
    ({ board }: { board: { late: [] } }) => board.late,
  ],
  [
    'the audit',
    'programmeLead',
    '{ auditEvents(pageSize: 100) { total items { verb at subjectTitle before after actor { name jobTitle } } } }',
    ({ auditEvents }: { auditEvents: { items: [] } }) => auditEvents.items,
  ],
];

let server: TestServer;
const counted = new Map<string, { few: number; many: number; rows: number }>();

/** Actions of every kind that a page shows: late, proposed, handed over, with people, threads and updates. */
async function addActions(howMany: number) {
  const { world } = server;
  const { leader, otherLeader, subgroupLead, programmeLead } = world.people;
  const people = [leader, otherLeader, subgroupLead, programmeLead];
  for (let number = 0; number < howMany; number += 1) {
    const coOwner = people[number % 3 === 0 ? 2 : 1] ?? otherLeader;
    const parts = { coOwnerIds: [coOwner.id], goldenThreadIds: [world.goldenThreads[number % 2] ?? ''] };
    const late = await addActionIn(server, number % 2 ? 'launched' : 'offered', parts);
    await takeStep(server, leader, 'post_update', late);
    await addActionIn(server, 'proposed', {
      ...parts,
      ownerId: people[number % 4]?.id ?? leader.id,
      dueOn: null,
    });
  }
}

beforeAll(async () => {
  server = await startTestServer();
  const count = async (which: 'few' | 'many') => {
    for (const [name, who, document, rowsOf] of ASKED) {
      const ask = () => server.ask(server.world.people[who], document);
      // Once before, so that the session is known.
      await ask();
      const { result, count: statements } = await countQueries(server.database, ask);
      expect(result.errors).toBeUndefined();
      const rows = rowsOf(result.data as never).length;
      counted.set(name, { ...{ few: 0, many: 0 }, ...counted.get(name), [which]: statements, rows });
    }
  };
  await addActions(5);
  await count('few');
  await addActions(45);
  await count('many');
}, 120_000);
afterAll(() => server.close());

describe('as many statements for fifty rows as for five', () => {
  it.each(ASKED.map(([name]) => name))('%s', (name) => {
    const { few, many, rows } = counted.get(name) ?? { few: 0, many: 1, rows: 0 };
    expect(rows).toBeGreaterThanOrEqual(20);
    expect({ statements: many }).toEqual({ statements: few });
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(15);
  });
});

it('an action’s page asks a bounded number of statements, whatever happened to it', async () => {
  const { leader } = server.world.people;
  const document = `query ($id: ID!) { action(id: $id) { ${ACTION} updates { total items { text author { name jobTitle } } }
    story { sentence by { name jobTitle } } } }`;
  const action = await addActionIn(server, 'launched');
  const counts: number[] = [];
  for (const words of [2, 10]) {
    for (let word = 0; word < words; word += 1) await takeStep(server, leader, 'post_update', action);
    const { count } = await countQueries(server.database, () =>
      server.ask(leader, document, { id: action.id }),
    );
    counts.push(count);
  }
  expect(counts[1]).toBe(counts[0]);
});
