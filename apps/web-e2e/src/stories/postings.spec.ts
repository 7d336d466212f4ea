import { expect } from '@jest/globals';
import { type Page } from 'playwright-core';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Screen, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();
const SITE = 'Willow Bank Base';

/** The newest edition that is out, and where its posters are ticked. */
async function newestEdition(visitor: Visitor): Promise<{ id: string; number: number }> {
  const query = '{ editions { items { id number state } } }';
  const response = await visitor.page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { editions: { items: { id: string; number: number | null; state: string }[] } };
  };
  const out = data.editions.items.find(({ state }) => ['PUBLISHED', 'CORRECTED'].includes(state));
  if (!out || out.number === null) throw new Error('No edition of the example is out.');
  return { id: out.id, number: out.number };
}

/** A browser beside the visitor's, on a phone that runs no scripts. */
async function phoneWithoutScripts({ context }: Visitor): Promise<Page> {
  const size = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const phone = await context.browser()?.newContext({ ...size, javaScriptEnabled: false });
  if (!phone) throw new Error('The visitor has no browser.');
  return phone.newPage();
}

for (const screen of ['phone', 'desk'] satisfies Screen[]) {
  heard.story(`A change leader ticks on a ${screen} that a poster is up, and down again`, async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, screen);
    const wall = amara.part('region', 'At a site');
    const walls = amara.part('region', 'Where it hangs');

    await Given('Amara stands before the wall with the new poster', async () => {
      const { id } = await newestEdition(amara);
      await amara.opens(`/postings/${id}`);
      await amara.seesPage('Posters on walls');
    });
    await When('she says where she is, and that it is up', async () => {
      await wall.chooses('Where you are', SITE);
      await wall.presses('It is up at this site');
    });
    await Then('it hangs there, and the page says since when', async () => {
      await wall.sees(/^It has been up here since/);
      await walls.item(SITE).sees(/by Amara Example/);
      await amara.looksOver();
    });
    await When('she takes it down', () => walls.item(SITE).presses(/^Taken down/));
    await Then('it hangs there no more', async () => {
      await walls.seesNot(SITE);
      await wall.finds('button', 'It is up at this site');
    });
    await When('she scans a poster of what was withdrawn', () => amara.opens('/postings'));
    await Then('she is told what is to come down where she is', async () => {
      await amara.seesPage('Posters to take down');
      await wall.chooses('Where you are', SITE);
      await wall.sees('Nothing is to come off the wall here.');
    });
  });
}

heard.story('From a poster’s code, through signing in, to ticked in three taps', async () => {
  const { number } = await newestEdition(await heard.welcomesAs(CAST.comms, 'desk'));
  const amara = await heard.welcomes('phone');
  const wall = amara.part('region', 'At a site');

  await Given('Amara scanned the code of the poster that she put up, and is not signed in', () =>
    amara.opens(`/feedback-into-action/editions/${number}/`),
  );
  await When('she follows the quiet link for those who put posters up', () =>
    amara.follows('For staff who put this poster up or take it down'),
  );
  await And('signs in', async () => {
    await amara.isAt('Sign in');
    await amara.presses(`Sign in as ${CAST.changeLeader}`);
  });
  await Then('she is at the ticks of that poster, at her own site', async () => {
    await amara.isAt('Posters on walls');
    await amara.sees(new RegExp(`^Edition ${number}:`));
  });
  await When('she ticks it', () => wall.presses('It is up at this site'));
  await Then('it is up, after three taps in all', async () => {
    await wall.sees(/^It has been up here since/);
    expect(amara.countsTouches()).toBe(3);
    await amara.part('region', 'Notices').presses('Undo');
    await wall.finds('button', 'It is up at this site');
  });
});

heard.story('A reader says on a phone without scripts that an answer reached them', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  const { number } = await newestEdition(amara);
  const phone = await phoneWithoutScripts(amara);

  await Given('a reader scanned the code of a poster', async () => {
    await phone.goto(`${heard.server.address}/feedback-into-action/editions/${number}/`);
    await phone.locator('a[href*="/answers/"]').first().tap();
    await phone.getByRole('heading', { name: 'Did it land?' }).waitFor();
  });
  await When('they tap once', () => phone.getByRole('button', { name: 'This reached me' }).tap());
  await Then('they are thanked, and nothing is kept in their browser', async () => {
    await phone.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(new URL(phone.url()).pathname).toBe('/feedback-into-action/thanks/en/');
    expect(await phone.context().cookies()).toEqual([]);
    await phone.context().close();
  });
  await And('the workspace tells nobody of it, nor that there was one', async () => {
    const query = `{ editions { items { number answers { reactions { reachedMe { total } } } } } }`;
    const response = await amara.page.request.post('/graphql', { data: { query } });
    const { data } = (await response.json()) as {
      data: { editions: { items: { number: number | null; answers: object[] }[] } };
    };
    const edition = data.editions.items.find((each) => each.number === number);
    expect(JSON.stringify(edition?.answers)).toMatch(/"total":null/);
    expect(JSON.stringify(edition?.answers)).not.toMatch(/"total":\d/);
  });
});
