import { expect } from '@jest/globals';
import { lookOver } from '../harness/looking';
import { asks } from '../harness/released-notes';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const TITLE = 'Six things you told us';
const SAID = 'It is tried on three wards now, and goes on if it helps.';

/** Twenty minutes are twenty seconds for each of so many steps, the time to think of the words among them. */
const MOST_STEPS = 60;
const MOST_STEPS_FOR_AN_ANSWER = 8;

/** Counts what somebody does: each thing pressed, followed or chosen, and each field typed into. */
class Hands {
  steps = 0;

  constructor(readonly of: Visitor) {}

  async do(step: Promise<void>): Promise<void> {
    this.steps += 1;
    await step;
  }

  /** How many steps there are in some work. */
  async count(work: () => Promise<void>): Promise<number> {
    const before = this.steps;
    await work();
    return this.steps - before;
  }
}

/** A day in half a year, as three boxes want it. */
function inHalfAYear(): { year: string; month: string; day: string } {
  const day = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10).split('-');
  return { year: day[0] ?? '', month: day[1] ?? '', day: day[2] ?? '' };
}

/** Two actions are launched, as the stories of actions tell it. */
async function launches(visitor: Visitor, titles: readonly string[]): Promise<void> {
  for (const search of titles) {
    const { actions } = await asks<{ actions: { items: { id: string; version: number }[] } }>(
      visitor,
      'query ($search: String!) { actions(filter: { search: $search }) { items { id version } } }',
      { search },
    );
    await asks(
      visitor,
      'mutation ($id: ID!, $version: Int!) { moveAction(id: $id, version: $version, move: LAUNCH) { errors { message } } }',
      actions.items[0],
    );
  }
}

interface Drafted {
  answers: { id: string; version: number; kind: string; youSaid: string; actions: { id: string }[] }[];
}

/** Answers that are written as the first ones were, to the letter: how that is done by hand was told already. */
async function writesTheOthers(visitor: Visitor, id: string, from: number): Promise<void> {
  const { edition } = await asks<{ edition: Drafted }>(
    visitor,
    'query ($id: ID!) { edition(id: $id) { answers { id version kind youSaid actions { id } } } }',
    { id },
  );
  const { year, month, day } = inHalfAYear();
  for (const { id: answerId, version, kind, youSaid, actions } of edition.answers.slice(from)) {
    const words = {
      ...{
        kind,
        youSaid,
        next: '',
        pictureAlt: '',
        siteIds: [],
        figures: [],
        reviewOn: `${year}-${month}-${day}`,
      },
      actionIds: actions.map((action) => action.id),
      weDid: [{ kind: 'PARAGRAPH', lines: [[{ text: SAID, bold: false, href: null }]] }],
    };
    await asks(
      visitor,
      'mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { errors { message } } }',
      { input: { id: answerId, version, words } },
    );
  }
}

