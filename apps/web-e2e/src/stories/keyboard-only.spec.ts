import { And, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

heard.story(
  'Without a pointer: a change leader signs in, posts an update, moves a card and takes it back',
  async () => {
    const amara = await heard.welcomes('desk');
    const card = amara.item('Team Time Out');
    const board = amara.part('region', 'Board by state');
    const column = (state: string) => board.part('region', new RegExp(`^${state} \\d`));

    await Given('Amara signs in with the keys alone', async () => {
      await amara.opens('/');
      await amara.isAt('Sign in');
      await amara.tabsTo(amara.part('button', `Sign in as ${CAST.changeLeader}`));
      await amara.strikes('Enter');
      await amara.isAt('Home');
    });
    await And('skips what stands above the page', async () => {
      await amara.opens('/');
      await amara.isAt('Home');
      await amara.strikes('Tab');
      await amara.hasFocusOn(amara.part('link', 'Skip to main content'));
      await amara.strikes('Enter');
      await amara.hasFocusOn(amara.part('heading', 'Home'));
    });
    await When('she posts an update', async () => {
      await amara.tabsTo(card.part('radio', 'On course'));
      await amara.strikes('Space');
      await amara.tabsTo(card.part('textbox', 'What happened? (optional)'));
      await amara.writes('Typed, not touched.');
      await amara.tabsTo(card.part('button', 'Post'));
      await amara.strikes('Enter');
    });
    await Then('she is thanked, where she is', async () => {
      await amara.sees('Thank you. Posted.');
      await amara.hasFocusOn(card.saying('Thank you. Posted.'));
    });

    await When('she goes to the board of actions', async () => {
      await amara.tabsTo(amara.part('navigation', 'Menu').part('link', 'Actions'));
      await amara.strikes('Enter');
      await amara.isAt('Actions');
      await amara.tabsTo(amara.part('navigation', 'Ways of looking').part('link', 'Board'));
      await amara.strikes('Enter');
      await column('In design').finds('link', 'Lockers for community staff');
    });
    await And('moves a card', async () => {
      await amara.tabsTo(column('In design').part('button', 'Move “Lockers for community staff”'));
      await amara.strikes('Enter');
      const dialog = amara.part('dialog', 'Move “Lockers for community staff”');
      await amara.tabsTo(dialog.part('button', 'Launch'));
      await amara.strikes('Enter');
    });
    await Then('the card is among what is launched, and she goes on from it', async () => {
      await column('Launched').finds('link', 'Lockers for community staff');
      await amara.part('region', 'Notices').sees('“Lockers for community staff”: Launched');
      await amara.hasFocusOn(column('Launched').part('button', 'Move “Lockers for community staff”'));
    });
    await When('she takes it back', async () => {
      await amara.tabsTo(amara.part('region', 'Notices').part('button', 'Undo'));
      await amara.strikes('Enter');
    });
    await Then('the card is where it was', () =>
      column('In design').finds('link', 'Lockers for community staff'),
    );
  },
);

heard.story('Without a pointer: a box can be left by Escape, and the focus is where it was', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
  await Given('Amara has the box with the steps of a card open', async () => {
    await amara.opens('/actions?view=board');
    await amara.isAt('Actions');
    await amara.tabsTo(amara.part('button', 'Move “Walking meetings”'));
    await amara.strikes('Enter');
    await amara.finds('dialog');
  });
  await When('she presses Escape', () => amara.strikes('Escape'));
  await Then('the box is gone, and she is on the button again', async () => {
    await amara.findsNo('dialog');
    await amara.hasFocusOn(amara.part('button', 'Move “Walking meetings”'));
  });
});
