import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { arrangeEdition, beginEdition, goThrough, takeEditionStep } from '../testing/edition-steps';
import { putUp } from '../testing/postings';
import { startTestServer, type TestServer } from '../testing/test-server';
import {
  addLanguages,
  markTranslation,
  type Piece,
  readLanguages,
  readTranslation,
  translate,
  wordsIn,
  writeTranslation,
} from '../testing/translations';
import { type World } from '../testing/world';

type Edition = Awaited<ReturnType<typeof beginEdition>>;

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

const own = ({ id }: { id: string }, language = 'UR'): Piece => ({ editionId: id, answerId: null, language });
const ofAnswer = ({ id, answers }: Edition, language = 'UR'): Piece => ({
  ...{ editionId: id, answerId: answers[0]?.id ?? null, language },
});
const OUT = ['send_to_check', 'approve', 'publish'] as const;

const languages = (edition: { id: string }, as = people.sponsor) => readLanguages(server, as, edition.id);
const inUrdu = async (edition: { id: string }, as = people.sponsor) =>
  (await languages(edition, as)).translations.find(({ tag }: { tag: string }) => tag === 'ur');
const add = (as: World['people']['comms'], { id }: { id: string }, chosen: string[]) =>
  addLanguages(server, as, id, chosen);

async function writeAnswer(edition: Edition, changes: object): Promise<Edition> {
  const [answer] = edition.answers;
  const words = {
    ...{ kind: 'WE_DID', youSaid: 'The rota comes too late', weDid: [], next: '', pictureAlt: '' },
    ...{ actionIds: [edition.actionId], siteIds: [], figures: [], reviewOn: '2026-12-01', ...changes },
  };
  const { data } = await server.ask(
    people.comms,
    `mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { edition { id version answers { id version } } errors { message } } }`,
    { input: { id: answer?.id, version: answer?.version, words } },
  );
  expect(data.writeAnswer.errors).toEqual([]);
  return { ...edition, ...data.writeAnswer.edition };
}

const page = async (path: string) => (await fetch(`${server.address}/feedback-into-action/${path}`)).text();

