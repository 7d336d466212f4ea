import { expect } from '@jest/globals';
import { And, eventually, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

heard.story(
  'The connection is lost while an update is written: the words stay, and go when it is back',
  async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
    const card = amara.item('Team Time Out');
    const words = 'Written in the lift.';

    await Given('Amara has written a word on Home', async () => {
      await amara.isAt('Home');
      await card.picks('Not sure');
      await card.types('What happened? (optional)', words);
    });
    await When('she posts it without a connection', () =>
      amara.withoutConnection(async () => {
        await card.presses('Post');
        await card.sees('No connection. What you typed is kept. Try again when it is back.');
        await amara.looksOver();
      }),
    );
    await Then('the words are there', async () => {
      expect(await card.reads('What happened? (optional)')).toBe(words);
    });
    await When('the connection is back and she posts it again', () => card.presses('Post'));
    await Then('it is posted once', async () => {
      await amara.sees('Thank you. Posted.');
      await amara.opens('/actions?search=Team+Time+Out');
      await amara.follows('Team Time Out');
      await amara.isAt('Team Time Out');
      const updates = amara.part('region', /^Updates/);
      await updates.sees(words);
      expect(await updates.text()).toEqual(expect.stringMatching(new RegExp(words.replaceAll('.', '\\.'))));
      expect((await updates.text()).split(words)).toHaveLength(2);
    });
  },
);

heard.story(
  'A tab is closed half-way through a proposal: the words are there when it is opened again',
  async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
    const again = await heard.opensAnotherTab(amara);

    await Given('Amara has begun to propose an action', async () => {
      await amara.opens('/actions/new');
      await amara.seesPage('Propose an action');
      await amara.types('Title', 'A bench by the bus stop');
      await amara.types('What it hopes to change (optional)', 'Nobody waits standing after a night.');
    });
    await When('her tab is closed, and she comes back in another', async () => {
      await amara.closesTab();
      await again.opens('/actions/new');
      await again.isAt('Propose an action');
    });
    await Then('what she typed is there, and she is told so', async () => {
      expect(await again.reads('Title')).toBe('A bench by the bus stop');
      expect(await again.reads('What it hopes to change (optional)')).toBe(
        'Nobody waits standing after a night.',
      );
      await again.sees(/^We kept what you typed on/);
      await again.looksOver();
    });
    await And('she may begin afresh', async () => {
      await again.presses('Start again');
      expect(await again.reads('Title')).toBe('');
    });
  },
);

heard.story('A refused save keeps what was typed, and says in place what to do', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  await Given('Amara proposes an action without choosing a title', async () => {
    await amara.opens('/actions/new');
    await amara.seesPage('Propose an action');
    await amara.types('What is to be done (optional)', 'A long thought, typed on a phone.');
    await amara.presses('Propose');
  });
  await Then('she reads what is missing, and the way to it', async () => {
    await amara.part('alert').follows('Enter a title');
    await amara.hasFocusOn(amara.part('textbox', 'Title'));
    await amara.looksOver();
  });
  await And('the long thought is there', async () => {
    expect(await amara.reads('What is to be done (optional)')).toBe('A long thought, typed on a phone.');
  });
  await When('she enters a title like one there is', () => amara.types('Title', 'Team time outs'));
  await Then('she is shown the one there is', async () => {
    await amara.part('region', 'Is it one of these?').finds('link', /^Team Time Out/);
    await amara.looksOver();
  });
  await When('she proposes it all the same', async () => {
    await amara.chooses('Subgroup', 'Commitment to prioritise health and wellbeing');
    await amara.types('Title', 'Time out for teams that travel');
    await amara.presses('Propose');
  });
  await Then('it is proposed', () => amara.seesPage('Time out for teams that travel'));
});

heard.story('Two edit the same action: the second sees both versions and chooses', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
  const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');
  let address = '';

  await Given('Amara and Bilal have the same action open to edit', async () => {
    await amara.opens('/actions?search=Lockers');
    await amara.follows('Lockers for community staff');
    await amara.isAt('Lockers for community staff');
    address = `${amara.path()}/edit`;
    for (const editor of [amara, bilal]) {
      await editor.opens(address);
      await editor.seesPage('Edit action');
    }
  });
  await When('Amara saves, and then Bilal does', async () => {
    await amara.types('Next step (optional)', 'Measure the corridor.');
    await amara.presses('Save');
    await amara.isAt('Lockers for community staff');
    await bilal.types('Next step (optional)', 'Ask estates for a price.');
    await bilal.presses('Save');
  });
  await Then('Bilal sees what he typed beside what Amara saved', async () => {
    const both = bilal.part('region', /^Somebody else changed this action/);
    await both.sees('Measure the corridor.');
    await both.sees('Ask estates for a price.');
    await bilal.looksOver();
  });
  await When('he keeps his own', () => bilal.presses('Save yours'));
  await Then('that is what stands, and Amara’s stands in its story', async () => {
    await bilal.isAt('Lockers for community staff');
    await bilal.sees('Ask estates for a price.');
  });
});

heard.story('Hostile words in a title are words on every page', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
  const title = `<img src=x onerror="document.title='taken'"><script>alert(1)</script> '; drop table`;

  await Given('Amara proposes an action with a title made to do harm', async () => {
    await amara.opens('/actions/new');
    await amara.isAt('Propose an action');
    await amara.types('Title', title);
    await amara.chooses('Subgroup', 'Commitment to prioritise health and wellbeing');
    await amara.presses('Propose');
  });
  await Then('its page shows the words and does nothing', async () => {
    await amara.seesPage(title);
    expect(await amara.page.title()).toContain(title);
    expect(await amara.page.locator('img, main script').count()).toBe(0);
  });
  await And('so do the list, the board of actions, and Home of the lead who is to agree it', async () => {
    await amara.opens('/actions');
    await amara.finds('link', title);
    await amara.opens('/actions?view=board');
    await amara.finds('link', title);
    const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');
    await bilal.finds('link', title);
    await bilal.looksOver();
    await eventually(async () => expect(await bilal.page.title()).toMatch(/^Home/));
  });
});
