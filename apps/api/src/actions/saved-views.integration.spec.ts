import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const SAVE = `mutation ($id: ID, $name: String!, $query: String!) {
  saveView(id: $id, name: $name, query: $query) { savedViews { id name query } errors { field code message } } }`;
const REMOVE = 'mutation ($id: ID!) { removeView(id: $id) { savedViews { name } errors { code } } }';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const save = async (as: Member, name: string, query: string, id: string | null = null) =>
  (await server.ask(as, SAVE, { id, name, query })).data.saveView;
const views = async (as: Member) =>
  (await server.ask(as, '{ savedViews { id name query } }')).data.savedViews;

describe('a saved view', () => {
  it('is kept under its name, and replaced by its name or its id', async () => {
    const { leader } = server.world.people;
    const id = newId();
    expect(await save(leader, ' Late  ones ', '?healths=OVERDUE', id)).toEqual({
      savedViews: [{ id, name: 'Late ones', query: 'healths=OVERDUE' }],
      errors: [],
    });
    await save(leader, 'Late ones', 'healths=OVERDUE', id);
    await save(leader, 'LATE ONES', 'healths=OVERDUE&mine=true');
    expect(await views(leader)).toEqual([{ id, name: 'LATE ONES', query: 'healths=OVERDUE&mine=true' }]);
    await save(leader, 'Mine', 'mine=true', id);
    expect(await views(leader)).toEqual([{ id, name: 'Mine', query: 'mine=true' }]);
  });

  it('is its owner’s alone', async () => {
    const { leader, otherLeader } = server.world.people;
    const [mine] = await views(leader);
    expect(await views(otherLeader)).toEqual([]);
    const removed = await server.ask(otherLeader, REMOVE, { id: mine.id });
    expect(removed.data.removeView).toEqual({ savedViews: [], errors: [{ code: 'NOT_FOUND' }] });
    await save(otherLeader, 'Mine', 'open=true');
    expect(await views(leader)).toEqual([mine]);
    expect(await views(otherLeader)).toMatchObject([{ name: 'Mine', query: 'open=true' }]);
  });

  it.each([
    ['name', '', 'x', 'REQUIRED'],
    ['name', ' \u200b ', 'x', 'REQUIRED'],
    ['name', 'x'.repeat(61), 'x', 'TOO_LONG'],
    ['query', 'Long', 'x'.repeat(2_001), 'TOO_LONG'],
  ])('is refused at its %s', async (field, name, query, code) => {
    const { errors } = await save(server.world.people.comms, name, query);
    expect(errors).toMatchObject([{ field, code }]);
    expect(await views(server.world.people.comms)).toEqual([]);
  });

  it('is one of thirty at most, and can be removed', async () => {
    const { sponsor } = server.world.people;
    for (let number = 1; number <= 30; number += 1) await save(sponsor, `View ${number}`, 'open=true');
    expect((await save(sponsor, 'One more', 'open=true')).errors).toMatchObject([{ code: 'INVALID' }]);
    expect((await save(sponsor, 'View 7', 'open=false')).errors).toEqual([]);
    const [first] = await views(sponsor);
    const { data } = await server.ask(sponsor, REMOVE, { id: first.id });
    expect(data.removeView.errors).toEqual([]);
    expect(data.removeView.savedViews).toHaveLength(29);
    const again = await server.ask(sponsor, REMOVE, { id: first.id });
    expect(again.data.removeView.errors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('actions like the one being typed', () => {
  const SIMILAR = `query ($title: String!, $exceptId: ID) {
    similarActions(title: $title, exceptId: $exceptId) { likeness action { title health subgroup { name } } } }`;
  let lockers: string;
  beforeAll(async () => {
    const { addAction, subgroups } = server.world;
    lockers = (await addAction({ title: 'Lockers for community staff', subgroupId: subgroups.other.id })).id;
    await addAction({ title: 'Walking meetings' });
    for (const number of [1, 2, 3, 4, 5, 6]) await addAction({ title: `Shower at cycle store ${number}` });
  });
  const similar = async (title: string, exceptId?: string) =>
    (await server.ask(server.world.people.leader, SIMILAR, { title, exceptId })).data.similarActions;

  it.each(['Lockers for community staff', 'locker for community', 'LOCKERS', 'Lokkers for comunity staff'])(
    'are found in any subgroup: %s',
    async (title) => {
      const [best, ...others] = await similar(title);
      expect(best.action).toMatchObject({
        title: 'Lockers for community staff',
        subgroup: { name: 'Career development' },
      });
      expect(best.likeness).toBeGreaterThanOrEqual(0.45);
      expect(best.likeness).toBeLessThanOrEqual(1);
      expect(others).toEqual([]);
    },
  );

  it('are five at most, best first, without the one being edited', async () => {
    const found = await similar('Shower at cycle store 3');
    expect(found).toHaveLength(5);
    expect(found[0].action.title).toBe('Shower at cycle store 3');
    const likeness = found.map((one: { likeness: number }) => one.likeness);
    expect(likeness).toEqual([...likeness].sort((one, other) => other - one));
    expect(await similar('Lockers for community staff', lockers)).toEqual([]);
  });

  it.each(['', 'ab', '  a ', 'Parking', '%%%', '\u0000\u0000\u0000\u0000'])(
    'are none for %j',
    async (title) => {
      expect(await similar(title)).toEqual([]);
    },
  );
});
