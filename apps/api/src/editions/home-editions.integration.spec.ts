import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { beginEdition, goThrough } from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

const EDITIONS = '{ home { editions { toCheck { id } toSendOut { id } sentBack { id sentBackReason } } } }';

type Who = keyof World['people'];
type Lists = Record<'toCheck' | 'toSendOut' | 'sentBack', string[]>;

let server: TestServer;
const names = new Map<string, string>();
beforeAll(async () => {
  server = await startTestServer();
  const steps = {
    draft: [],
    'in check': ['send_to_check'],
    'in check too': ['send_to_check'],
    approved: ['send_to_check', 'approve'],
    scheduled: ['send_to_check', 'approve', 'schedule'],
    'sent back': ['send_to_check', 'send_back'],
    out: ['send_to_check', 'approve', 'publish'],
  } as const;
  for (const [name, taken] of Object.entries(steps)) {
    const { id } = await goThrough(server, await beginEdition(server), taken);
    names.set(id, name);
  }
});
afterAll(() => server.close());

async function editionsOf(who: Who): Promise<Lists> {
  const { data, errors } = await server.ask(server.world.people[who], EDITIONS);
  expect(errors).toBeUndefined();
  const lists = Object.entries(data.home.editions as Record<string, { id: string }[]>);
  return Object.fromEntries(
    lists.map(([list, rows]) => [list, rows.map(({ id }) => names.get(id))]),
  ) as unknown as Lists;
}

const NOTHING: Lists = { toCheck: [], toSendOut: [], sentBack: [] };
const SECOND = { toCheck: ['in check', 'in check too'], toSendOut: ['approved'] };

describe('editions on home', () => {
  it.each<[Who, Partial<Lists>]>([
    ['comms', { sentBack: ['sent back'] }],
    ['sponsor', SECOND],
    ['programmeLead', SECOND],
    ['leader', {}],
    ['subgroupLead', {}],
    ['administrator', {}],
  ])('of %s', async (who, lists) => expect(await editionsOf(who)).toEqual({ ...NOTHING, ...lists }));

  it('is two statements more than home without it, and none for those who neither write nor approve', async () => {
    const ask = async (who: Who, fields: string) => {
      const once = () => server.ask(server.world.people[who], `{ home { ${fields} } }`);
      // Asked once before, so that the session is remembered and nothing is counted that knows who asks.
      await once();
      return countQueries(server.database, once);
    };
    const editions = 'editions { toCheck { title viewerCan } toSendOut { title } sentBack { title } }';
    for (const [who, more] of [
      ['sponsor', 2],
      ['leader', 0],
    ] as const) {
      const { count } = await ask(who, 'mine { title }');
      expect(await ask(who, `mine { title } ${editions}`)).toMatchObject({ count: count + more });
    }
  });
});
