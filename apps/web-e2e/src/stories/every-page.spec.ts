import { Then } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** A desk and a phone; the narrowest a page must bear are a desk that enlarges everything twice, and the smallest phone. */
const LOOKS = [
  { width: 1280, mustFit: 640 },
  { width: 360, mustFit: 320 },
];

const seesWell = (visitor: Visitor, address: string) =>
  Then(`${address} is sound on a desk and on a phone`, () => visitor.seesAtWidths(address, LOOKS));

const COLUMNS =
  'email,name,job_title,directorate,site,staff_group,working_pattern,roles,subgroup,membership,joined_on';

/** Hands in a file that is refused, and gives the address that says why. */
async function refusedImport(visitor: Visitor): Promise<string> {
  await visitor.opens('/people/import');
  await visitor.attaches('File of people', 'people.csv', `${COLUMNS}\nwrong,,,,,,,,,,`);
  await visitor.presses('Check the file');
  await visitor.sees('Nothing was imported.');
  return visitor.path();
}

/** Begins a series of events, and gives its address. */
async function begunSeries(visitor: Visitor, title: string): Promise<string> {
  await visitor.opens('/listening/series/new');
  await visitor.types('Title', title);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
  const [year = '', month = '', day = ''] = today.split('-');
  const boxes = visitor.part('group', 'First day');
  await boxes.types('Day', day);
  await boxes.types('Month', month);
  await boxes.types('Year', year);
  await visitor.presses('Begin the series');
  await visitor.isAt(title);
  return visitor.path();
}

async function addressOf(visitor: Visitor, list: string, link: string): Promise<string> {
  await visitor.opens(list);
  await visitor.follows(link);
  await visitor.isAt(link);
  return visitor.path();
}

heard.story('Every page of the work is sound', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const action = await addressOf(carys, '/actions?search=Team+Time+Out', 'Team Time Out');
  const subgroup = await addressOf(carys, '/subgroups', 'Career development');
  await carys.part('region', 'Gates').follows(/^Gate of/);
  await carys.isAt(/Gate of/);
  const gate = carys.path();
  const addresses = [
    '/',
    '/board',
    '/actions',
    '/actions?view=board',
    '/actions?view=timeline',
    '/actions?search=nothing+is+called+this',
    '/actions/new',
    action,
    `${action}/edit`,
    '/subgroups',
    '/subgroups/new',
    subgroup,
    `${subgroup}/edit`,
    `${subgroup}/phase`,
    `${subgroup}/add-member`,
    gate,
    `${gate}/decide`,
    '/gates/nobody/nowhere/never',
  ];
  for (const address of addresses) await seesWell(carys, address);
});

heard.story('Every page of listening events is sound', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const title = 'Café of every page';
  const series = await begunSeries(carys, title);
  await carys.follows(title);
  await carys.finds('button', 'Cancel the event');
  const event = carys.path();
  const addresses = [
    '/listening',
    '/listening?view=calendar',
    '/listening?state=closed&kind=conference',
    '/listening/new',
    '/listening/series',
    '/listening/series/new',
    series,
    `${series}/edit`,
    event,
    `${event}/edit`,
    '/listening/00000000-0000-7000-8000-000000000000',
  ];
  for (const address of addresses) await seesWell(carys, address);
});

heard.story('Every page about people and the programme is sound', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const person = await addressOf(carys, '/people?search=Amara', CAST.changeLeader);
  const addresses = [
    '/people',
    '/people/invite',
    '/people/import',
    await refusedImport(carys),
    person,
    `${person}/edit`,
    `${person}/roles`,
    `${person}/pause`,
    `${person}/leave`,
    '/programme',
    '/programme/settings',
    '/programme/cycles',
    '/programme/cycles/new',
    '/programme/method',
    '/programme/publishing',
    '/audit',
    '/account',
    '/nowhere',
    '/actions/00000000-0000-7000-8000-000000000000',
  ];
  for (const address of addresses) await seesWell(carys, address);
});

heard.story('Every page before the sign-in is sound', async () => {
  const visitor = await heard.welcomes('desk');
  for (const address of ['/sign-in', '/sign-in?why=idle', '/forgot-password', '/link/used-up']) {
    await seesWell(visitor, address);
  }
});

heard.story('Home is sound for every role', async () => {
  for (const name of Object.values(CAST)) {
    const visitor = await heard.welcomesAs(name, 'desk');
    await seesWell(visitor, '/');
  }
});
