import { expect } from '@jest/globals';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Screen, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** Words on whatever changes an action, wherever it is offered. */
const CHANGING =
  /^(Propose an action|Edit|Post|Post update|Nothing new, still on it|Agree|Agree .*|Move “.*|Launch|Stop…|Pause…)$/;

async function isOfferedNoChange(visitor: Visitor): Promise<void> {
  await visitor.rests();
  await visitor.findsNo('button', CHANGING);
  await visitor.findsNo('link', CHANGING);
}

for (const [role, name] of [
  ['Communications', CAST.comms],
  ['The executive sponsor', CAST.sponsor],
] as const) {
  heard.story(`${role} reads the work, and is offered no way to change it`, async () => {
    const reader = await heard.welcomesAs(name, 'phone');
    let action = '';
    await Given(`${name} reads Home and the board`, async () => {
      await reader.seesPage('Home');
      await isOfferedNoChange(reader);
      await reader.goesTo('Board');
      await reader.seesPage('Board');
      await isOfferedNoChange(reader);
    });
    await And('reads the actions, as a table and as a board', async () => {
      await reader.goesTo('Actions');
      await reader.isAt('Actions');
      await isOfferedNoChange(reader);
      await reader.part('navigation', 'Ways of looking').follows('Board');
      await reader.finds('region', 'Board by state');
      await isOfferedNoChange(reader);
    });
    await And('reads an action and a subgroup', async () => {
      await reader.follows('Team Time Out');
      await reader.seesPage('Team Time Out');
      await isOfferedNoChange(reader);
      action = reader.path();
      await reader.findsNo('region', 'Post an update');
      await reader.findsNo('region', 'What happens next');
      await reader.goesTo('Subgroups');
      await reader.follows('Career development');
      await reader.isAt('Career development');
      await isOfferedNoChange(reader);
      await reader.findsNo('link', 'Move to another phase');
    });
    await Then('nothing of Programme or Audit is on the menu', async () => {
      await reader.presses('Menu');
      await reader.part('navigation', 'Menu').findsNo('link', 'Programme');
      await reader.part('navigation', 'Menu').findsNo('link', 'Audit');
    });
    await When('they open the address of a form all the same', () => reader.opens('/actions/new'));
    await Then('they are told that it is not for their role', async () => {
      await reader.sees(/Your role does not propose actions\./);
      await reader.looksOver();
      await reader.opens(`${action}/edit`);
      await reader.finds('heading', 'You cannot see this page');
      await reader.looksOver();
    });
  });
}

heard.story('An administrator keeps people, settings and audit, and sees no work', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  await carys.goesTo('Actions');
  await carys.searches('Team Time Out');
  await carys.follows('Team Time Out');
  await carys.isAt('Team Time Out');
  const action = carys.path();

  const farah = await heard.welcomesAs(CAST.administrator, 'desk');
  await Given('Farah, of the trust’s IT, is on Home', async () => {
    await farah.seesPage('Home');
    expect(await farah.part('navigation', 'Menu').links()).toEqual(['Home', 'People', 'Programme', 'Audit']);
  });
  await Then('she finds people, and nothing of their work', async () => {
    await farah.goesTo('People');
    await farah.seesPage('People');
    await farah.searches('amara');
    await farah.follows(CAST.changeLeader);
    await farah.seesPage(CAST.changeLeader);
    await farah.seesNot('Actions they own');
    await farah.findsNo('link', 'Team Time Out');
  });
  await And('settings, which she may change', async () => {
    await farah.goesTo('Programme');
    await farah.seesPage('Programme');
    await farah.follows('Change settings');
    await farah.seesPage('Change settings');
    await farah.types('An action is quiet after (days)', '40');
    await farah.presses('Save settings');
    await farah.isAt('Programme');
    await farah.sees(/^40 days/);
  });
  await And('the audit, in which that stands, and no action', async () => {
    await farah.goesTo('Audit');
    await farah.seesPage('Audit');
    await farah.item(/Programme edited/).sees(/Farah Example/);
    await farah.opens('/audit?subjectType=action');
    await farah.sees('Nothing happened that matches');
  });
  await When('she opens the address of an action', () => farah.opens(action));
  await Then('it is as if there were none', async () => {
    await farah.isAt(/./);
    await farah.seesNot('Team Time Out');
    await farah.finds('heading', /You cannot see this page|This action was not found/);
    await farah.looksOver();
  });
});

/** The address of the first edition of the list in this state. */
async function editionThatIs(visitor: Visitor, state: string): Promise<string> {
  await visitor.goesTo('Feedback into Action');
  await visitor.isAt('Feedback into Action');
  const edition = visitor.page.getByRole('listitem').filter({ hasText: state }).getByRole('link').first();
  return (await edition.getAttribute('href')) ?? '';
}

for (const screen of ['phone', 'desk'] satisfies Screen[]) {
  heard.story(`A change leader reads an edition on a ${screen} and writes nothing`, async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, screen);
    let address = '';
    await Given('Amara looks at the editions', async () => {
      address = await editionThatIs(amara, 'Draft');
    });
    await Then('she begins none', () => amara.findsNo('link', 'Begin an edition'));
    await When('she opens one that is being written', () => amara.opens(address));
    await Then('she finds nothing to write with', async () => {
      await amara.seesPage(/./);
      await amara.findsNo('link', 'Add an answer');
      await amara.findsNo('button', 'Send to check');
    });
    await And('its forms are not hers', async () => {
      for (const page of ['/edit', '/add']) {
        await amara.opens(`${address}${page}`);
        await amara.sees('You cannot see this page');
      }
    });
  });

  heard.story(`What a correction changed is read on a ${screen}, word by word`, async () => {
    const ewan = await heard.welcomesAs(CAST.sponsor, screen);
    await Given('Ewan is at an edition that was corrected', async () => {
      await ewan.opens(await editionThatIs(ewan, 'Corrected'));
    });
    await When('he asks what its second version changed', () =>
      ewan.part('region', 'What went out').follows(/^What changed/),
    );
    await Then('he sees what was taken out and what was added', async () => {
      await ewan.seesPage('What changed');
      await ewan.sees(/^From version 1 to version 2/);
      await ewan.page.locator('ins').first().waitFor();
      await ewan.page.locator('del').first().waitFor();
    });
    await When('he compares the second with itself', async () => {
      await ewan.page.getByLabel('As it was').selectOption('2');
      await ewan.presses('Compare');
    });
    await Then('nothing changed', () =>
      ewan.seesPage('What changed').then(() => ewan.sees('Nothing changed')),
    );
  });
}
