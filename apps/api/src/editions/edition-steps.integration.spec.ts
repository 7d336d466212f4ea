import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EDITION_VERBS } from '@heard/domain';
import {
  arrangeEdition,
  beginEdition,
  EDITION_WHO,
  type EditionStep,
  goThrough,
  takeEditionStep,
} from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

type Who = keyof World['people'];

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

const LEADS_TO: Record<(typeof EDITION_VERBS)[number], string> = {
  write: 'DRAFT',
  send_to_check: 'IN_CHECK',
  take_back: 'DRAFT',
  send_back: 'DRAFT',
  approve: 'APPROVED',
  schedule: 'SCHEDULED',
  unschedule: 'APPROVED',
  publish: 'PUBLISHED',
  add_languages: 'PUBLISHED',
  correct: 'DRAFT',
  drop_correction: 'PUBLISHED',
  withdraw: 'WITHDRAWN',
};

/** domain.md, "compose an edition" and "approve and publish (not one's own)", said a second time on purpose. */
const COMPOSERS: Who[] = ['programmeLead', 'comms'];
const APPROVERS: Who[] = ['programmeLead', 'comms', 'sponsor'];
const OF_COMPOSERS: EditionStep[] = ['write', 'send_to_check', 'correct', 'drop_correction'];
// Communications wrote the edition and the translation that these steps send out.
const NOT_ONES_OWN: EditionStep[] = ['approve', 'schedule', 'publish', 'add_languages'];

