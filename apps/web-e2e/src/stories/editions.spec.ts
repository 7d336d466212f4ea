import sharp from 'sharp';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** A day in half a year, as three boxes want it. */
function inHalfAYear(): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = new Date(Date.now() + 180 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return { day, month, year };
}

async function typesDay(visitor: Visitor, question: string): Promise<void> {
  const { day, month, year } = inHalfAYear();
  const boxes = visitor.part('group', question);
  await boxes.types('Day', day);
  await boxes.types('Month', month);
  await boxes.types('Year', year);
}

async function beginsAnEdition(visitor: Visitor, title: string): Promise<string> {
  await visitor.goesTo('Feedback into Action');
  await visitor.seesPage('Feedback into Action');
  await visitor.follows('Begin an edition');
  await visitor.seesPage('Begin an edition');
  await visitor.types('Title', title);
  await visitor.presses('Begin the edition');
  await visitor.seesPage(title);
  return visitor.path();
}

/** An action is launched, so that the themes it answers can be told of. */
async function launches(visitor: Visitor, action: string): Promise<void> {
  await visitor.opens(`/actions?search=${encodeURIComponent(action)}`);
  await visitor.follows(action);
  await visitor.isAt(action);
  await visitor.presses('Launch');
  await visitor.part('region', 'Notices').finds('button', 'Undo');
}

/** Adds the first suggestion, and gives the wording of its theme. */
async function addsTheFirstSuggestion(visitor: Visitor): Promise<string> {
  const suggested = visitor.part('region', 'Suggested from what changed');
  await suggested.finds('button', /^Add “/);
  const name = (
    await suggested
      .find('button', /^Add “/)
      .first()
      .innerText()
  ).replaceAll('\n', ' ');
  const wording = /“(.+)”/.exec(name)?.[1] ?? '';
  await suggested.presses(name);
  await suggested.finds('link', `Write it “${wording}”`);
  return wording;
}

async function writesTheAnswer(visitor: Visitor, said: string): Promise<void> {
  await visitor.part('textbox', /^What (was|is being) done$/).ground.fill(said);
  await typesDay(visitor, 'Review date');
  await visitor.presses('Save');
}

/** Chooses a drawing from the computer and says what it shows. */
async function addsAPicture(visitor: Visitor, shows: string): Promise<void> {
  const drawing = sharp({ create: { width: 640, height: 400, channels: 3, background: '#41b6e6' } });
  await visitor.attaches('Choose a picture', 'room.png', await drawing.png().toBuffer());
  await visitor.types('What the picture shows', shows);
  await visitor.part('region', 'Preview').finds('img', shows);
  await visitor.looksOver();
}

