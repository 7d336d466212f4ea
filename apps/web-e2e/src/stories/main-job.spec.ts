import { expect } from '@jest/globals';
import { CAST } from '../harness/visitor';
import { And, Given, Then, When } from '../harness/steps';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

heard.story(
  'A change leader logs an update in three taps, and the programme lead sees it on the board',
  async () => {
    const words = 'Two more teams began theirs on Monday.';
    const amara = await heard.welcomes('phone');
    const action = amara.item('Team Time Out');

    await Given('Amara, a change leader, is on Home with her phone', async () => {
      await amara.opens('/');
      await amara.seesPage('Sign in');
      await amara.presses(`Sign in as ${CAST.changeLeader}`);
      await amara.seesPage('Home');
      await action.finds('link', 'Team Time Out');
    });
    await When('she says how Team Time Out is going, in three taps and a few words', async () => {
      amara.countsTouches();
      await action.picks('On course');
      await amara.looksOver();
      await action.touches('What happened? (optional)');
      await amara.writes(words);
      await action.presses('Post');
    });
    await Then('she is thanked, and has touched the screen three times', async () => {
      await amara.sees('Thank you. Posted.');
      expect(amara.countsTouches()).toBe(3);
    });

    const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
    await When('Carys, who leads the programme, opens the board at her desk', async () => {
      await carys.goesTo('Board');
      await carys.seesPage('Board');
    });
    await Then('she reads what Amara wrote, and who wrote it when', async () => {
      const latest = carys.part('region', 'Latest updates');
      const update = latest.item(words);
      await update.sees(/Amara Example · today/);
      await update.finds('link', 'Team Time Out');
    });
    await And('the action itself tells it as well', async () => {
      await carys.part('region', 'Latest updates').item(words).follows('Team Time Out');
      await carys.seesPage('Team Time Out');
      await carys.part('region', /^Updates/).sees(words);
    });
  },
);
