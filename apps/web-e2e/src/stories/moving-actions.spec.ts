import { And, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const PROPOSAL = 'A hot meal on nights';

heard.story(
  'A subgroup lead agrees a proposal, moves its card by button and by drag, and takes both back',
  async () => {
    const bilal = await heard.welcomesAs(CAST.subgroupLead, 'desk');
    const board = bilal.part('region', 'Board by state');
    const column = (state: string) => board.part('region', new RegExp(`^${state} \\d`));
    const notices = bilal.part('region', 'Notices');

    await Given('Bilal, who leads a subgroup, finds a proposal on Home', async () => {
      await bilal.seesPage('Home');
      await bilal.part('region', 'Proposals to agree').finds('link', PROPOSAL);
    });
    await When('he agrees it', () => bilal.presses(`Agree ${PROPOSAL}`));
    await Then('he is thanked, and could take it back', async () => {
      await bilal.sees('Thank you. Agreed.');
      await notices.finds('button', 'Undo');
      await bilal.looksOver();
    });

    await When('he looks at the actions as a board', async () => {
      await bilal.goesTo('Actions');
      await bilal.part('navigation', 'Ways of looking').follows('Board');
      await bilal.seesPage('Actions');
    });
    await Then('the card stands among what is agreed', () =>
      column('Agreed').item(PROPOSAL).finds('link', PROPOSAL),
    );

    await When('he moves it by its button', async () => {
      await column('Agreed').presses(`Move “${PROPOSAL}”`);
      await bilal.looksOver();
      await bilal.part('dialog', `Move “${PROPOSAL}”`).presses('Start design');
    });
    await Then('it stands in design, and he is told so', async () => {
      await column('In design').finds('link', PROPOSAL);
      await notices.sees(`“${PROPOSAL}”: Moved to In design`);
    });
    await When('he takes that back', () => notices.presses('Undo'));
    await Then('it is agreed again', () => column('Agreed').finds('link', PROPOSAL));

    await When('he drags it onto the column In design', () =>
      bilal.drags(column('Agreed').item(PROPOSAL), column('In design')),
    );
    await Then('it stands there too', async () => {
      await column('In design').finds('link', PROPOSAL);
      await notices.sees(`“${PROPOSAL}”: Moved to In design`);
    });
    await And('a drag to where it may not go leaves it where it was, and says why', async () => {
      await bilal.drags(column('In design').item(PROPOSAL), column('Proposed'));
      await notices.sees(`“${PROPOSAL}” cannot go from In design to Proposed. It stays where it was.`);
      await column('In design').finds('link', PROPOSAL);
    });
    await And('another subgroup’s cards are not his to move', () =>
      column('In design').item('Study time that is kept').findsNo('button'),
    );
  },
);

heard.story(
  'An action goes its way on a phone: stopped with a reason, reopened, and every step in its story',
  async () => {
    const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');
    const next = bilal.part('region', 'What happens next');
    const story = bilal.part('region', 'The story in dates');

    await Given('Bilal finds an action of his subgroup by a word', async () => {
      await bilal.goesTo('Actions');
      await bilal.searches('mental health');
      await bilal.follows('Mental health first aid');
      await bilal.seesPage('Mental health first aid');
    });
    await When('he stops it without saying why', async () => {
      await next.presses('Stop…');
      await bilal.part('dialog', 'Stop').presses('Stop');
    });
    await Then('he is asked for the reason', async () => {
      await bilal.part('dialog', 'Stop').finds('alert');
      await bilal.looksOver();
    });
    await When('he gives it', async () => {
      await bilal.types('Why does it stop?', 'The trainer has left.');
      await bilal.part('dialog', 'Stop').presses('Stop');
    });
    await Then('it is stopped, and its story says why', async () => {
      await bilal.part('region', 'Notices').sees('“Mental health first aid”: Stopped');
      await story.sees('The trainer has left.');
      await bilal.looksOver();
    });
    await When('he opens it again', async () => {
      await next.presses('Reopen…');
      await bilal.types('Why does it open again?', 'Another trainer was found.');
      await bilal.part('dialog', 'Reopen').presses('Reopen');
    });
    await Then('it is agreed once more', () => story.sees('Another trainer was found.'));
  },
);

heard.story(
  'An action is handed over: offered with a note, accepted on Home, and told on its page',
  async () => {
    const action = 'Walking meetings';
    const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
    const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');

    await Given('Amara opens an action of hers that is rolled out', async () => {
      await amara.goesTo('Actions');
      await amara.searches(action);
      await amara.follows(action);
      await amara.isAt(action);
    });
    await When('she offers it to Bilal', async () => {
      await amara.presses('Offer to hand over…');
      const dialog = amara.part('dialog', 'Offer to hand over');
      await dialog.looksUp('Who will receive it?', CAST.subgroupLead);
      await dialog.types('What is handed over, and what keeps it going?', 'It runs by itself on Tuesdays.');
      await amara.looksOver();
      await dialog.presses('Offer to hand over');
    });
    await Then('it waits for his answer', async () => {
      await amara.part('region', 'Hand-over').sees(/They have not answered yet\./);
    });
    await When('Bilal accepts it on Home', async () => {
      await bilal.opens('/');
      await bilal.seesPage('Home');
      const offer = bilal.part('region', 'Offered to you').item(action);
      await offer.sees('It runs by itself on Tuesdays.');
      await offer.presses('Accept');
      await bilal.sees(/You look after it now\. If a check fails, it goes back to/);
    });
    await Then('its page says so, with the days on which it is checked', async () => {
      await amara.opens(amara.path());
      await amara.seesPage(action);
      const handOver = amara.part('region', 'Hand-over');
      await handOver.sees(/^Handed over to/);
      await handOver.finds('link', CAST.subgroupLead);
      await handOver.sees('12 months');
      await amara.sees('Looked after by');
    });
  },
);