describe('each step of an edition', () => {
  it.each(EDITION_VERBS)(
    '%s is taken where the table says, once, over the version that was seen',
    async (verb) => {
      const begun = await arrangeEdition(server, verb);
      const who = people[EDITION_WHO[verb]];
      const stale = await takeEditionStep(server, who, verb, { ...begun, version: begun.version - 1 });
      expect(stale.errors.map(({ code }) => code)).toEqual(['STALE']);
      const { edition, errors } = await takeEditionStep(server, who, verb, begun);
      expect(errors).toEqual([]);
      expect(edition).toMatchObject({ state: LEADS_TO[verb], version: begun.version + 1 });
      const { errors: twice } = await takeEditionStep(server, who, verb, begun);
      expect(twice[0]?.code).toMatch(/STALE|WRONG_STATE/);
    },
  );

  it.each(EDITION_VERBS)('%s is refused to everybody else', async (verb) => {
    const begun = await arrangeEdition(server, verb);
    const composers = verb === 'take_back' ? COMPOSERS : OF_COMPOSERS.includes(verb) ? COMPOSERS : APPROVERS;
    const may = NOT_ONES_OWN.includes(verb) ? composers.filter((who) => who !== 'comms') : composers;
    for (const who of Object.keys(people) as Who[]) {
      if (may.includes(who)) continue;
      const { edition, errors, answer } = await takeEditionStep(server, people[who], verb, begun);
      expect([
        who,
        ...errors.map(({ code }) => code),
        ...(answer.errors ?? []).map(() => 'NOT_ALLOWED'),
      ]).toEqual([who, 'NOT_ALLOWED']);
      if (edition) expect(edition.version).toBe(begun.version);
    }
    const nobody = await takeEditionStep(server, null, verb, begun);
    expect(nobody.answer.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('who approves', () => {
  it('is nobody who wrote a word of it, an answer alone included', async () => {
    const begun = await beginEdition(server, { as: people.programmeLead });
    const written = await takeEditionStep(server, people.comms, 'write_answer', begun);
    expect(written.errors).toEqual([]);
    const changed = { ...begun, ...(written.edition as object) } as typeof begun;
    // The answer says too little to go out, so communications takes it out and adds a whole one.
    const removed = await takeEditionStep(server, people.comms, 'remove_answer', changed);
    const added = await takeEditionStep(server, people.programmeLead, 'add_answer', {
      ...changed,
      ...removed.edition,
    });
    expect(added.errors).toEqual([]);
    const { data } = await server.ask(
      people.sponsor,
      'query ($id: ID!) { edition(id: $id) { authors { id } viewerCan } }',
      { id: begun.id },
    );
    expect(data.edition.authors.map(({ id }: { id: string }) => id).sort()).toEqual(
      [people.programmeLead.id, people.comms.id].sort(),
    );
  });

  it('sees the step offered only to a second person', async () => {
    const { id } = await arrangeEdition(server, 'approve');
    const offered = async (who: Who) =>
      (await server.ask(people[who], 'query ($id: ID!) { edition(id: $id) { viewerCan } }', { id })).data
        .edition.viewerCan;
    expect(await offered('comms')).toEqual(['TAKE_BACK', 'SEND_BACK']);
    expect(await offered('sponsor')).toEqual(['SEND_BACK', 'APPROVE']);
    expect(await offered('leader')).toEqual([]);
  });
});

describe('an edition that went out', () => {
  it('has the next number, and keeps it through its corrections', async () => {
    const one = await goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
    const other = await goThrough(server, await beginEdition(server), [
      'send_to_check',
      'approve',
      'publish',
    ]);
    expect(other.number).toBe((one.number ?? 0) + 1);
    const corrected = await goThrough(server, one, ['correct']);
    const refused = await takeEditionStep(server, people.comms, 'send_to_check', corrected);
    expect(refused.errors).toEqual([
      {
        field: 'checklist',
        code: 'INVALID',
        message: expect.stringContaining('Say what this correction changes'),
      },
    ]);
    const said = await server.ask(
      people.comms,
      `mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { id version } errors { message } } }`,
      {
        input: {
          ...{ id: one.id, version: corrected.version, title: 'Spring, mended', introduction: [] },
          whatChanged: 'The title.',
        },
      },
    );
    const written = { ...corrected, ...said.data.writeEdition.edition };
    const out = await goThrough(server, written, ['send_to_check', 'approve', 'publish']);
    expect(out).toMatchObject({ state: 'CORRECTED', number: one.number });
    const { data } = await server.ask(
      people.leader,
      'query ($id: ID!) { edition(id: $id) { title versions { version whatChanged } history { sentence detail } } }',
      { id: one.id },
    );
    expect(data.edition.versions).toEqual([
      { version: 2, whatChanged: 'The title.' },
      { version: 1, whatChanged: '' },
    ]);
    expect(data.edition.history[0]).toEqual({ sentence: 'Published', detail: 'The title.' });
  });

  it('is frozen: what changes later reaches no version of it', async () => {
    const begun = await arrangeEdition(server, 'correct');
    const frozen = () =>
      server.database.withOwner(
        async (client) =>
          (
            await client.query('select content from edition_version where edition_id = $1 order by version', [
              begun.id,
            ])
          ).rows,
      );
    const before = await frozen();
    expect(before).toMatchObject([
      {
        content: {
          version: 1,
          answers: [
            {
              kind: 'we_did',
              priority: { slug: 'health-and-wellbeing' },
              story: { notes: 4, heardAtEvents: 2, actions: [{ state: 'launched' }] },
              texts: { en: { youSaid: 'The rota comes too late' } },
            },
          ],
        },
      },
    ]);
    const correcting = await goThrough(server, begun, ['correct', 'write']);
    expect(await frozen()).toEqual(before);
    const attempt = server.database.withClient(server.world.programmeId, (client) =>
      client.query(`update edition_version set content = '{}'`),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
    // Dropped, the draft is again what its readers see.
    const dropped = await goThrough(server, correcting, ['drop_correction']);
    expect(dropped).toMatchObject({ state: 'PUBLISHED', answers: begun.answers.map(({ id }) => ({ id })) });
    const { data } = await server.ask(people.comms, 'query ($id: ID!) { edition(id: $id) { title } }', {
      id: begun.id,
    });
    expect(data.edition.title).toBe('Spring');
  });
});
