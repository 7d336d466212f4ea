import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const LIST = `query ($filter: ActionFilter, $sort: ActionSort = NEWEST_UPDATE, $page: Int = 1, $pageSize: Int = 20) {
  actions(filter: $filter, sort: $sort, page: $page, pageSize: $pageSize) {
    total page pageSize pageCount items { id } } }`;
const SORTS = ['NEWEST_UPDATE', 'OLDEST_UPDATE', 'DUE', 'TITLE', 'NEWEST', 'BEST_MATCH'];
const HOW_MANY = 47;

let server: TestServer;
let leader: Member;
beforeAll(async () => {
  server = await startTestServer();
  leader = server.world.people.leader;
  // All alike, so that only the id tells them apart.
  for (let number = 0; number < HOW_MANY; number += 1)
    await server.world.addAction({ title: 'Time out', dueOn: null });
});
afterAll(() => server.close());

describe('pages of actions that are all alike', () => {
  it.each(SORTS)('by %s never overlap and never miss one', async (sort) => {
    for (const filter of [null, { search: 'time' }]) {
      const seen: string[] = [];
      for (let page = 1; page <= 7; page += 1) {
        const { data } = await server.ask(leader, LIST, { filter, sort, page, pageSize: 7 });
        expect(data.actions).toMatchObject({ total: HOW_MANY, page, pageSize: 7, pageCount: 7 });
        seen.push(...data.actions.items.map(({ id }: { id: string }) => id));
      }
      expect(new Set(seen).size).toBe(HOW_MANY);
      expect(seen).toHaveLength(HOW_MANY);
    }
  });

  it('beyond the end are empty, with the right totals', async () => {
    for (const filter of [null, { search: 'time', open: true }]) {
      const { data } = await server.ask(leader, LIST, { filter, page: 50 });
      expect(data.actions).toEqual({ total: HOW_MANY, page: 50, pageSize: 20, pageCount: 3, items: [] });
    }
    const { data } = await server.ask(leader, LIST, { filter: { search: 'nothing' }, page: 3 });
    expect(data.actions).toMatchObject({ total: 0, pageCount: 1, items: [] });
  });

  it.each([
    [{ page: 0 }, 'Ask for a page from 1 to 100000.'],
    [{ page: -1 }, 'Ask for a page from 1 to 100000.'],
    [{ page: 100_001 }, 'Ask for a page from 1 to 100000.'],
    [{ pageSize: 0 }, 'Ask for 1 to 100 rows to a page.'],
    [{ pageSize: 101 }, 'Ask for 1 to 100 rows to a page.'],
  ])('are refused as %j', async (asked, message) => {
    const { errors, status } = await server.ask(leader, LIST, asked);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(status).toBe(200);
  });

  it('hold 100 at most', async () => {
    const { data } = await server.ask(leader, LIST, { pageSize: 100 });
    expect(data.actions.items).toHaveLength(HOW_MANY);
  });
});

describe('an id that is none', () => {
  const NONE = ['', 'x', '1', "' or 1=1 --", '0197a000-0000-7000-8000-00000000000', '{}'];
  const ASKED: [string, string][] = [
    ['a subgroup in the filter', 'query ($id: ID!) { actions(filter: { subgroupIds: [$id] }) { total } }'],
    ['a step', 'mutation ($id: ID!) { acceptHandOver(id: $id, version: 1) { errors { code } } }'],
    ['a view', 'mutation ($id: ID!) { removeView(id: $id) { errors { code } } }'],
    [
      'an update',
      'mutation ($id: ID!) { postUpdate(input: { actionId: $id, text: "x", nothingNew: false, confidence: UNSURE }) { errors { code } } }',
    ],
    [
      'a co-owner',
      `mutation ($id: ID!) { proposeAction(input: { subgroupId: "${newId()}", title: "Lockers", description: "", hopedChange: "",
        coOwnerIds: [$id] }) { errors { code } } }`,
    ],
  ];

  it.each(ASKED)('is refused for %s, saying what to do', async (_, document) => {
    for (const id of NONE) {
      const { errors } = await server.ask(leader, document, { id });
      expect({ id, errors }).toMatchObject({
        errors: [
          {
            message: 'An id is not one of ours. Go back to the list and choose again.',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    }
  });

  it.each(['ownerId', 'goldenThreadId'])('is refused in the filter by %s', async (field) => {
    for (const id of NONE.filter(Boolean)) {
      const { errors } = await server.ask(leader, LIST, { filter: { [field]: id } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    // Nobody chosen is no filter.
    const { data } = await server.ask(leader, LIST, { filter: { [field]: '' } });
    expect(data.actions.total).toBe(HOW_MANY);
  });

  it('names no action, like the id of one that there is not', async () => {
    for (const id of [...NONE, newId()]) {
      const answer = await server.ask(leader, 'query ($id: ID!) { action(id: $id) { id } }', { id });
      expect({ id, ...answer }).toEqual({ id, status: 200, data: { action: null } });
    }
  });
});
