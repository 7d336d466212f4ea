import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { agreeTheme, formTheme } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

describe('the words of a theme', () => {
  it.each([
    ['a person', 'leader Tester shouts at us', 'name'],
    ['an address', 'Write to somebody@example.org', 'e-mail address'],
  ])('that give away %s are to be reworded', async (_, wording, words) => {
    const formed = formTheme(server, people.subgroupLead, [], { wording });
    await expect(formed).rejects.toThrow(words);
    const theme = await formTheme(server, people.subgroupLead);
    const { data } = await server.ask(
      people.subgroupLead,
      `mutation ($input: EditThemeInput!) { editTheme(input: $input) { errors { field code message } } }`,
      {
        input: {
          ...{ id: theme.id, version: 1, subgroupId: server.world.subgroups.own.id, wording: 'Fine' },
          ...{ detail: wording, goldenThreadIds: [] },
        },
      },
    );
    expect(data.editTheme.errors).toEqual([
      { field: 'detail', code: 'INVALID', message: expect.stringContaining(words) },
    ]);
  });
});

describe('an action from a theme', () => {
  const PROPOSE = `mutation ($input: ProposeActionInput!) {
    proposeAction(input: $input) { action { id themes { id wording } } errors { field code } } }`;
  const words = () => ({
    ...{ subgroupId: server.world.subgroups.other.id, title: 'Rotas six weeks ahead', description: '' },
    hopedChange: '',
  });

  it('answers it, from either side, and lets it be answered', async () => {
    const theme = await agreeTheme(server, people.subgroupLead, await formTheme(server, people.subgroupLead));
    const { data } = await server.ask(people.leader, PROPOSE, {
      input: { ...words(), themeIds: [theme.id] },
    });
    expect(data.proposeAction).toMatchObject({ action: { themes: [{ id: theme.id }] }, errors: [] });
    const asked = await server.ask(
      people.leader,
      `{ theme(id: "${theme.id}") { version actions { id title } history { sentence detail } } }`,
    );
    expect(asked.data.theme).toMatchObject({
      version: 2,
      actions: [{ id: data.proposeAction.action.id }],
      history: [{ sentence: 'Action linked', detail: 'Rotas six weeks ahead' }, { sentence: 'Agreed' }],
    });
  });

  it('needs a theme that is there, and neither merged nor set aside', async () => {
    const forming = await formTheme(server, people.subgroupLead);
    const theme = await agreeTheme(server, people.subgroupLead, await formTheme(server, people.subgroupLead));
    await server.ask(
      people.subgroupLead,
      `mutation { setThemeAside(id: "${theme.id}", version: 2, reason: "One ward only.") { errors { code } } }`,
    );
    for (const [id, code] of [
      [newId(), 'NOT_FOUND'],
      [forming.id, 'NOT_FOUND'],
      [theme.id, 'WRONG_STATE'],
    ]) {
      const { data } = await server.ask(people.leader, PROPOSE, { input: { ...words(), themeIds: [id] } });
      expect(data.proposeAction).toEqual({ action: null, errors: [{ field: 'themeIds', code }] });
    }
  });
});
