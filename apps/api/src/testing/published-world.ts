import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { addDays, LANGUAGES, slugOf } from '@heard/domain';
import { beginEdition, goThrough, wholeWords } from './edition-steps';
import { NORTH, sendTap } from './reactions';
import { agreeTheme, formTheme } from './sorting';
import { type TestServer } from './test-server';
import { holdEvent } from './told-event';
import { readTranslation, translate, writeTranslation } from './translations';

/** A beginning that every word of this world has which no reader of what is published may find. */
export const MARK = 'zq';

/** A word that the published answer says. */
export const TOLD = 'Lockers';

/** A word that stands for its picture. */
export const PICTURED = 'benches';

type Edition = Awaited<ReturnType<typeof goThrough>>;

/** What went out of a world whose secrets are unmistakable, and those secrets by what they are. */
export interface PublishedWorld {
  /** Out and corrected, withdrawn, and only drafted. */
  out: Edition;
  withdrawn: Edition;
  draft: Edition;
  answerId: string;
  pictureId: string;
  /** Where somebody without an account looks at the draft, whose own words are no secret there. */
  preview: { path: string; draftedWord: string };
  secrets: Record<string, readonly string[]>;
}

/** The days on which the events were, between which nothing else was. */
const HELD_ON = ['2026-01-14', '2026-01-22'];

/** Publishes, corrects, withdraws and drafts editions that rest on events full of secrets; nobody’s tap is told yet. */
export async function publishWorld(server: TestServer): Promise<PublishedWorld> {
  const { world, clock } = server;
  const { subgroupLead, programmeLead } = world.people;
  const events = [];
  for (const [index, day] of HELD_ON.entries()) {
    goTo(server, day);
    events.push(
      await holdEvent(server, {
        ...{ title: `Café ${MARK}title`, place: `${MARK}room`, details: `${MARK}details` },
        ...{ invited: `${MARK}invited`, carryOver: `${MARK}carried`, peopleHeard: 8753 },
        tallies: [{ axis: 'STAFF_GROUP', part: world.staffGroups[index] ?? '', people: 8642 }],
        texts: ['locker', 'bicycle'].map((what) => `My ${what} is ${MARK}heard${index} every night`),
      }),
    );
  }
  goTo(server, '2026-03-02');
  const noteIds = events.flatMap((event) => event.noteIds);
  const theme = await formTheme(server, subgroupLead, noteIds, { wording: `No lockers ${MARK}wording` });
  await agreeTheme(server, programmeLead, theme);
  const action = await world.addAction({
    ...{ title: 'Lockers for all', state: 'launched', launchedOn: addDays(clock.today(), -5) },
    ...{ description: `${MARK}described`, hopedChange: `${MARK}hoped`, nextStep: `${MARK}next` },
    ...{ funder: `${MARK}funder`, partner: `${MARK}partner`, claimOfSuccess: `${MARK}claim` },
  });
  const edition = await beginEdition(server);
  const answerId = edition.answers[0]?.id ?? '';
  const pictureId = await addPicture(server, edition);
  await addAnswer(server, edition, theme.id, action.id);
  await translateIt(server, edition.id, answerId);
  let out = await goThrough(server, await seen(server, edition), ['send_to_check', 'approve', 'publish']);
  const withdrawn = await goThrough(
    server,
    await beginEdition(server, { changes: { youSaid: `It was ${MARK}withdrawn` } }),
    ['send_to_check', 'approve', 'publish', 'withdraw'],
  );
  const draft = await goThrough(
    server,
    await beginEdition(server, { changes: { youSaid: `It is ${MARK}drafted` } }),
    ['send_to_check', 'send_back'],
  );
  const preview = await previewOf(server, draft.id);
  out = await correct(server, out);
  for (let taps = 0; taps < 3; taps += 1) {
    clock.forward({ minutes: 1 });
    const site = slugOf({ id: world.sites[0], name: NORTH });
    await sendTap(server, answerId, { reaction: 'not_here_yet', site });
  }
  return {
    ...{ out, withdrawn, draft, answerId, pictureId },
    preview: { path: preview, draftedWord: `${MARK}drafted` },
    secrets: {
      'a word of a note, an event or a draft': [MARK],
      'the id of a note': noteIds,
      'the id of an event': events.map(({ id }) => id),
      'the id of a theme': [theme.id, edition.themeId, withdrawn.themeId, draft.themeId],
      'the id of a person': Object.values(world.people).map(({ id }) => id),
      'the name of a person': ['Tester', '@example.invalid'],
      'how many were heard': ['8753', '8,753', '8642', '8,642'],
      'the day of an event': HELD_ON.flatMap(waysToSay),
    },
  };
}

