import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { v7 as newId } from 'uuid';
import { addAnswerableTheme, beginEdition, goThrough, wholeWords } from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';

const ASK = `query ($id: ID!, $from: Int!, $to: Int) { editionComparison(id: $id, from: $from, to: $to) {
  edition { title } texts { label before after } languages { language kind }
  answers { kind youSaid isMoved placeBefore placeAfter texts { label before after } figures { before { value } after { value } } } } }`;

let server: TestServer;
let edition: Awaited<ReturnType<typeof beginEdition>>;

const FIGURE = {
  ...{
    id: newId(),
    label: 'would stay',
    value: 61,
    unit: 'PERCENT',
    base: 2140,
    year: 2024,
    source: 'Survey',
  },
  comparator: 'similar trusts',
};

async function compare(from: number, to: number | null, as = server.world.people.leader) {
  const { data, errors } = await server.ask(as, ASK, { id: edition.id, from, to });
  expect(errors).toBeUndefined();
  return data.editionComparison;
}

async function change(document: string, input: object): Promise<void> {
  const { data } = await server.ask(server.world.people.comms, document, { input });
  const [done] = Object.values(data as Record<string, { errors: unknown[] }>);
  expect(done?.errors).toEqual([]);
}

/** Published once; corrected in the draft: other words, another figure, an answer added before the first. */
beforeAll(async () => {
  server = await startTestServer();
  const begun = await beginEdition(server, { changes: { figures: [FIGURE] } });
  edition = await goThrough(server, begun, ['send_to_check', 'approve', 'publish', 'correct']);
}, 60_000);
afterAll(() => server.close());

describe('versions of an edition compared', () => {
  it('differ in nothing while the draft of a correction is what is out', async () => {
    const same = { edition: { title: 'Spring' }, texts: [], languages: [], answers: [] };
    expect(await compare(1, null)).toEqual(same);
    expect(await compare(1, 1)).toEqual(same);
  });

  it('tell what a correction changes before it goes out, and afterwards', async () => {
    const { themeId, actionId } = await addAnswerableTheme(server, { wording: 'Lamps are broken' });
    const [answer] = edition.answers;
    await change(
      'mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { errors { message } } }',
      {
        ...{ id: answer?.id, version: answer?.version },
        words: wholeWords(server, [edition.actionId], {
          next: 'We look again in autumn.',
          figures: [{ ...FIGURE, value: 62 }],
        }),
      },
    );
    const added = newId();
    await change('mutation ($input: AddAnswerInput!) { addAnswer(input: $input) { errors { message } } }', {
      ...{ id: added, editionId: edition.id, themeId },
      words: wholeWords(server, [actionId], { youSaid: 'Lamps are broken' }),
    });
    const order =
      'mutation ($id: ID!, $ids: [ID!]!) { orderAnswers(editionId: $id, answerIds: $ids) { errors { message } } }';
    await server.ask(server.world.people.comms, order, { id: edition.id, ids: [added, answer?.id] });

    const before = await compare(1, null);
    expect(before).toMatchObject({
      texts: [],
      answers: [
        { kind: 'ADDED', youSaid: 'Lamps are broken', placeBefore: null, placeAfter: 1, isMoved: false },
        {
          ...{ kind: 'CHANGED', placeBefore: 1, placeAfter: 2, isMoved: false },
          texts: [
            { label: 'What is next', before: 'We look again in spring.', after: 'We look again in autumn.' },
          ],
          figures: [{ before: { value: 61 }, after: { value: 62 } }],
        },
      ],
    });

    const write =
      'mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { version } errors { message } } }';
    const { data } = await server.ask(server.world.people.comms, write, {
      input: {
        id: edition.id,
        version: edition.version,
        title: 'Spring',
        introduction: [],
        whatChanged: 'More.',
      },
    });
    const { version } = data.writeEdition.edition;
    await goThrough(server, { ...edition, version }, ['send_to_check', 'approve', 'publish']);
    expect(await compare(1, 2)).toEqual(before);
    expect((await compare(2, 1)).answers.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CHANGED',
      'REMOVED',
    ]);
  });

  it('are asked for in two statements', async () => {
    const ask = () => server.ask(server.world.people.comms, ASK, { id: edition.id, from: 1, to: 2 });
    await ask();
    expect((await countQueries(server.database, ask)).count).toBe(2);
  });

  it.each([
    ['a version that never was', 1, 9],
    ['none', 0, 1],
  ])('are null of %s', async (_, from, to) => expect(await compare(from, to)).toBeNull());

  it('are for nobody who sees no work', async () => {
    const { errors } = await server.ask(server.world.people.administrator, ASK, { id: edition.id, from: 1 });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