heard.story('Communications composes an edition, a second person approves and publishes it', async () => {
  const title = 'What changed because you spoke';
  const said = 'Teams choose the day themselves, and their lead protects it.';
  const devi = await heard.welcomesAs(CAST.comms, 'desk');
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  let address = '';
  let wordings: string[] = [];

  await Given('two actions were launched since the last edition', async () => {
    await launches(carys, 'Lockers for community staff');
    await launches(carys, 'What happens while you wait: a leaflet');
  });
  await And('the programme lead has said to whom editions are sent', async () => {
    await carys.opens('/programme');
    await carys.follows('To whom editions are sent, and how plainly they read');
    await carys.seesPage('Publishing settings');
    await carys.types('List address (optional)', 'all-staff@example.org');
    await carys.types('Name of the sender (optional)', 'Our Future Our Way');
    await carys.presses('Save');
    await carys.part('region', 'Notices').sees('Publishing settings saved.');
    await carys.looksOver();
  });
  await And('Devi, of communications, begins an edition', async () => {
    address = await beginsAnEdition(devi, title);
    await devi.sees('No answers yet');
  });
  await When('she takes two themes that what changed suggests', async () => {
    await devi.follows('See which themes to answer next');
    await devi.seesPage('Add answers');
    wordings = [await addsTheFirstSuggestion(devi), await addsTheFirstSuggestion(devi)];
    await devi.looksOver();
    await devi.follows('Go on to the edition');
    await devi.isAt(title);
  });
  await And('sends them to check as they are', () => devi.presses('Send to check'));
  await Then('the checklist says what keeps them back, and leads to it', async () => {
    await devi.sees('There is a problem');
    await devi.looksOver();
    const checklist = devi.part('region', 'Checklist');
    await checklist.sees('To mend before it goes out (4)');
    await checklist
      .item(wordings[0] ?? '')
      .ground.first()
      .waitFor();
    await devi.page
      .getByRole('region', { name: 'Checklist' })
      .getByRole('listitem')
      .filter({ hasText: wordings[0] })
      .getByRole('link', { name: /^Say what was done/ })
      .click();
    await devi.isAt('Write an answer');
    await devi.hasFocusOn(devi.part('textbox', /^What (was|is being) done$/));
    await devi.looksOver();
  });
  await When('she writes both, and sees beside it how it will read', async () => {
    await devi.writes(said);
    await devi.part('region', 'Preview').sees(said);
    await typesDay(devi, 'Review date');
    await devi.presses('Save');
    await devi.isAt(title);
    await devi.part('region', 'Checklist').sees('To mend before it goes out (2)');
    await devi.follows(`Write “${wordings[1]}”`);
    await devi.isAt('Write an answer');
    await addsAPicture(devi, 'A room with two chairs and a window.');
    await writesTheAnswer(devi, 'A room is found on every site.');
    await devi.isAt(title);
    await devi.finds('img', 'A room with two chairs and a window.');
  });
  await And('puts the second first', async () => {
    await devi.presses(`Move up “${wordings[1]}”`);
    await devi.part('region', 'Notices').sees('It is answer 1 of 2 now.');
    await devi.hasFocusOn(devi.part('button', `Move down “${wordings[1]}”`));
  });
  await And('writes an introduction', async () => {
    await devi.follows('Title and introduction');
    await devi.seesPage('Title and introduction');
    await devi
      .part('textbox', 'Introduction (optional)')
      .ground.fill('You told us. This is what came of it.');
    await devi.chooses('Headline answer', wordings[0] ?? '');
    await devi.presses('Save');
    await devi.isAt(title);
    await devi.sees('Headline answer');
  });
  await And('sends it to check', async () => {
    await devi.presses('Send to check');
    await devi.sees('In check');
  });
  await Then('she cannot approve what she wrote', async () => {
    await devi.sees('You wrote on this edition, so a second person must approve it.');
    await devi.findsNo('button', 'Approve');
  });

  const gus = await heard.welcomes('phone');
  await When('she makes a preview link and sends it to Gus, who has no account', async () => {
    await devi.chooses('It works for', '3 days');
    await devi.presses('Make a preview link');
    const box = devi.part('group', 'New preview link');
    await gus.opens(new URL(await box.find('textbox').inputValue()).pathname);
  });
  await Then('he reads it as it would go out, and that it has not', async () => {
    await gus.sees(/^Preview, not published, until /);
    await gus.sees(said);
    await gus.finds('img', 'A room with two chairs and a window.');
  });
  await When('she ends it', async () => {
    const links = devi.part('list', 'Preview links');
    await links.presses(/^End the link until /);
    await devi.part('region', 'Notices').sees(/^The preview link is ended/);
    await devi.looksOver();
  });
  await Then('he finds nothing there', async () => {
    await gus.isTurnedAway(async () => {
      await gus.page.reload();
      await gus.sees('This preview is no longer there');
    });
  });

  const ewan = await heard.welcomesAs(CAST.sponsor, 'phone');
  await When('the sponsor reads it and sends it back', async () => {
    await ewan.seesPage('Home');
    await ewan.part('region', 'Editions that wait for your check').follows(`Read and check ${title}`);
    await ewan.seesPage(title);
    await ewan.presses('Send back');
    await ewan.part('dialog').types('What to mend', 'Say who chooses the day.');
    await ewan.part('dialog').presses('Send back');
    await ewan.sees('Sent back to be mended:');
  });
  await Then('Devi reads why, mends it and sends it again', async () => {
    await devi.goesTo('Home');
    const back = devi.part('region', 'Editions sent back to you');
    await back.sees('To mend: Say who chooses the day.');
    await back.follows(`Mend ${title}`);
    await devi.isAt(title);
    await devi.presses('Send to check');
    await devi.sees('In check');
  });
  await When('the sponsor approves it, and sets when it goes out', async () => {
    await ewan.opens(address);
    await ewan.isAt(title);
    await ewan.presses('Approve');
    await ewan.presses('Schedule');
    await typesDay(ewan, 'Day');
    await ewan.part('dialog').presses('Schedule');
    await ewan.sees(/^Goes out on .* at 9:00am$/);
    await ewan.looksOver();
  });
  await And('then publishes it now after all', async () => {
    await ewan.presses('Publish now');
    await ewan.part('dialog').presses('Publish now');
  });
  await Then('it is out, with its number and the way to its public page', async () => {
    await ewan.sees('Published');
    const link = ewan.part('region', 'What went out').find('link', 'See it on the public pages');
    await ewan.part('region', 'What went out').sees(/^Version 1, /);
    if (!/^\/feedback-into-action\/editions\/\d+\/$/.test((await link.getAttribute('href')) ?? ''))
      throw new Error('The way to the public page is wrong.');
    // The example has no mail server.
    await ewan
      .part('region', 'E-mail to the list')
      .sees('No mail server is set. Ask an administrator to set one.');
    await ewan.looksOver();
  });

  await When('Devi begins a correction and drops it', async () => {
    await devi.opens(address);
    await devi.isAt(title);
    await devi.presses('Correct');
    await devi.sees(/^This is a correction/);
    await devi.presses('Drop the correction');
    await devi.part('dialog').presses('Drop the correction');
  });
  await Then('it is as its readers see it', () => devi.findsNo('button', 'Drop the correction'));
  await When('the programme lead withdraws it', async () => {
    await carys.opens(address);
    await carys.isAt(title);
    await carys.presses('Withdraw');
    await carys.part('dialog').types('Why', 'It names the wrong site.');
    await carys.part('dialog').presses('Withdraw the edition');
    await carys.sees('It names the wrong site.');
    await carys.looksOver();
  });
});

