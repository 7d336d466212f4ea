import { expect } from '@jest/globals';
import { And, eventually, Given, Then, When } from '../harness/steps';
import { CAST, type Screen, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();
const SCREENS: Screen[] = ['phone', 'desk'];

/** Plans an event for today, opens it, and gives its address. */
async function opensEvent(visitor: Visitor, title: string, kind: string): Promise<string> {
  await visitor.opens('/listening/new');
  await visitor.types('Title', title);
  await visitor.picks(kind);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
  const [year = '', month = '', day = ''] = today.split('-');
  const boxes = visitor.part('group', 'Day');
  await boxes.types('Day', day);
  await boxes.types('Month', month);
  await boxes.types('Year', year);
  await visitor.presses('Plan the event');
  await visitor.isAt(title);
  await visitor.presses('Open it for notes');
  await visitor.finds('link', 'Take notes');
  return visitor.path();
}

async function takesNote(visitor: Visitor, text: string): Promise<void> {
  await visitor.types('What was said?', text);
  await visitor.page.keyboard.press('Enter');
  await visitor.sees(text);
}

for (const screen of SCREENS) {
  heard.story(`A café is written up on a ${screen}, and released by a second person`, async () => {
    const title = `Café with notes on a ${screen}`;
    const amara = await heard.welcomesAs(CAST.changeLeader, screen);
    let event = '';
    await Given('Amara facilitates a café that is open', async () => {
      event = await opensEvent(amara, title, 'Culture café');
      await amara.follows('Take notes');
      await amara.seesPage('Take notes');
    });
    await When('she reads out the ground rules, and writes what is said, one line each', async () => {
      await amara.ground.getByText('Read this out first').click();
      await amara.sees('Ground rules');
      await takesNote(amara, 'There is no hot food at night');
      await amara.picks('Idea');
      await amara.picks('Career development');
      await takesNote(amara, 'A microwave on every ward');
      await amara.sees('2 notes');
    });
    await And('she types a name, and is told before she sends it', async () => {
      await amara.types('What was said?', 'Ask Devi Example about the rota');
      await amara.sees(/This looks like a person’s name/);
      await amara.looksOver();
      await amara.page.keyboard.press('Enter');
      await amara.sees('3 notes');
    });
    await And('somebody speaks of harm: she reads whom to turn to, and what she typed is gone', async () => {
      await amara.types('What was said?', 'Something that must not stay');
      await amara.presses('Somebody may be harmed');
      await amara.sees(/Nothing about this is kept here/);
      await amara.looksOver();
      await amara.presses('Clear what I typed');
      expect(await amara.reads('What was said?')).toBe('');
      const kept = await amara.page.evaluate(() => JSON.stringify(localStorage));
      expect(kept).not.toContain('must not stay');
    });
    await And('she counts whom she heard, and loses the connection for a moment', async () => {
      for (let person = 0; person < 3; person += 1) await amara.presses('One more: In all');
      await amara.withoutConnection(async () => {
        await takesNote(amara, 'Written without a signal');
        await amara.sees('Waiting to send');
      });
      await amara.seesNot('Waiting to send');
      await amara.sees('4 notes');
    });
    await Then('all of it is there when she comes back, and she says that it is written up', async () => {
      await amara.opens(`${event}/capture`);
      await amara.isAt('Take notes');
      await amara.sees('Written without a signal');
      await eventually(async () =>
        expect(await amara.part('group', 'In all').ground.getByRole('status').innerText()).toBe('3'),
      );
      await amara.looksOver();
      await amara.presses('It is written up');
      await amara.isAt(title);
    });

    const carys = await heard.welcomesAs(CAST.programmeLead, screen);
    await When('Carys, a second person, checks the notes', async () => {
      await carys.opens(event);
      await carys.follows('Check and release the notes');
      await carys.seesPage('Check and release the notes');
      await carys.sees('Ask Devi Example about the rota');
      await carys.seesNot(CAST.changeLeader);
    });
    await And('tries to release them with a name in', async () => {
      await carys.presses('Release the notes');
      await carys.part('dialog').presses('Release the notes');
      await carys.part('alert').sees(/This note has flagged words/);
      await carys.looksOver();
    });
    await And('rewords that note and takes out another', async () => {
      await carys.part('group', 'What becomes of “Ask Devi Example about the rota”').picks('Reword');
      await carys.types('In other words', 'Nobody answers about the rota');
      await carys.part('group', 'What becomes of “Written without a signal”').picks('Take out');
      await carys.looksOver();
      await carys.presses('Release the notes');
      await carys.part('dialog').sees(/1 note is deleted for good/);
      await carys.part('dialog').presses('Release the notes');
    });
    await Then('they are released', async () => {
      await carys.isAt(title);
      await carys.sees('Released: 2 as they were, 1 in other words, 1 taken out.');
    });
    await And('Amara takes no more notes of it', async () => {
      await amara.opens(`${event}/capture`);
      await amara.sees('This event takes no notes now.');
    });
  });

  heard.story(`A clerk enters paper forms by keyboard on a ${screen}`, async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, screen);
    await Given('Amara has a box of forms, and an event for them that is open', async () => {
      await opensEvent(amara, `Forms on a ${screen}`, 'Paper forms');
      await amara.follows('Enter paper forms');
      await amara.seesPage('Enter paper forms');
    });
    const { keyboard } = amara.page;
    await When('she types form after form and touches nothing but the keys', async () => {
      const forms = [
        ['1', 'No lockers for the bank staff'],
        ['2', 'Lockers by the week'],
        ['', '3 lockers would do'],
      ] as const;
      for (const [kind, text] of forms) {
        if (kind) await keyboard.press(kind);
        await keyboard.type(kind ? text : ` ${text}`);
        await keyboard.press('Enter');
      }
    });
    await Then('each is kept with its kind, and the field waits for the next', async () => {
      await amara.sees('3 entered since you began.');
      await amara.sees('3 kept of this event');
      await amara.sees('3 lockers would do');
      await amara.hasFocusOn(amara.part('textbox', 'Idea'));
      await amara.looksOver();
    });
  });

  heard.story(`Somebody without an account adds something on a ${screen}`, async () => {
    const visitor = await heard.welcomes(screen);
    await Given('somebody opens the page from a poster', async () => {
      await visitor.opens('/something-to-add');
      await visitor.seesPage('Something to add');
    });
    await When('they send a telephone number', async () => {
      await visitor.picks('A concern');
      await visitor.types('What do you want heard?', 'Ring me on 07700 900123 about the bus');
      await visitor.presses('Send it');
      await visitor.sees(/This looks like a telephone number/);
      await visitor.looksOver();
    });
    await And('take it out', async () => {
      await visitor.types('What do you want heard?', 'The last bus leaves before the late shift ends');
      await visitor.presses('Send it');
    });
    await Then('they are thanked and told what happens next, and the browser keeps no cookie', async () => {
      await visitor.sees('Thank you. It is kept.');
      await visitor.looksOver();
      expect(await visitor.context.cookies()).toEqual([]);
    });
  });

  heard.story(`Carys keeps what is read out, and whom to turn to, on a ${screen}`, async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, screen);
    await Given('Carys opens the settings of listening', async () => {
      await carys.opens('/programme/listening');
      await carys.seesPage('Listening settings');
    });
    await When('she names a guardian', async () => {
      await carys.presses('Add somebody to turn to');
      await carys.types('Name', `Guardian of the ${screen}`);
      await carys.types('Telephone number', '0113 496 0000');
      await carys.looksOver();
      await carys.part('form', 'Somebody to turn to').presses('Save');
    });
    await Then('everybody who writes can turn to them', async () => {
      await carys.sees(`Guardian of the ${screen}`);
      const visitor = await heard.welcomes(screen);
      await visitor.opens('/something-to-add');
      await visitor.ground.getByText('Is this about harm').click();
      await visitor.sees(`Guardian of the ${screen}`);
    });
  });
}

heard.story('A change leader who does not facilitate an event never sees its notes', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  let event = '';
  await Given('an event that Carys facilitates has notes', async () => {
    event = await opensEvent(carys, 'Focus group of one', 'Focus group');
    await carys.follows('Take notes');
    await takesNote(carys, 'Zebra crossing at the gate');
  });
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  for (const page of ['capture', 'forms', 'release']) {
    await Then(`Amara is told so at ${page}, and sees none`, async () => {
      await amara.opens(`${event}/${page}`);
      await amara.sees('You cannot see this page');
      await amara.seesNot(/Zebra/);
      await amara.looksOver();
    });
  }
});
