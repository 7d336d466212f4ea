import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const SUBGROUP = 'Commitment to prioritise health and wellbeing';
const APPROVED = 'The sponsor approves the priorities';
const COMPLETE = 'Each action has an owner, a measure, a baseline and an evaluation date';
const narrow = 320;

const todayIn = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
    .format(Date.now() + days * 86_400_000)
    .split('-');

async function enters(visitor: Visitor, group: string, [year, month, day]: readonly string[]): Promise<void> {
  const boxes = visitor.part('group', group);
  await boxes.types('Day', day ?? '');
  await boxes.types('Month', month ?? '');
  await boxes.types('Year', year ?? '');
}

heard.story('A subgroup lead prepares a gate, and a sponsor decides it', async () => {
  const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');
  let gate = '';
  let record = '';
  await Given('Bilal looks at the gate before his subgroup', async () => {
    await bilal.goesTo('Subgroups');
    await bilal.follows(SUBGROUP);
    await bilal.seesPage(SUBGROUP);
    await bilal.part('region', 'Gates').follows('Gate of Design');
    await bilal.seesPage('Gate of Design');
    await bilal.sees('Ready to be decided');
    await bilal.fitsInto(narrow);
    gate = bilal.path();
  });
  await When('he gives evidence, a document and something of the workspace', async () => {
    await bilal.presses(`Add evidence for: ${APPROVED}`);
    const form = bilal.part('form', `Evidence for: ${APPROVED}`);
    await form.types('What the document is called', 'Letter of the sponsor');
    await form.types('Its address', 'http://example.org/letter');
    await form.presses('Add the evidence');
    await form.part('alert').sees(/https:/);
    await form.types('Its address', 'https://example.org/letter');
    await form.presses('Add the evidence');
    await bilal.finds('link', 'Letter of the sponsor');
    await bilal.presses(`Add evidence for: ${APPROVED}`);
    await form.chooses('What is it?', 'A count of listening events');
    await form.looksUp('Which one?', 'Focus group');
    await form.presses('Add the evidence');
    await bilal.part('list', `Evidence: ${APPROVED}`).sees('Events of the kind: focus group');
    await bilal.looksOver();
    await bilal.fitsInto(narrow);
  });
  await And('takes a piece back, and a waiver too', async () => {
    await bilal.presses('Remove Letter of the sponsor');
    await bilal.findsNo('link', 'Letter of the sponsor');
    await bilal.presses(`Take the waiver back for: ${COMPLETE}`);
    await bilal.sees('Not ready');
    await bilal.sees('3 of 4 met');
  });
  await When('he waives it anew, with a reason', async () => {
    await bilal.presses(`Waive for: ${COMPLETE}`);
    const dialog = bilal.part('dialog', 'Waive this criterion?');
    await dialog.presses('Waive');
    await dialog.part('alert').sees(/^Say why/);
    await dialog.types('Why it need not be met this time', 'The baselines come with the next survey.');
    await dialog.presses('Waive');
  });
  await Then('it is ready, and waits for those who decide', async () => {
    await bilal.sees('Ready to be decided');
    await bilal.sees('It waits for the decision of a programme lead or a sponsor.');
    await bilal.seesPage('Gate of Design');
  });

  const ewan = await heard.welcomesAs(CAST.sponsor, 'phone');
  await When('Ewan comes home, the gate waits for him', async () => {
    await ewan.sees('Gates that wait for your decision');
    await ewan.follows(`${SUBGROUP}: gate of Design`);
    await ewan.seesPage('Gate of Design');
    await ewan.follows('Decide the gate');
    await ewan.seesPage('Decide the gate of Design');
    await ewan.fitsInto(narrow);
  });
  await Then('to hold it is refused without a reason', async () => {
    await ewan.picks('Held');
    await ewan.presses('Decide');
    await ewan.sees('There is a problem');
    await ewan.part('alert').sees('Say why it is held, and what to mend');
  });
  await When('he says why, and confirms', async () => {
    await ewan.types('Reason', 'Hear the night teams first.');
    await ewan.presses('Decide');
    await ewan.part('dialog', 'Hold the gate?').presses('Hold the gate');
  });
  await Then('the gate is held, with the criteria as they stood', async () => {
    await ewan.seesPage('Gate of Design');
    await ewan.sees('Held by Ewan Example');
    await ewan.follows(/^The criteria as they stood/);
    await ewan.seesPage(/^Decision of .* on Design$/);
    record = ewan.path();
    await ewan.sees('This record never changes, whatever happens to what it tells of.');
    await ewan.fitsInto(narrow);
  });

  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  await When('Carys reopens it and passes it with a condition', async () => {
    await carys.opens(gate);
    await carys.presses('Reopen the gate');
    const dialog = carys.part('dialog', 'Reopen this gate?');
    await dialog.types('Why it is decided anew', 'They were heard on Monday.');
    await dialog.presses('Reopen');
    await carys.follows('Decide the gate');
    await carys.seesPage('Decide the gate of Design');
    await carys.picks('Passed with conditions');
    await carys.types('What must still be done', 'Tell the day teams too');
    await carys.looksUp('Owner', CAST.sponsor);
    await enters(carys, 'Day by which it is met', todayIn(30));
    await carys.presses('Decide');
    await carys.part('dialog', 'Pass with conditions?').presses('Pass with conditions');
  });
  await Then('both decisions stand in its history, and the condition is Ewan’s', async () => {
    await carys.seesPage('Gate of Design');
    await carys.sees('Passed with conditions by Carys Example');
    await carys.sees('Reopened');
    await carys.sees('Hear the night teams first.');
    await ewan.opens('/');
    await ewan.sees('Conditions you answer for');
    await ewan.follows('Tell the day teams too');
    await ewan.isAt('Gate of Design');
  });
  await When('he says how it was met', async () => {
    await ewan.presses('Met condition Tell the day teams too');
    const dialog = ewan.part('dialog', 'Is this condition met?');
    await dialog.types('How it was met', 'At every hand-over of the week.');
    await dialog.presses('It is met');
  });
  await Then('nothing is open any more', async () => {
    await ewan.sees('Condition met.');
    await ewan.seesNot('Open conditions');
    await ewan.seesPage('Gate of Design');
  });
  await And('the pages of the programme are sound on both screens', async () => {
    const onAPhone = await heard.welcomesAs(CAST.programmeLead, 'phone');
    await carys.goesTo('Programme');
    await carys.follows(/^The cycles/);
    await carys.seesPage('Cycles');
    await carys.follows(/^Edit Since April 2025/);
    await carys.seesPage('Edit a cycle');
    const edit = carys.path();
    for (const visitor of [carys, onAPhone]) {
      for (const address of [
        ...['/programme/cycles', '/programme/cycles/new', edit, '/programme/method'],
        ...[gate, `${gate}/decide`, record],
      ]) {
        await visitor.opens(address);
        await visitor.seesPage(/./);
        await visitor.fitsInto(narrow);
      }
    }
  });
});