heard.story(
  'On a phone: communications takes any theme, adds a figure, takes an answer out and back',
  async () => {
    const title = 'On the way to summer';
    const devi = await heard.welcomesAs(CAST.comms, 'phone');
    await Given('Devi begins an edition on her phone', () => beginsAnEdition(devi, title));
    const address = devi.path();
    let wording = '';
    await When('she looks for a theme by its wording', async () => {
      await devi.follows('Add an answer');
      await devi.seesPage('Add answers');
      const box = devi.part('region', 'Any other theme').find('combobox');
      await box.fill('rest');
      await devi.part('option').ground.first().waitFor();
      wording = (await devi.part('option').ground.first().innerText()).split('\n')[0] ?? '';
      await devi.part('option').ground.first().tap();
      await devi.part('region', 'In this edition').follows(wording);
      await devi.seesPage('Write an answer');
    });
    await And('writes with bold words, a list and a figure', async () => {
      await devi.picks(/^We could not, and why/);
      const text = devi.part('textbox', 'Why it could not be done');
      await text.ground.tap();
      await devi.presses('Bold');
      await devi.writes('No room is free.');
      await devi.presses('Bulleted list');
      await devi
        .part('region', 'Preview')
        .ground.getByRole('strong')
        .filter({ hasText: 'No room' })
        .waitFor();
      await devi.presses('Add a figure');
      const figure = devi.part('group', 'Figure 1');
      await figure.types('What it says', 'have a place to rest');
      await figure.types('Value', '61.5');
      await figure.types('How many people', '5');
      await devi.part('region', 'Preview').sees('61.5%');
      await devi.looksOver();
      await devi.presses('Save');
      await devi.isAt(title);
    });
    await Then('the checklist keeps a figure of few people back', async () => {
      await devi.part('region', 'Checklist').sees(/^Fewer than \d+ people are behind this figure/);
      await devi.looksOver();
    });
    await When('she takes the answer out, and back', async () => {
      await devi.presses(`Take out “${wording}”`);
      await devi.sees('No answers yet');
      await devi.part('region', 'Notices').presses('Undo');
      await devi.finds('link', `Write “${wording}”`);
    });
    await Then('the page of its words is sound too', async () => {
      await devi.opens(`${address}/edit`);
      await devi.seesPage('Title and introduction');
    });
  },
);
