import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Action } from '@heard/domain';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const LIST = `query ($filter: ActionFilter, $sort: ActionSort = NEWEST_UPDATE, $page: Int = 1, $pageSize: Int = 100) {
  actions(filter: $filter, sort: $sort, page: $page, pageSize: $pageSize) {
    total page pageSize pageCount items { id title } } }`;

let server: TestServer;
let leader: Member;

/** Name of the action, and what is stored of it; the clock stands on 2 March 2026. */
const ACTIONS: [string, (world: TestServer['world']) => Partial<Action>][] = [
  ['Team Time Out', () => ({ dueOn: '2026-02-01', description: 'Hours together.' })],
  ['First ninety days', ({ subgroups }) => ({ subgroupId: subgroups.other.id, dueOn: '2026-03-10' })],
  ['Walking meetings', () => ({ state: 'rolled_out', dueOn: null, createdOn: '2025-01-01' })],
  ['Cycle store', () => ({ state: 'stopped', dueOn: null, hopedChange: 'More people can cycle to work.' })],
  ['Night food', ({ people }) => ({ state: 'proposed', dueOn: null, ownerId: people.otherLeader.id })],
  [
    'Quiet hour',
    ({ people }) => ({
      ...{ dueOn: null, ownerId: people.otherLeader.id, coOwnerIds: [people.leader.id] },
      createdOn: '2026-01-01',
    }),
  ],
  ['100% of rotas', ({ goldenThreads }) => ({ dueOn: '2026-09-01', goldenThreadIds: [goldenThreads[0]] })],
  ['Study_time', () => ({ dueOn: null, pausedUntil: '2026-04-01', pauseReason: 'Later.' })],
];

beforeAll(async () => {
  server = await startTestServer();
  leader = server.world.people.leader;
  for (const [title, parts] of ACTIONS)
    await server.world.addAction({ title, description: '', hopedChange: '', ...parts(server.world) });
});
afterAll(() => server.close());

async function list(variables: object, as = leader) {
  const { data, errors } = await server.ask(as, LIST, variables);
  expect(errors).toBeUndefined();
  return data.actions;
}

const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);

