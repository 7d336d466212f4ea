import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { arrangeEdition, beginEdition, goThrough } from '../../testing/edition-steps';
import { catchMail, type MailCatcher } from '../../testing/mail-catcher';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { type Member } from '../../testing/world';
import { MailEditions } from './mail-editions';

let server: TestServer;
let mail: MailCatcher;
beforeAll(async () => {
  mail = await catchMail();
  const settings = {
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'Heard <heard@example.org>' },
    PUBLIC_URL: 'https://culture.example.org',
  };
  server = await startTestServer({ settings });
  await edit({ listAddress: 'all-staff@example.org', senderName: 'Our Future' });
}, 60_000);
afterAll(async () => {
  await server.close();
  mail.close();
});
beforeEach(async () => {
  mail.isRefusing = false;
  await work();
  mail.mails.length = 0;
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);
const work = () => server.app.get(MailEditions).run(server.world.programmeId);
const idOf = (each = '') => /^Message-ID: (<.*>)$/im.exec(each)?.[1];

async function edit(changes: object, as: Member = server.world.people.programmeLead) {
  const SETTINGS = '{ readingAge listAddress senderName version viewerCanEdit }';
  const before = await server.ask(as, `{ publishingSettings ${SETTINGS} }`);
  const { viewerCanEdit: _, ...seen } = before.data?.publishingSettings ?? {};
  const { data, errors } = await server.ask(
    as,
    `mutation ($input: EditPublishingSettingsInput!) { editPublishingSettings(input: $input) {
       settings ${SETTINGS} errors { field code } } }`,
    { input: { ...seen, ...changes } },
  );
  return { ...data?.editPublishingSettings, refused: errors?.[0]?.extensions['code'] };
}

async function mailingOf(id: string, as = server.world.people.sponsor) {
  const { data } = await server.ask(
    as,
    'query ($id: ID!) { edition(id: $id) { mailing { state listAddress address version sentAt isMailServerSet } } }',
    { id },
  );
  return data.edition.mailing;
}

async function ask(id: string, as = server.world.people.sponsor) {
  const { data, errors } = await server.ask(
    as,
    'mutation ($id: ID!) { mailEdition(id: $id) { errors { code } } }',
    { id },
  );
  return { errors: data?.mailEdition.errors, refused: errors?.[0]?.extensions['code'] };
}

const out = async () => goThrough(server, await arrangeEdition(server, 'publish'), ['publish']);

it('an edition that goes out is mailed once, as HTML and text, in the sender’s name', async () => {
  const edition = await out();
  expect(await mailingOf(edition.id)).toMatchObject({ state: 'WAITING', address: 'all-staff@example.org' });
  expect([await work(), await work()]).toEqual([1, 0]);
  expect(mail.mails).toHaveLength(1);
  const [sent = ''] = mail.mails;
  expect(sent).toContain('From: Our Future <heard@example.org>');
  expect(sent).toContain('To: all-staff@example.org');
  expect(sent).toContain('Content-Type: text/html');
  expect(sent).toContain('Content-Type: text/plain');
  expect(sent).toMatch(/The rota comes too late/);
  expect(idOf(sent)).toBe(`<${edition.id}.1.1@culture.example.org>`);
  expect(await mailingOf(edition.id)).toEqual({
    ...{ state: 'SENT', listAddress: 'all-staff@example.org', address: 'all-staff@example.org', version: 1 },
    ...{ sentAt: server.clock.now().toISOString(), isMailServerSet: true },
  });
  expect(
    await sql('select verb from audit_event where subject_id = $1 and verb like $2 order by id', [
      ...[edition.id, 'edition.mail%'],
    ]),
  ).toEqual([{ verb: 'edition.mail_tried' }, { verb: 'edition.mailed' }]);
});

it('what a mail server turns away is tried again later, under the same id, and by two servers once', async () => {
  const edition = await out();
  mail.isRefusing = true;
  expect(await work()).toBe(0);
  mail.isRefusing = false;
  expect([await work(), mail.mails.length]).toEqual([0, 0]);
  server.clock.forward({ minutes: 15 });
  const both = await Promise.all([work(), work()]);
  expect(both.sort()).toEqual([0, 1]);
  expect(mail.mails.map(idOf)).toEqual([`<${edition.id}.1.1@culture.example.org>`]);
});

it('a server that dies between sending and writing it down leads to the same mail, not to another', async () => {
  const edition = await out();
  await work();
  await sql(`update edition_mailing set state = 'waiting', sent_at = null where edition_id = $1`, [
    edition.id,
  ]);
  server.clock.forward({ minutes: 15 });
  await work();
  expect(new Set(mail.mails.map(idOf)).size).toBe(1);
});

it('a correction is mailed when whoever publishes it says so', async () => {
  const edition = await out();
  await work();
  const correct = async (mailToList: boolean | null, from = edition) => {
    const begun = await goThrough(server, from, ['correct']);
    const { data } = await server.ask(
      server.world.people.comms,
      `mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { id version } errors { message } } }`,
      {
        input: {
          id: begun.id,
          version: begun.version,
          title: 'Spring',
          introduction: [],
          whatChanged: 'A word.',
        },
      },
    );
    const approved = await goThrough(server, { ...begun, ...data.writeEdition.edition }, [
      'send_to_check',
      'approve',
    ]);
    const published = await server.ask(
      server.world.people.sponsor,
      `mutation ($id: ID!, $version: Int!, $mail: Boolean) { publishEdition(id: $id, version: $version, mailToList: $mail) {
         edition { id version state number answers { id version } } errors { message } } }`,
      { id: approved.id, version: approved.version, mail: mailToList },
    );
    return { ...approved, ...published.data.publishEdition.edition } as typeof edition;
  };
  const second = await correct(null);
  expect(await work()).toBe(0);
  const third = await correct(true, second);
  expect(await work()).toBe(1);
  expect(mail.mails.map(idOf)).toEqual(
    [1, 3].map((version) => `<${third.id}.${version}.1@culture.example.org>`),
  );
});

it('nothing is mailed of what was withdrawn meanwhile, nor without a list address', async () => {
  await goThrough(server, await out(), ['withdraw']);
  expect([await work(), mail.mails.length]).toEqual([0, 0]);
  await edit({ listAddress: '' });
  const edition = await out();
  expect([await work(), mail.mails.length]).toEqual([0, 0]);
  expect(await mailingOf(edition.id)).toMatchObject({ state: null, listAddress: '' });
  expect((await ask(edition.id)).errors).toEqual([{ code: 'INVALID' }]);
  await edit({ listAddress: 'all-staff@example.org' });
  expect((await ask(edition.id)).errors).toEqual([]);
  expect(await work()).toBe(1);
});

it('whoever publishes has it sent again, as another mail; pressed twice, once', async () => {
  const edition = await out();
  await work();
  expect([(await ask(edition.id)).errors, (await ask(edition.id)).errors]).toEqual([[], []]);
  expect(await work()).toBe(1);
  expect(mail.mails.map(idOf)).toEqual(
    [1, 2].map((round) => `<${edition.id}.1.${round}@culture.example.org>`),
  );
  const { leader } = server.world.people;
  expect((await ask(edition.id, leader)).refused).toBe('FORBIDDEN');
  expect(await mailingOf(edition.id, leader)).toBeNull();
  expect((await ask((await beginEdition(server)).id)).errors).toEqual([{ code: 'WRONG_STATE' }]);
});

it('the settings are checked, kept by those who may, and a stale page is told', async () => {
  const { comms } = server.world.people;
  expect((await edit({ listAddress: 'everybody' })).errors).toEqual([
    { field: 'listAddress', code: 'INVALID' },
  ]);
  expect((await edit({ version: 0 })).errors).toEqual([{ field: null, code: 'STALE' }]);
  expect((await edit({}, comms)).refused).toBe('FORBIDDEN');
  const { data } = await server.ask(comms, '{ publishingSettings { listAddress viewerCanEdit } }');
  expect(data.publishingSettings).toEqual({ listAddress: 'all-staff@example.org', viewerCanEdit: false });
});