heard.story('Six answers are composed, checked and out in as many steps as twenty minutes hold', async () => {
  const devi = await heard.welcomesAs(CAST.comms, 'desk');
  const ewan = await heard.welcomesAs(CAST.sponsor, 'desk');
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const [comms, approver] = [new Hands(devi), new Hands(ewan)];
  let address = '';
  const adding: number[] = [];
  const writing: number[] = [];
  const wordings: string[] = [];

  await Given('two actions were launched since the last edition', () =>
    launches(carys, ['Lockers for community staff', 'What happens while you wait: a leaflet']),
  );
  await When('Devi, of communications, begins an edition', async () => {
    await devi.opens('/editions');
    await comms.do(devi.follows('Begin an edition'));
    await comms.do(devi.types('Title', TITLE));
    await comms.do(devi.presses('Begin the edition'));
    await devi.isAt(TITLE);
    address = devi.path();
  });
  await And('takes two themes that what changed suggests, and four others', async () => {
    await comms.do(devi.follows('See which themes to answer next'));
    await devi.isAt('Add answers');
    const added = devi.part('region', 'In this edition');
    for (let count = 0; count < 2; count += 1) {
      const button = devi
        .part('region', 'Suggested from what changed')
        .find('button', /^Add “/)
        .first();
      await button.waitFor();
      const name = (await button.innerText()).replaceAll('\n', ' ');
      adding.push(await comms.count(() => comms.do(devi.presses(name))));
      await added.finds('link', /“(.+)”/.exec(name)?.[1] ?? '');
    }
    for (const words of ['urgent', 'Nights are', 'safe to speak', 'Study time']) {
      const box = devi.part('region', 'Any other theme').find('combobox');
      adding.push(
        await comms.count(async () => {
          await comms.do(box.fill(words));
          await comms.do(devi.find('option').first().click());
        }),
      );
      await added.finds('link', new RegExp(words));
    }
    wordings.push(...(await added.links()).slice(0, 6));
    await comms.do(devi.follows('Go on to the edition'));
    await devi.isAt(TITLE);
  });
  await And('writes two of the answers by hand', async () => {
    const { year, month, day } = inHalfAYear();
    for (const wording of wordings.slice(0, 2)) {
      writing.push(
        await comms.count(async () => {
          await comms.do(devi.follows(`Write “${wording}”`));
          await devi.isAt('Write an answer');
          await comms.do(devi.part('textbox', /^What (was|is being) done$/).ground.fill(SAID));
          const boxes = devi.part('group', 'Review date');
          await comms.do(boxes.types('Day', day));
          await comms.do(boxes.types('Month', month));
          await comms.do(boxes.types('Year', year));
          await comms.do(devi.presses('Save'));
          await devi.isAt(TITLE);
        }),
      );
    }
  });
  await And('the four others just so', async () => {
    await writesTheOthers(devi, address.split('/').at(-1) ?? '', 2);
    await devi.opens(address);
    await devi.isAt(TITLE);
  });
  await And('sends them to check', async () => {
    await comms.do(devi.presses('Send to check'));
    await devi.sees('In check');
  });
  await When('the sponsor reads, approves and publishes it', async () => {
    await ewan.opens('/editions');
    await approver.do(ewan.follows(TITLE));
    await ewan.isAt(TITLE);
    await approver.do(ewan.presses('Approve'));
    await approver.do(ewan.presses('Publish now'));
    await approver.do(ewan.part('dialog').presses('Publish now'));
    await ewan.sees('Published');
  });
  await Then('a reader who signs in nowhere reads all six', async () => {
    const reader = await heard.welcomes('phone');
    await reader.opens('/feedback-into-action/');
    await reader.isAt(TITLE);
    for (const wording of wordings) await reader.sees(wording);
    expect(await reader.counts('heading', /^You said/)).toBe(6);
    expect(await reader.context.cookies()).toEqual([]);
  });
  await And(
    'the steps were few: those of the answers that were not written by hand are counted as if they were',
    () => {
      const answers = adding.map((added, index) => added + (writing[index] ?? Math.max(...writing)));
      const others = answers.slice(writing.length).length * Math.max(...writing);
      const whole = comms.steps + others + approver.steps;
      expect(Math.max(...answers)).toBeLessThanOrEqual(MOST_STEPS_FOR_AN_ANSWER);
      expect(whole).toBeLessThanOrEqual(MOST_STEPS);
    },
  );
});

heard.story('Every kind of public page is sound on the narrowest phone, and needs no script', async () => {
  const devi = await heard.welcomesAs(CAST.comms, 'desk');
  const { editions } = await asks<{
    editions: { items: { number: number | null; state: string; answers: { id: string }[] }[] };
  }>(devi, '{ editions { items { number state answers { id } } } }');
  const corrected = editions.items.find(({ state }) => state === 'CORRECTED');
  const root = '/feedback-into-action/';
  const edition = `${root}editions/${corrected?.number}/`;
  const answers = (corrected?.answers ?? []).map(({ id }) => `${root}answers/${id}/`);
  const context = await devi.context.browser()?.newContext({
    ...{ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    baseURL: heard.server.address,
  });
  const page = await context?.newPage();
  if (!context || !page) throw new Error('The visitor has no browser.');
  const linked = async (from: string, part: string) => {
    await page.goto(from);
    const links = await page.locator(`a[href*="${part}"]`).all();
    return (await links[0]?.getAttribute('href')) ?? `No link to ${part}`;
  };
  const kinds: [kind: string, address: string][] = [
    ['the latest edition', root],
    ['all editions', `${root}editions/`],
    ['a corrected edition', edition],
    ['an old version', `${edition}versions/1/`],
    ...answers.map((answer): [string, string] => ['an answer', answer]),
    ['a priority', await linked(answers[0] ?? root, '/priorities/')],
    ['results of a search', `${root}search?q=rest`],
    ['a search that finds nothing', `${root}search?q=xylophone`],
    ...['thanks', 'not-counted', 'gone', 'not-found'].map((each): [string, string] => [
      each,
      `${root}${each}/en/`,
    ]),
    ['what is not there', `${root}nothing/`],
  ];
  for (const [kind, address] of kinds) {
    await Then(`${kind} is sound`, async () => {
      await page.goto(address);
      // Looking a page over needs scripts of ours; of its own it has none.
      expect([await page.locator('h1').count(), await page.locator('script').count()]).toEqual([1, 0]);
      expect(await lookOver(page)).toEqual([]);
    });
  }
  await context.close();
});
