import { expect } from '@jest/globals';
import { And, eventually, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

heard.story(
  'The programme lead follows a number of the board to its actions, and the way back stays open',
  async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
    const found = carys.part('region', 'Actions found');
    const filters = carys.part('list', 'Filters in force');
    let number = 0;

    await Given('Carys looks at how a subgroup’s actions are going', async () => {
      await carys.goesTo('Board');
      await carys.seesPage('Board');
      const quiet = carys
        .part('list', /^Actions by how they are going, Commitment/)
        .part('link', /Quiet in Commitment/);
      number = Number.parseInt(await quiet.text(), 10);
      expect(number).toBeGreaterThan(0);
      await carys.follows(/Quiet in Commitment/);
    });
    await Then('she is at that many actions, filtered alike', async () => {
      await carys.seesPage('Actions');
      await filters.sees('Health: Quiet');
      await filters.sees(/^Subgroup: Commitment/);
      expect(await found.part('table').counts('rowheader')).toBe(number);
      expect(carys.query().get('health')).toBe('quiet');
    });
    await When('she narrows the list by state as well', async () => {
      await carys.presses(/^State/);
      await carys.ticks('Launched');
      await filters.sees('State: Launched');
    });
    await Then('the address says so', () => expect(carys.query().get('state')).toBe('launched'));
    await And('the same address shows the same to whoever opens it', async () => {
      const address = carys.page.url();
      await carys.opens(address);
      await carys.isAt('Actions');
      await filters.sees('State: Launched');
      await filters.sees('Health: Quiet');
    });
    await When('she goes back', () => carys.goesBack());
    await Then('the list is as it was before', async () => {
      await eventually(() => expect(carys.query().get('state')).toBeNull());
      await filters.sees('Health: Quiet');
      expect(await found.part('table').counts('rowheader')).toBe(number);
    });
    await When('she goes back once more', () => carys.goesBack());
    await Then('she is at the board', () => carys.isAt('Board'));
  },
);

heard.story('A view of the list is saved, found again on another day, and removed', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const views = carys.part('list', 'Saved views');

  await Given('Carys orders what is open by its due date, as a timeline', async () => {
    await carys.goesTo('Actions');
    await carys.presses('More filters');
    await carys.chooses('Open or closed', 'Open');
    await carys.chooses('Sort by', 'Due date');
    await carys.part('navigation', 'Ways of looking').follows('Timeline');
    await carys.seesPage('Actions');
  });
  await When('she saves the view', async () => {
    await carys.presses('Save this view');
    await carys.types('Name of the view', 'For the board meeting');
    await carys.looksOver();
    await carys.presses('Save view');
    await views.finds('link', 'For the board meeting');
  });
  await And('comes back later', async () => {
    await carys.goesTo('Home');
    await carys.isAt('Home');
    await carys.goesTo('Actions');
    await carys.isAt('Actions');
    await views.follows('For the board meeting');
  });
  await Then('one press shows the same list again', async () => {
    await eventually(() =>
      expect(Object.fromEntries(carys.query())).toEqual({ view: 'timeline', open: 'true', sort: 'due' }),
    );
    await carys.part('list', 'Filters in force').sees('Only: open');
  });
  await When('she removes it', () => carys.presses('Remove the saved view For the board meeting'));
  await Then('it is gone, but could be brought back', async () => {
    await carys.findsNo('link', 'For the board meeting');
    await carys.part('region', 'Notices').presses('Undo');
    await carys.finds('link', 'For the board meeting');
  });
});

heard.story(
  'The programme lead takes a subgroup back to the phase before and gives it a new member',
  async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, 'phone');
    const subgroup = 'Psychological safety';

    await Given('Carys opens a subgroup on her phone', async () => {
      await carys.goesTo('Subgroups');
      await carys.seesPage('Subgroups');
      await carys.follows(subgroup);
      await carys.seesPage(subgroup);
    });
    await When('she takes it back to Discover, since onward it goes by its gate alone', async () => {
      await carys.follows('Move to another phase');
      await carys.seesPage(`Move ${subgroup} to another phase`);
      await carys.findsNo('radio', 'Deliver');
      await carys.picks('Discover');
      await carys.types('Note', 'Decided at the meeting of the sponsors.');
      await carys.presses('Move to this phase');
    });
    await Then('it stands in that phase, and its history says so', async () => {
      await carys.seesPage(subgroup);
      await carys.part('region', 'Notices').sees(`${subgroup} moved to Discover.`);
      await carys.sees('Decided at the meeting of the sponsors.');
    });
    await When('she adds a subject-matter expert', async () => {
      await carys.follows('Add a member');
      await carys.seesPage(`Add a member to ${subgroup}`);
      await carys.looksUp('Who joins', CAST.comms);
      await carys.picks('Subject-matter expert');
      await carys.presses('Add member');
    });
    await Then('that person is among its members', async () => {
      await carys.seesPage(subgroup);
      await carys.finds('link', CAST.comms);
    });
  },
);

heard.story('How soon staff are answered is on the board, with what waits longest', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const answered = carys.part('region', 'From heard to answered');
  let wording = '';

  await Given('Carys is at the board', async () => {
    await carys.goesTo('Board');
    await carys.isAt('Board');
  });
  await Then('it says how many themes are answered, of all and of each subgroup', async () => {
    await answered.sees(/agreed themes are answered/);
    expect(await answered.counts('rowheader')).toBe(5);
    await carys.looksOver();
  });
  await When('she follows the theme that waits longest', async () => {
    const whole = answered.find('row').filter({ hasText: 'All subgroups' });
    const link = whole.locator('a[href^="/themes/"]');
    wording = await link.innerText();
    await link.click();
  });
  await Then('she is at that theme', () => carys.isAt(wording));
});
