import { And, Given, Then, When } from '../harness/steps';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace('nothing');

heard.story('An empty workspace is set up on its first page, and its maker is signed in', async () => {
  const maker = await heard.welcomes('phone');
  await Given('nobody has set the workspace up, whatever address is opened', async () => {
    await maker.opens('/actions');
    await maker.seesPage('Set up your workspace');
    const other = await heard.welcomes('desk');
    await other.opens('/');
    await other.seesPage('Set up your workspace');
  });
  await When('the maker sends the page with half of it filled in', async () => {
    await maker.types('Organisation', 'Far Valley NHS Trust');
    await maker.presses('Set up');
  });
  await Then('every gap is named', async () => {
    await maker.finds('alert');
    await maker.finds('link', 'Enter your name');
    await maker.looksOver();
  });
  await When('all of it is filled in', async () => {
    await maker.types('Programme', 'Better Together');
    await maker.types('Your name', 'Mina Maker');
    await maker.types('Your e-mail address', 'mina@example.invalid');
    await maker.types('Password', 'seven slow rivers bend');
    await maker.presses('Set up');
  });
  await Then('the maker is in, with the programme’s name above', async () => {
    await maker.seesPage('Home');
    await maker.finds('link', 'Better Together Far Valley NHS Trust');
  });
  await And('every room says what to do first', async () => {
    for (const room of ['Board', 'Subgroups', 'Actions', 'People', 'Programme', 'Audit']) {
      await maker.goesTo(room);
      await maker.seesPage(room);
    }
  });
  await And('the first subgroup is added', async () => {
    await maker.goesTo('Subgroups');
    await maker.follows('Add the first');
    await maker.seesPage('Add a subgroup');
    await maker.types('Name', 'Rest and recovery');
    await maker.presses('Add subgroup');
    await maker.seesPage('Rest and recovery');
  });
});
