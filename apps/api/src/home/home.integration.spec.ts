import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@heard/domain';
import { addActionIn, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

const HOME = `{ home { wantAWord { title health } mine { title } handOversOffered { title } checksDue { title }
  toAgree { title } nextSteps { text href } } }`;

type Who = keyof World['people'];
type Lists = Record<'wantAWord' | 'mine' | 'handOversOffered' | 'checksDue' | 'toAgree', string[]>;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { world, clock } = server;
  const { leader, otherLeader } = world.people;
  const today = clock.today();
  const ago = (days: number) => ({ createdOn: addDays(today, -days), dueOn: null });
  await world.addAction({ title: 'Overdue', ...ago(20), dueOn: '2026-02-01' });
  await world.addAction({ title: 'Quiet', ...ago(90) });
  await world.addAction({ title: 'Quieter', ...ago(100) });
  await world.addAction({ title: 'Due soon', ...ago(10), dueOn: addDays(today, 14) });
  await world.addAction({
    title: 'Shared and quiet',
    ...ago(50),
    ownerId: otherLeader.id,
    coOwnerIds: [leader.id],
  });
  await world.addAction({ title: 'On track', ...ago(10), dueOn: addDays(today, 15) });
  await world.addAction({
    title: 'Paused',
    ...ago(90),
    pausedUntil: addDays(today, 5),
    pauseReason: 'Later.',
  });
  await world.addAction({ title: 'Stopped', ...ago(90), state: 'stopped', stopReason: 'No room.' });
  await world.addAction({ title: 'Rolled out', ...ago(90), state: 'rolled_out' });
  await addActionIn(server, 'proposed', { title: 'Proposed here', ...ago(1), ownerId: otherLeader.id });
  await addActionIn(server, 'proposed', {
    title: 'Proposed there',
    ...ago(3),
    ownerId: otherLeader.id,
    subgroupId: world.subgroups.other.id,
  });
  await addActionIn(server, 'offered', { title: 'Offered', ...ago(1), coOwnerIds: [] });
  await addActionIn(server, 'handed_over', { title: 'Check due', ...ago(1) });
});
afterAll(() => server.close());

async function homeOf(who: Who): Promise<Lists & { nextSteps: { text: string; href: string }[] }> {
  const { data, errors } = await server.ask(server.world.people[who], HOME);
  expect(errors).toBeUndefined();
  const { nextSteps, ...lists } = data.home;
  const titles = Object.entries(lists as Record<string, { title: string }[]>).map(([name, rows]) => [
    name,
    rows.map(({ title }) => title),
  ]);
  return { ...Object.fromEntries(titles), nextSteps };
}

const NOTHING: Lists = { wantAWord: [], mine: [], handOversOffered: [], checksDue: [], toAgree: [] };
const OTHERS = { wantAWord: ['Shared and quiet'], mine: ['Proposed there', 'Proposed here'] };

describe('home', () => {
  it.each([
    [
      'leader',
      {
        wantAWord: ['Overdue', 'Quieter', 'Quiet', 'Shared and quiet', 'Due soon'],
        mine: ['Paused', 'On track', 'Offered'],
      },
    ],
    ['otherLeader', { ...OTHERS, handOversOffered: ['Offered'], checksDue: ['Check due'] }],
    ['subgroupLead', { toAgree: ['Proposed here'] }],
    ['otherLead', { toAgree: ['Proposed there'] }],
    ['programmeLead', { toAgree: ['Proposed there', 'Proposed here'] }],
    ['comms', {}],
    ['sponsor', {}],
    ['administrator', {}],
  ] as [Who, Partial<Lists>][])('of %s', async (who, lists) => {
    const { nextSteps, ...found } = await homeOf(who);
    expect(found).toEqual({ ...NOTHING, ...lists });
    // Never empty: there is always a page to go to, and each page once.
    expect(nextSteps.length).toBeGreaterThan(0);
    expect(new Set(nextSteps.map(({ href }) => href)).size).toBe(nextSteps.length);
  });

  it('leads nobody to a page that they may not see', async () => {
    const hrefs = async (who: Who) => (await homeOf(who)).nextSteps.map(({ href }) => href);
    expect(await hrefs('comms')).toEqual(['/board', '/actions?open=true']);
    expect(await hrefs('leader')).toContain('/actions/new');
    expect(await hrefs('programmeLead')).toEqual(expect.arrayContaining(['/people/invite', '/audit']));
    expect(await hrefs('administrator')).toEqual(expect.arrayContaining(['/people', '/audit']));
    expect((await hrefs('administrator')).join()).not.toMatch(/actions|board/);
  });

  it('lets an action rest for a week after its word', async () => {
    const { leader } = server.world.people;
    const action = await server.world.addAction({
      title: 'Answered',
      dueOn: '2026-01-15',
      createdOn: '2025-12-01',
    });
    expect((await homeOf('leader')).wantAWord).toContain('Answered');
    await takeStep(server, leader, 'post_update', action);
    expect(await homeOf('leader')).toMatchObject({ mine: expect.arrayContaining(['Answered']) });
    server.clock.forward({ days: 6 });
    expect((await homeOf('leader')).wantAWord).not.toContain('Answered');
    server.clock.forward({ days: 1 });
    expect((await homeOf('leader')).wantAWord[0]).toBe('Overdue');
    expect((await homeOf('leader')).wantAWord).toContain('Answered');
    server.clock.forward({ days: -7 });
  });

  it('is for nobody who is not signed in', async () => {
    const { errors } = await server.ask(null, HOME);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
