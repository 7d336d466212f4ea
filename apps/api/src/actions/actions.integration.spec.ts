import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { startTestServer, type TestServer } from '../testing/test-server';

const POST = `mutation ($input: PostUpdateInput!) {
  postUpdate(input: $input) { update { id text } action { lastUpdate { text } } errors { field code message } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('posting an update', () => {
  it('adds it to the action that its owner posts to', async () => {
    const { leader } = server.world.people;
    const action = await server.world.addAction({ state: 'launched', title: 'Team Time Out' });
    const input = {
      actionId: action.id,
      text: 'Two teams went.',
      nothingNew: false,
      confidence: 'ON_COURSE',
    };
    const { data, errors } = await server.ask(leader, POST, { input });
    expect(errors).toBeUndefined();
    expect(data.postUpdate.errors).toEqual([]);
    expect(data.postUpdate.action.lastUpdate.text).toBe('Two teams went.');
  });

  it('happens once when it is sent twice', async () => {
    const { leader } = server.world.people;
    const action = await server.world.addAction({ state: 'launched' });
    const id = newId();
    const input = { id, actionId: action.id, text: 'Once.', nothingNew: false, confidence: 'UNSURE' };
    await server.ask(leader, POST, { input });
    const { data } = await server.ask(leader, POST, { input });
    expect(data.postUpdate).toMatchObject({ update: { id }, errors: [] });
    const { data: after } = await server.ask(
      leader,
      `query ($id: ID!) { action(id: $id) { updates { total } viewerCan story { sentence } } }`,
      { id: action.id },
    );
    expect(after.action.updates.total).toBe(1);
  });
});
