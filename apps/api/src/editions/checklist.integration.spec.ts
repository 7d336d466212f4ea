import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { addDays } from '@heard/domain';
import { beginEdition, goThrough, takeEditionStep } from '../testing/edition-steps';
import { addNotes, addReleasedEvent, agreeTheme, formTheme } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

const figure = (changes: object) => ({
  ...{ id: newId(), label: 'would recommend us', value: 64.5, unit: 'PERCENT', base: 1500, year: 2025 },
  ...{ source: 'Staff survey', comparator: '', ...changes },
});

const CASES: [finding: string, field: string, changes: () => object][] = [
  ['EMPTY_ANSWER', 'weDid', () => ({ weDid: [] })],
  ['NOT_LAUNCHED', 'actionIds', () => ({ actionIds: [] })],
  ['NO_REVIEW_DATE', 'reviewOn', () => ({ reviewOn: null })],
  ['FIGURE_WITHOUT_BASE', 'figures.0.base', () => ({ figures: [figure({ base: null })] })],
  ['FIGURE_WITHOUT_BASE', 'figures.0.year', () => ({ figures: [figure({ year: null })] })],
  ['FIGURE_WITHOUT_BASE', 'figures.0.source', () => ({ figures: [figure({ source: '' })] })],
  ['SMALL_GROUP', 'figures.0.base', () => ({ figures: [figure({ base: 10 })] })],
  [
    'EMBARGOED',
    'figures.0.embargoedUntil',
    () => ({ figures: [figure({ embargoedUntil: addDays(server.clock.today(), 1) })] }),
  ],
  ['IDENTIFIER', 'youSaid', () => ({ youSaid: 'Write to somebody@example.org' })],
  ['IDENTIFIER', 'next', () => ({ next: 'Ask leader Tester.' })],
  ['IDENTIFIER', 'figures.0.label', () => ({ figures: [figure({ label: 'Telephone 07700 900123' })] })],
  ['QUOTATION_NOT_CLEARED', 'quotation', () => ({ quotation: { text: 'At last.', isCleared: false } })],
];

async function checklistOf(
  id: string,
): Promise<{ kind: string; field: string; isRefusal: boolean; answerId: string }[]> {
  const { data } = await server.ask(
    people.comms,
    'query ($id: ID!) { edition(id: $id) { checklist { kind field isRefusal answerId message } } }',
    { id },
  );
  return data.edition.checklist;
}

describe('the checklist', () => {
  it('lets through what lacks nothing', async () => {
    const { id } = await beginEdition(server);
    expect(await checklistOf(id)).toEqual([]);
  });

  it.each(CASES)('says %s at %s, and keeps the edition back', async (kind, field, changes) => {
    const begun = await beginEdition(server, { changes: changes() });
    expect(await checklistOf(begun.id)).toEqual([
      expect.objectContaining({ kind, field, isRefusal: true, answerId: begun.answers[0]?.id }),
    ]);
    const { edition, errors } = await takeEditionStep(server, people.comms, 'send_to_check', begun);
    expect(errors).toMatchObject([{ field: 'checklist', code: 'INVALID' }]);
    expect(edition?.state).toBe('DRAFT');
  });

  it('keeps back a theme that rests on too little, and one that is not agreed', async () => {
    const begun = await beginEdition(server);
    const notes = await addNotes(server, await addReleasedEvent(server), ['One', 'Two', 'Three']);
    const theme = await agreeTheme(
      server,
      people.subgroupLead,
      await formTheme(server, people.subgroupLead, notes),
    );
    await server.ask(
      people.comms,
      `mutation ($editionId: ID!, $themeId: ID!) {
        addAnswer(input: { editionId: $editionId, themeId: $themeId }) { errors { message } } }`,
      { editionId: begun.id, themeId: theme.id },
    );
    expect((await checklistOf(begun.id)).map(({ kind }) => kind)).toEqual([
      'NO_EVIDENCE',
      'EMPTY_ANSWER',
      'NO_REVIEW_DATE',
    ]);
  });

  it('is asked again when it is approved and when it goes out: what was true may be so no longer', async () => {
    const begun = await beginEdition(server);
    const inCheck = await goThrough(server, begun, ['send_to_check']);
    const stop = (state: string) =>
      server.database.withOwner((client) =>
        client.query('update action set state = $2 where id = $1', [begun.actionId, state]),
      );
    await stop('stopped');
    const refused = await takeEditionStep(server, people.sponsor, 'approve', inCheck);
    expect(refused.errors).toMatchObject([
      { field: 'checklist', message: expect.stringContaining('launched') },
    ]);
    await stop('launched');
    const approved = await goThrough(server, inCheck, ['approve']);
    await stop('stopped');
    const kept = await takeEditionStep(server, people.sponsor, 'publish', approved);
    expect(kept.errors).toMatchObject([{ field: 'checklist', message: expect.stringContaining('launched') }]);
    expect(kept.edition).toMatchObject({ state: 'APPROVED', number: null });
  });
});

it('a theme that forms is in no draft, which everybody sees', async () => {
  const { id } = await beginEdition(server);
  const theme = await formTheme(server, people.programmeLead);
  const { data } = await server.ask(
    people.programmeLead,
    `mutation ($editionId: ID!, $themeId: ID!) {
      addAnswer(input: { editionId: $editionId, themeId: $themeId }) { errors { field code } } }`,
    { editionId: id, themeId: theme.id },
  );
  expect(data.addAnswer.errors).toEqual([{ field: 'themeId', code: 'WRONG_STATE' }]);
});

describe('suggestions', () => {
  it('are themes that no edition answers, and go once one in the making does', async () => {
    const begun = await beginEdition(server);
    const suggested = async () => {
      const { data } = await server.ask(
        people.comms,
        '{ suggestedAnswers(most: 50) { theme { id } launched { id } because } }',
      );
      return (data.suggestedAnswers as { theme: { id: string }; launched: object[]; because: string }[]).find(
        ({ theme }) => theme.id === begun.themeId,
      );
    };
    expect(await suggested()).toBeUndefined();
    const removed = await takeEditionStep(server, people.comms, 'remove_answer', begun);
    expect(removed.errors).toEqual([]);
    expect(await suggested()).toMatchObject({
      launched: [{ id: begun.actionId }],
      because: expect.stringContaining('no edition has answered it yet'),
    });
  });
});
