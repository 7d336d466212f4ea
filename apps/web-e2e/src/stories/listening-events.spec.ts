import { expect } from '@jest/globals';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const londonDay = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);

async function typesDay(visitor: Visitor, field: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = visitor.part('group', field);
  await group.types('Day', String(Number(date)));
  await group.types('Month', String(Number(month)));
  await group.types('Year', year);
}

heard.story('A café is planned on a phone, held, written up, and seen by the programme lead', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  const title = 'Café for the night shift';
  await Given('Amara, a change leader, looks at what is planned', async () => {
    await amara.goesTo('Listening');
    await amara.seesPage('Listening');
  });
  await When('she plans a café for today, on nights', async () => {
    await amara.follows('Plan an event');
    await amara.seesPage('Plan an event');
    await amara.presses('Plan the event');
    await amara.part('alert').sees('Enter a title');
    await amara.looksOver();
    await amara.types('Title', title);
    await typesDay(amara, 'Day', londonDay(0));
    await amara.picks('Night');
    await amara.types(/^Place/, 'The canteen');
    await amara.types(/^Who is invited/, 'Everybody on nights');
    await amara.sees(CAST.changeLeader);
    await amara.presses('Plan the event');
  });
  await Then('it is planned, and she facilitates it', async () => {
    await amara.seesPage(title);
    await amara.sees(`“${title}” is planned.`);
    await amara.definition('Facilitators').sees(CAST.changeLeader);
    await amara.sees('Planned');
  });
  const address = amara.path();

  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  await And('Carys, the programme lead, sees it in the month, and may not open it', async () => {
    await carys.goesTo('Listening');
    await carys.seesPage('Listening');
    await carys.part('navigation', 'Ways of looking at the events').follows('Calendar');
    await carys.part('table').follows(title);
    await carys.seesPage(title);
    await carys.findsNo('button', 'Open it for notes');
    await carys.finds('button', 'Cancel the event');
  });
  await When('Amara opens it, writes down what is open, and says that it is written up', async () => {
    await amara.presses('Open it for notes');
    await amara.finds('link', 'Take notes');
    await amara.types(/^What is still open\?/, 'Hot food after nine is still not solved');
    await amara.presses('Keep this');
    await amara.sees('Kept for the next time.');
    await amara.looksOver();
    await amara.presses('It is written up');
    await amara.sees(/A second person now reads the notes/);
    await amara.looksOver();
  });
  await Then('it waits on Carys’s Home for her check, with what is open', async () => {
    await carys.goesTo('Home');
    await carys.seesPage('Home');
    await carys.part('region', 'Notes that wait for your check').follows(title);
    await carys.isAt(title);
    await carys.sees('Hot food after nine is still not solved');
    await carys.finds('link', 'Check and release the notes');
    await carys.looksOver();
  });
  await And('Devi, of communications, sees that it was held, and nothing that was said', async () => {
    const devi = await heard.welcomesAs(CAST.comms, 'phone');
    await devi.opens(address);
    await devi.seesPage(title);
    await devi.seesNot('Hot food after nine is still not solved');
    await devi.findsNo('region', 'What happens next');
    await devi.findsNo('link', 'Edit');
  });
});

heard.story('A roadshow is held again and again', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  await Given('Amara begins a series', async () => {
    await amara.opens('/listening/series/new');
    await amara.seesPage('Begin a series');
    await amara.types('Title', 'Depot roadshow');
    await amara.picks('Roadshow');
    await typesDay(amara, 'First day', londonDay(0));
    await amara.presses('Begin the series');
    await amara.seesPage('Depot roadshow');
  });
  const series = amara.path();
  await When('she plans the next, and takes that back', async () => {
    await amara.presses('Plan the next event');
    await amara.sees(/^The next event is planned for/);
    expect(await amara.counts('table')).toBe(1);
    await amara.looksOver();
    await amara.part('region', 'Notices').presses('Undo');
    await amara.sees('The event is cancelled.');
  });
  await Then('the series can be edited, ended, and go on', async () => {
    await amara.follows('Edit');
    await amara.seesPage('Edit Depot roadshow');
    await amara.types('How often', '6');
    await amara.presses('Save series');
    await amara.isAt('Depot roadshow');
    await amara.sees('Every 6 weeks');
    await amara.presses('End the series');
    await amara.finds('button', 'Let it go on');
    await amara.looksOver();
    await amara.presses('Let it go on');
    await amara.finds('button', 'Plan the next event');
  });
  await And('it stands among the series', async () => {
    await amara.opens('/listening/series');
    await amara.seesPage('Series');
    await amara.follows('Depot roadshow');
    await amara.reaches(series);
  });
});

heard.story('An event is edited and cancelled, and a calendar fetches it all the while', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  await Given('Carys has a calendar address', async () => {
    await carys.opens('/account');
    await carys.presses('Make a calendar address');
    await carys.finds('group', 'Your calendar address');
    await carys.looksOver();
  });
  const feed = await carys.reads('All events');
  const fetched = async () =>
    (await carys.page.request.get(new URL(new URL(feed).pathname, carys.page.url()).href + '?all=1')).text();
  await When('she plans a focus group, moves it and cancels it', async () => {
    await carys.opens('/listening/new');
    await carys.picks('Focus group');
    await carys.types('Title', 'Focus group of porters');
    await typesDay(carys, 'Day', londonDay(20));
    await carys.presses('Plan the event');
    await carys.isAt('Focus group of porters');
    await carys.follows('Edit');
    await carys.seesPage('Edit Focus group of porters');
    await carys.types('Title', 'Focus group of porters and cleaners');
    await carys.presses('Save event');
    await carys.isAt('Focus group of porters and cleaners');
    expect(await fetched()).toContain('SUMMARY:Focus group of porters and cleaners (day)');
    await carys.presses('Cancel the event');
    const dialog = carys.part('dialog');
    await dialog.types('Why is it cancelled?', 'The room is taken');
    await carys.looksOver();
    await dialog.presses('Cancel the event');
  });
  await Then('it stands as cancelled, here and in the calendar, and can be taken back', async () => {
    await carys.sees('Cancelled: The room is taken');
    expect(await fetched()).toContain('STATUS:CANCELLED');
    await carys.presses('Take the cancelling back');
    await carys.finds('button', 'Cancel the event');
    await carys.looksOver();
  });
});