describe('a language of an edition', () => {
  it('is missing, then a draft, then checked, piece by piece, and out of date when the English changes', async () => {
    const edition = await beginEdition(server);
    const all = (await languages(edition)).translations;
    expect(all.map(({ tag }: { tag: string }) => tag)).toEqual([
      ...['ar', 'bn', 'zh-Hant', 'gu', 'hi', 'pl', 'pa', 'so', 'ur'],
    ]);
    expect(all.at(-1)).toMatchObject({ name: 'Urdu', isRightToLeft: true, state: 'MISSING', untold: null });
    const { translation } = await writeTranslation(server, people.comms, ofAnswer(edition));
    expect(translation).toMatchObject({
      ...{ state: 'DRAFT', version: 1, viewerCan: ['WRITE', 'CHECK'] },
      texts: [
        { field: 'youSaid', english: 'The rota comes too late', translation: 'UR youSaid', state: 'DRAFT' },
        { field: 'next', state: 'DRAFT' },
      ],
      blocks: { field: 'weDid', state: 'DRAFT', translation: [{ lines: [[{ text: 'UR blocks' }]] }] },
    });
    expect(await inUrdu(edition)).toMatchObject({
      ...{ state: 'DRAFT', texts: { missing: 1, draft: 3 } },
      pieces: [
        { answerId: null, name: 'Spring', state: 'MISSING' },
        { answerId: edition.answers[0]?.id, name: 'The rota comes too late', state: 'DRAFT' },
      ],
    });
    const marked = await markTranslation(server, people.programmeLead, ofAnswer(edition));
    expect(marked.translation).toMatchObject({
      ...{ state: 'CHECKED', writtenBy: { id: people.comms.id }, checkedBy: { id: people.programmeLead.id } },
    });
    await translate(server, people.comms, own(edition));
    expect(await inUrdu(edition)).toMatchObject({ state: 'CHECKED', texts: { checked: 4 } });

    const changed = await writeAnswer(edition, { youSaid: 'The rota is late', next: 'We look again.' });
    expect(await readTranslation(server, people.sponsor, ofAnswer(edition))).toMatchObject({
      ...{ state: 'OUT_OF_DATE', viewerCan: [] },
      texts: [
        {
          field: 'youSaid',
          state: 'OUT_OF_DATE',
          english: 'The rota is late',
          englishWas: 'The rota comes too late',
        },
        { field: 'next', state: 'OUT_OF_DATE', englishWas: 'We look again in spring.' },
      ],
    });
    expect(await inUrdu(edition)).toMatchObject({
      state: 'OUT_OF_DATE',
      texts: { outOfDate: 3, checked: 1 },
    });
    // It is right as it is: checked against the English now, it is of that.
    await writeAnswer(changed, { weDid: [block('Rotas come early.')], next: 'We look again.' });
    expect((await markTranslation(server, people.comms, ofAnswer(edition))).translation?.state).toBe(
      'CHECKED',
    );
    const back = await markTranslation(server, people.comms, ofAnswer(edition), 'uncheck');
    expect(back.translation).toMatchObject({ state: 'DRAFT', checkedBy: null });
  });

  const block = (text: string) => ({ kind: 'PARAGRAPH', lines: [[{ text, bold: false, href: null }]] });

  it('is written over what was seen, once', async () => {
    const edition = await beginEdition(server);
    const seen = await readTranslation(server, people.comms, own(edition));
    const words = wordsIn('UR', seen);
    const both = await Promise.all(
      [1, 2].map(() => writeTranslation(server, people.comms, own(edition), words)),
    );
    expect(both.map(({ errors, translation }) => [errors, translation?.version])).toEqual([
      [[], 1],
      [[], 1],
    ]);
    const stale = { ...words, texts: [{ field: 'title', text: 'Mine' }] };
    expect(await writeTranslation(server, people.programmeLead, own(edition), stale)).toMatchObject({
      errors: [{ field: null, code: 'STALE' }],
      translation: { version: 1, texts: [{ translation: 'UR title' }] },
    });
    const old = { english: 'another' };
    expect((await writeTranslation(server, people.comms, own(edition), old)).errors).toMatchObject([
      { field: 'english', code: 'STALE' },
    ]);
    expect((await markTranslation(server, people.comms, own(edition), 'check', old)).errors).toMatchObject([
      { field: 'english', code: 'STALE' },
    ]);
  });

  it('is refused with what breaks a rule, and with what gives somebody away', async () => {
    const edition = await beginEdition(server);
    const refused = async (texts: object[]) =>
      (await writeTranslation(server, people.comms, ofAnswer(edition), { texts })).errors.map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(await refused([{ field: 'quotation', text: 'x' }])).toEqual(['quotation INVALID']);
    expect(await refused([{ field: 'next', text: 'x'.repeat(501) }])).toEqual(['next TOO_LONG']);
    await writeTranslation(server, people.comms, ofAnswer(edition), {
      texts: [{ field: 'youSaid', text: 'بہت دیر' }],
    });
    expect((await markTranslation(server, people.comms, ofAnswer(edition))).errors).toMatchObject([
      { field: 'next', code: 'REQUIRED' },
    ]);
    const texts = [
      { field: 'youSaid', text: 'بہت دیر' },
      { field: 'next', text: 'لکھیں: sam@example.org' },
    ];
    await writeTranslation(server, people.comms, ofAnswer(edition), { texts });
    expect((await markTranslation(server, people.comms, ofAnswer(edition))).errors).toMatchObject([
      { field: 'next', code: 'INVALID', message: expect.stringContaining('e-mail address') },
    ]);
  });

  it('is kept back by the checklist when what was checked names somebody who came since', async () => {
    const edition = await beginEdition(server);
    const texts = [{ field: 'title', text: 'Zbigniewa Przykładowska pisze' }];
    await writeTranslation(server, people.comms, own(edition, 'PL'), { texts });
    expect((await markTranslation(server, people.comms, own(edition, 'PL'))).errors).toEqual([]);
    await server.ask(
      people.programmeLead,
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { errors { message } } }',
      { input: { name: 'Zbigniewa Przykładowska', email: 'z@example.org', roles: ['CHANGE_LEADER'] } },
    );
    expect((await languages(edition)).checklist).toEqual([
      {
        field: 'translations.pl.title',
        message: 'In the Polish: This looks like a person’s name. Write what happened, without the name.',
      },
    ]);
  });

  it('is read by everybody who sees editions, and written by those who compose them', async () => {
    const edition = await beginEdition(server);
    await writeTranslation(server, people.comms, own(edition));
    for (const who of ['leader', 'subgroupLead', 'sponsor'] as const) {
      expect((await readTranslation(server, people[who], own(edition))).viewerCan).toEqual([]);
      await expect(writeTranslation(server, people[who], own(edition))).rejects.toThrow('FORBIDDEN');
      await expect(markTranslation(server, people[who], own(edition))).rejects.toThrow('FORBIDDEN');
    }
    await expect(readTranslation(server, people.administrator, own(edition))).rejects.toThrow('FORBIDDEN');
    for (const piece of [own({ id: newId() }), { ...own(edition), answerId: newId() }]) {
      expect(await readTranslation(server, people.comms, piece)).toBeNull();
    }
    // An answer of another edition is none of this one.
    const other = await beginEdition(server);
    const stray = { ...ofAnswer(other), editionId: edition.id };
    const seen = { version: 0, english: 'x', texts: [], blocks: [] };
    const mutation =
      'mutation ($input: WriteTranslationInput!) { writeTranslation(input: $input) { errors { code } } }';
    const { data } = await server.ask(people.comms, mutation, { input: { ...stray, ...seen } });
    expect(data.writeTranslation.errors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('asks no more of the database for many editions than for one', async () => {
    const ask = (size: number) =>
      countQueries(server.database, () =>
        server.ask(
          people.comms,
          `{ editions(pageSize: ${size}) { items { viewerCan translations { state viewerCan pieces { state } } } } }`,
        ),
      );
    await ask(1);
    const [one, many] = [await ask(1), await ask(5)];
    expect(many.result.data.editions.items).toHaveLength(5);
    expect(many.count).toBe(one.count);
  });
});

describe('what goes out', () => {
  it('is what is whole, beside the English, and stays frozen', async () => {
    const begun = await beginEdition(server);
    await translate(server, people.comms, ofAnswer(begun));
    await writeTranslation(server, people.comms, own(begun));
    const edition = await goThrough(server, begun, OUT);
    const html = await page(`ur/answers/${edition.answers[0]?.id}/`);
    expect(html).toMatch(/<html[^>]* lang="ur"[^>]* dir="rtl"|<html[^>]* dir="rtl"[^>]* lang="ur"/);
    expect(html).toContain('UR youSaid');
    expect(await page(`ur/editions/${edition.number}/`)).not.toContain('UR title');
    await writeTranslation(server, people.comms, ofAnswer(edition), {
      ...{ texts: [{ field: 'youSaid', text: 'Other' }] },
    });
    expect(await page(`ur/answers/${edition.answers[0]?.id}/`)).toContain('UR youSaid');
  });

  it('is approved and published by nobody who wrote a translation of it', async () => {
    const begun = await goThrough(server, await beginEdition(server), ['send_to_check']);
    await writeTranslation(server, people.programmeLead, own(begun));
    const refused = await takeEditionStep(server, people.programmeLead, 'approve', begun);
    expect(refused.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { data } = await server.ask(
      people.programmeLead,
      'query ($id: ID!) { edition(id: $id) { viewerCan } }',
      { id: begun.id },
    );
    expect(data.edition.viewerCan).not.toContain('APPROVE');
    const other = await goThrough(server, await beginEdition(server), ['send_to_check']);
    const approved = await takeEditionStep(server, people.programmeLead, 'approve', other);
    expect(approved.errors).toEqual([]);
    const late = await writeTranslation(server, people.programmeLead, own(other));
    expect(late.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('a language that comes after publication', () => {
  it('makes a new version, told by a second person; the old one can be read, and posters may hang', async () => {
    const edition = await arrangeEdition(server, 'correct');
    await putUp(server, 'leader', edition.id);
    await translate(server, people.programmeLead, ofAnswer(edition));
    await translate(server, people.comms, ofAnswer(edition, 'PL'));
    expect(await inUrdu(edition)).toMatchObject({
      isOut: false,
      untold: 'NEW',
      viewerCan: ['ADD_LANGUAGES'],
    });
    expect(await inUrdu(edition, people.programmeLead)).toMatchObject({ untold: 'NEW', viewerCan: [] });
    expect(await inUrdu(edition, people.leader)).toMatchObject({ viewerCan: [] });
    expect(await add(people.programmeLead, edition, ['UR'])).toMatchObject([
      { field: 'languages', code: 'NOT_ALLOWED', message: expect.stringContaining('You wrote the Urdu') },
    ]);
    expect(await add(people.sponsor, edition, ['UR', 'SO'])).toMatchObject([{ code: 'INVALID' }]);
    expect((await add(people.leader, edition, ['UR']))[0].extensions.code).toBe('FORBIDDEN');
    expect(await add(people.sponsor, edition, ['UR'])).toEqual([]);
    const now = await languages(edition);
    expect(now).toMatchObject({
      ...{ state: 'PUBLISHED', publishedVersion: 2, whatChanged: 'Now also in Urdu.' },
      versions: [
        { version: 2, whatChanged: 'Now also in Urdu.' },
        { version: 1, whatChanged: '' },
      ],
    });
    expect(now.history[0]).toEqual({ sentence: 'Published in more languages', detail: 'Now also in Urdu.' });
    expect(await inUrdu(edition)).toMatchObject({ isOut: true, untold: null, viewerCan: [] });
    const [newest, old] = [
      await page(`ur/editions/${edition.number}/`),
      await page(`ur/editions/${edition.number}/versions/1/`),
    ];
    expect(newest).toContain('UR youSaid');
    expect(newest).not.toContain('PL youSaid');
    expect(old).not.toContain('UR youSaid');
    const { data } = await server.ask(
      people.leader,
      'query ($id: ID!) { edition(id: $id) { postings { removal } } }',
      { id: edition.id },
    );
    // Of an older edition than the newest at most, but not of wrong words.
    expect(data.edition.postings[0].removal).not.toBe('CORRECTED');
  });

  it('waits while a correction is written, and the translations outlive one that is dropped', async () => {
    const begun = await arrangeEdition(server, 'correct');
    await translate(server, people.programmeLead, ofAnswer(begun));
    const correcting = await goThrough(server, begun, ['correct']);
    expect(await inUrdu(begun)).toMatchObject({ state: 'DRAFT', untold: null });
    expect(await add(people.sponsor, begun, ['UR'])).toMatchObject([{ code: 'WRONG_STATE' }]);
    await goThrough(server, correcting, ['remove_answer', 'drop_correction']);
    expect((await readTranslation(server, people.comms, ofAnswer(begun))).state).toBe('CHECKED');
    expect(await add(people.sponsor, begun, ['UR'])).toEqual([]);
    // A correction is dropped to what is out, which was corrected never.
    const again = await goThrough(server, { ...begun, ...(await seen(begun)) }, [
      'correct',
      'drop_correction',
    ]);
    expect(again.state).toBe('PUBLISHED');
  });

  const seen = async ({ id }: { id: string }) =>
    (await server.ask(people.comms, 'query ($id: ID!) { edition(id: $id) { version } }', { id })).data
      .edition;
});