describe('a filter of the list of actions', () => {
  const FILTERS: [string, (world: TestServer['world']) => object, string[]][] = [
    ['nothing', () => ({}), ACTIONS.map(([title]) => title)],
    ['subgroups', ({ subgroups }) => ({ subgroupIds: [subgroups.other.id] }), ['First ninety days']],
    [
      'both subgroups',
      ({ subgroups }) => ({ subgroupIds: [subgroups.own.id, subgroups.other.id] }),
      ACTIONS.map(([title]) => title),
    ],
    ['no subgroup chosen', () => ({ subgroupIds: [] }), ACTIONS.map(([title]) => title)],
    ['states', () => ({ states: ['PROPOSED', 'STOPPED'] }), ['Night food', 'Cycle store']],
    ['overdue', () => ({ healths: ['OVERDUE'] }), ['Team Time Out']],
    ['due soon or quiet', () => ({ healths: ['DUE_SOON', 'QUIET'] }), ['First ninety days', 'Quiet hour']],
    ['paused', () => ({ healths: ['PAUSED'] }), ['Study_time']],
    ['closed', () => ({ open: false }), ['Walking meetings', 'Cycle store']],
    ['open', () => ({ open: true, states: ['STOPPED', 'PROPOSED'] }), ['Night food']],
    ['owner', ({ people }) => ({ ownerId: people.otherLeader.id }), ['Night food', 'Quiet hour']],
    [
      'owner, in capitals',
      ({ people }) => ({ ownerId: people.otherLeader.id.toUpperCase() }),
      ['Night food', 'Quiet hour'],
    ],
    [
      'mine, own or shared',
      () => ({ mine: true, dueTo: null, states: ['LAUNCHED'], healths: ['QUIET'] }),
      ['Quiet hour'],
    ],
    ['golden thread', ({ goldenThreads }) => ({ goldenThreadId: goldenThreads[0] }), ['100% of rotas']],
    ['another golden thread', ({ goldenThreads }) => ({ goldenThreadId: goldenThreads[1] }), []],
    ['due from', () => ({ dueFrom: '2026-03-10' }), ['First ninety days', '100% of rotas']],
    ['due to', () => ({ dueTo: '2026-03-10' }), ['Team Time Out', 'First ninety days']],
    ['due on one day', () => ({ dueFrom: '2026-03-10', dueTo: '2026-03-10' }), ['First ninety days']],
    ['due in no days', () => ({ dueFrom: '2026-03-11', dueTo: '2026-03-10' }), []],
    ['a word of the title', () => ({ search: 'meetings' }), ['Walking meetings']],
    ['another form of the word', () => ({ search: 'walk meeting' }), ['Walking meetings']],
    ['a part of the title', () => ({ search: 'nin' }), ['First ninety days']],
    ['a word of the hoped change', () => ({ search: 'people' }), ['Cycle store']],
    ['a word of the description', () => ({ search: 'HOURS together' }), ['Team Time Out']],
    ['either word', () => ({ search: 'meetings or rotas' }), ['Walking meetings', '100% of rotas']],
    ['without a word', () => ({ search: 'hour -quiet' }), ['Team Time Out']],
    ['a percent sign as itself', () => ({ search: '0%' }), ['100% of rotas']],
    ['an underscore as itself', () => ({ search: 'y_t' }), ['Study_time']],
    ['spaces', () => ({ search: '   ' }), ACTIONS.map(([title]) => title)],
    [
      'all at once',
      ({ subgroups, people }) => ({
        search: 'time',
        subgroupIds: [subgroups.own.id],
        states: ['LAUNCHED'],
        healths: ['OVERDUE'],
        ownerId: people.leader.id,
        mine: true,
        open: true,
        dueFrom: '2026-01-01',
        dueTo: '2026-02-01',
      }),
      ['Team Time Out'],
    ],
  ];

  it.each(FILTERS)('by %s', async (_, filter, expected) => {
    const found = await list({ filter: filter(server.world) });
    expect(titles(found).sort()).toEqual([...expected].sort());
    expect(found.total).toBe(expected.length);
  });

  it('by mine is each viewer’s own', async () => {
    const { otherLeader, comms } = server.world.people;
    expect(titles(await list({ filter: { mine: true } }, otherLeader)).sort()).toEqual([
      'Night food',
      'Quiet hour',
    ]);
    expect(titles(await list({ filter: { mine: true } }, comms))).toEqual([]);
  });
});

describe('the order of the list of actions', () => {
  const expectOrder = (found: string[], ...expected: string[]) =>
    expect(found.filter((title) => expected.includes(title))).toEqual(expected);

  it('is by the due day, and what has none comes last', async () => {
    const found = titles(await list({ sort: 'DUE' }));
    expectOrder(found, 'Team Time Out', 'First ninety days', '100% of rotas', 'Night food');
  });

  it('is by title, whatever the capitals', async () => {
    const found = titles(await list({ sort: 'TITLE' }));
    expect(found).toEqual(
      [...found].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
    );
  });

  it('is by the newest and by the oldest word, or the proposal where there is none', async () => {
    expect(titles(await list({ sort: 'NEWEST_UPDATE' })).slice(-2)).toEqual([
      'Quiet hour',
      'Walking meetings',
    ]);
    expect(titles(await list({ sort: 'OLDEST_UPDATE' })).slice(0, 2)).toEqual([
      'Walking meetings',
      'Quiet hour',
    ]);
    expect(titles(await list({ sort: 'NEWEST' })).slice(-2)).toEqual(['Quiet hour', 'Walking meetings']);
  });

  it('is by how well it matches: the title before the rest', async () => {
    await server.world.addAction({ title: 'Lockers', description: '', hopedChange: '' });
    await server.world.addAction({ title: 'Keys', description: 'For the lockers.', hopedChange: '' });
    const sorted = await list({ filter: { search: 'lockers' }, sort: 'BEST_MATCH' });
    expect(titles(sorted)).toEqual(['Lockers', 'Keys']);
    expect((await list({ sort: 'BEST_MATCH' })).total).toBe(ACTIONS.length + 2);
  });
});