/** A day as a reader may find it in any language that is spoken, and as programs write it. */
function waysToSay(day: string): string[] {
  const date = new Date(`${day}T12:00:00Z`);
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const spoken = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((length) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        ...{ day: 'numeric', month: length, timeZone: 'UTC' },
      }).format(date),
    ),
  );
  return [
    ...new Set(spoken),
    ...[day, `${year}${month}${dayOfMonth}`, `${dayOfMonth}/${month}/${year}`, `${dayOfMonth}.${month}.`],
  ];
}

/** Sets the clock to the morning of a day; a spec's clock only goes by amounts. */
function goTo({ clock }: TestServer, day: string): void {
  clock.forward({ minutes: (Date.parse(`${day}T09:00:00Z`) - clock.now().getTime()) / 60_000 });
}

/** A picture in whose file somebody’s camera wrote their name, beside the first answer. */
async function addPicture(server: TestServer, { id, answers, actionId }: Edition): Promise<string> {
  const { comms } = server.world.people;
  const pictureId = newId();
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7c2855' } })
    .withExif({ IFD0: { Artist: `${MARK}camera Tester` }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.append('picture', new Blob([new Uint8Array(photo)]), `${MARK}photo.jpg`);
  const sent = await fetch(`${server.address}/editions/${id}/pictures/${pictureId}`, {
    ...{ method: 'POST', body: form, headers: { 'x-heard': '1', cookie: `heard=${comms.token}` } },
  });
  const words = wholeWords(server, [actionId], {
    ...{ youSaid: `${TOLD} are missing`, siteIds: [server.world.sites[1]] },
    ...{ pictureId, pictureAlt: `Two ${PICTURED}` },
  });
  const { data } = await server.ask(
    comms,
    'mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { errors { message } } }',
    { input: { id: answers[0]?.id, version: answers[0]?.version, words } },
  );
  if (sent.status !== 201 || data.writeAnswer.errors.length > 0) throw new Error(JSON.stringify(data));
  return pictureId;
}

/** One answer is told in Arabic; of another language there is a draft that nobody checked. */
async function translateIt(server: TestServer, editionId: string, answerId: string): Promise<void> {
  const { comms } = server.world.people;
  for (const each of [null, answerId])
    await translate(server, comms, { editionId, answerId: each, language: 'AR' });
  const piece = { editionId, answerId, language: 'UR' };
  const { texts } = await readTranslation(server, comms, piece);
  const written = texts.map(({ field }) => ({ field, text: `${MARK}translated` }));
  const { errors } = await writeTranslation(server, comms, piece, { texts: written });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

async function addAnswer(server: TestServer, { id }: Edition, themeId: string, actionId: string) {
  const words = wholeWords(server, [actionId], { youSaid: `${TOLD} are for all now` });
  const { data } = await server.ask(
    server.world.people.comms,
    'mutation ($input: AddAnswerInput!) { addAnswer(input: $input) { errors { message } } }',
    { input: { id: newId(), editionId: id, themeId, words } },
  );
  if (data.addAnswer.errors.length > 0) throw new Error(JSON.stringify(data));
}

async function previewOf(server: TestServer, id: string): Promise<string> {
  const { data } = await server.ask(
    server.world.people.comms,
    'mutation ($id: ID!) { makePreviewLink(input: { editionId: $id }) { address errors { message } } }',
    { id },
  );
  return new URL(data.makePreviewLink.address).pathname;
}

/** The edition as it is now, since adding an answer moves it on. */
async function seen(server: TestServer, edition: Edition): Promise<Edition> {
  const { data } = await server.ask(
    server.world.people.comms,
    'query ($id: ID!) { edition(id: $id) { id version state number answers { id version } } }',
    { id: edition.id },
  );
  return { ...edition, ...data.edition };
}

/** A second version is out, so that the first is read as an old one. */
async function correct(server: TestServer, edition: Edition): Promise<Edition> {
  const begun = await goThrough(server, edition, ['correct']);
  const { data } = await server.ask(
    server.world.people.comms,
    'mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { errors { message } } }',
    {
      input: {
        ...{ id: begun.id, version: begun.version, title: 'Summer', introduction: [] },
        whatChanged: 'The title was wrong.',
      },
    },
  );
  if (data.writeEdition.errors.length > 0) throw new Error(JSON.stringify(data));
  return goThrough(server, await seen(server, begun), ['send_to_check', 'approve', 'publish']);
}
