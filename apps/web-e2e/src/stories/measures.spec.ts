import ExcelJS from 'exceljs';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const QUESTION = 'Able to make improvements happen at work';
const TURNOVER = 'Staff turnover';
const ACTION = 'Team Time Out';

const SURVEY = [
  'Year,QuestionNumber,QuestionText,DimName,DimValue,BaseSize,Score',
  '2021,q3f,Improvements,Organisation,Example,3600,61.2',
  '2022,q3f,Improvements,Organisation,Example,3700,63.9',
  '2023,q3f,Improvements,Organisation,Example,3900,66.77',
  '2024,q3f,Improvements,Organisation,Example,4000,69.51',
  '2024,q3f,Improvements,Directorate,Community health services,1500,70.4',
  '2024,q3f,Improvements,Directorate,Enabling services,9,55.5',
  '2024,q3f,Improvements,Directorate,Mental health services,1900,68.1',
  '2024,q99,Another,Organisation,Example,4000,12.5',
];

/** Two years of months, of which the last stands out. */
const MONTHS = Array.from({ length: 24 }, (_, at) => {
  const month = `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `turnover,${month},${at === 23 ? 1.9 : (9 + (at % 3) + (at % 2)) / 10}`;
});

/** The benchmark of two years: proportions from 0 to 1, a row for each organisation, ours the second. */
async function benchmarkWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Community and mental health');
  sheet.addRow([
    'Organisation code',
    'Organisation name',
    'q7b_2023',
    'q7b_n_2023',
    'q7b_2024',
    'q7b_n_2024',
  ]);
  sheet.addRow(['RX1', 'One of the others', 0.61, 2500, 0.62, 2600]);
  sheet.addRow(['RT5', 'Ours', 0.7012, 3900, 0.7246, 4000]);
  sheet.addRow(['RX2', 'Another', 0.66, 3100, 0.67, 3200]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const narrow = 320;

async function enters(visitor: Visitor, group: string, [day, month, year]: readonly string[]): Promise<void> {
  const boxes = visitor.part('group', group);
  await boxes.types('Day', day ?? '');
  await boxes.types('Month', month ?? '');
  await boxes.types('Year', year ?? '');
}

heard.story('A programme lead takes in the survey, and everybody sees what it says', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');

  await Given('Carys measures a question of the survey and, by the month, turnover', async () => {
    await carys.goesTo('Evidence');
    await carys.seesPage('Evidence');
    await carys.follows('Add a measure');
    await carys.seesPage('Add a measure');
    await carys.fitsInto(narrow);
    await carys.types('Title', QUESTION);
    await carys.chooses('Layout of the file', 'Contractor’s list');
    await carys.types('Name in the file', 'q3f');
    await carys.presses('Add the measure');
    await carys.seesPage(QUESTION);
    await carys.sees('No figures yet');
    await carys.opens('/measures/add');
    await carys.types('Title', TURNOVER);
    await carys.chooses('How often', 'Each month');
    await carys.chooses('What its values count', 'Rate, such as so many in a thousand');
    await carys.chooses('Which way is better', 'Lower is better');
    await carys.chooses('Layout of the file', 'Monthly figures of our own');
    await carys.chooses('In the file', 'Lower is better');
    await carys.types('Name in the file', 'turnover');
    await carys.presses('Add the measure');
    await carys.seesPage(TURNOVER);
  });

  let takenIn = '';
  const sends = async (layout: string, vintage: string, lines: readonly string[]) => {
    await carys.opens('/measures/import');
    await carys.seesPage('Take in figures from a file');
    await carys.chooses('How the file is laid out', layout);
    await carys.types('Release', 'Survey of an example');
    await carys.types(/^Vintage/, vintage);
    await enters(carys, 'The day it came out', ['13', '3', '2025']);
    await carys.attaches('File of figures', 'figures.csv', lines.join('\n'));
    await carys.presses('Check the file');
  };

  await When('she hands in a file with a mistake', () =>
    sends('Contractor’s list', '2024', [...SURVEY, '2024,q3f,Improvements,Directorate,Other,50,70 %']),
  );
  await Then('it is refused as a whole, and says where', async () => {
    await carys.seesPage('The file needs correcting');
    await carys.part('row', /row 10/).sees('This is not a percentage from 0 to 100, without a sign');
    await carys.fitsInto(narrow);
  });
  await When('she hands in the right one', () => sends('Contractor’s list', '2024', SURVEY));
  await Then('she sees what would be taken in, and takes it in', async () => {
    await carys.seesPage('The figures are ready to be taken in');
    await carys.sees('Left out, since no measure has these names: 1');
    await carys.presses('Take in 7 values');
    await carys.seesPage('Figures taken in');
    await carys.fitsInto(narrow);
  });
  await And('the months too', async () => {
    await sends('Monthly figures of our own', '', ['measure,month,value', ...MONTHS]);
    await carys.presses('Take in 24 values');
    await carys.seesPage('Figures taken in');
    takenIn = carys.path();
    await carys.follows('See the measures');
    await carys.seesPage('Evidence');
    await carys.fitsInto(narrow);
  });

  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  await Then('Amara reads on her phone how it moved, in points', async () => {
    await amara.opens('/measures?search=improvements');
    await amara.sees('+2.74 points');
    await amara.follows(QUESTION);
    await amara.seesPage(QUESTION);
    await amara.sees(/That is \+2\.74 points from 2023, for the better\./);
    await amara.finds('img', `Chart: ${QUESTION}`);
    await amara.part('table', 'Parts of the organisation, 2024').sees('Hidden to protect who answered');
    await amara.fitsInto(narrow);
  });
  await And('sees the month that stands out', async () => {
    await amara.opens('/measures?search=turnover');
    await amara.follows(TURNOVER);
    await amara.seesPage(TURNOVER);
    await amara.sees(/The last point is above the upper limit\./);
    await amara.sees('The same as a table');
    await amara.fitsInto(narrow);
  });
  await When('Carys gives the question a target', async () => {
    await carys.opens('/measures?search=improvements');
    await carys.follows(QUESTION);
    await carys.follows('Edit');
    await carys.seesPage('Edit a measure');
    await carys.types(/^Target/, '70');
    await carys.fitsInto(narrow);
    await carys.presses('Save');
  });
  await Then('it stands on the page', async () => {
    await carys.seesPage(QUESTION);
    await carys.sees('Measure saved.');
  });

  await When(`Carys says what ${ACTION} should move, and from where`, async () => {
    await carys.opens('/actions?search=team+time+out');
    await carys.follows(ACTION);
    await carys.follows('Edit');
    await carys.seesPage('Edit action');
    await carys.find('combobox', /^Measures that it should move/).fill(QUESTION);
    await carys
      .find('option', new RegExp(`^${QUESTION}`))
      .first()
      .click();
    await carys.chooses(`Baseline of “${QUESTION}”`, '61.2 % in 2021');
    await carys.fitsInto(narrow);
    await carys.presses('Save');
    await carys.seesPage(ACTION);
  });
  await Then('the action says what moved since, and the chart what was launched alongside', async () => {
    await carys
      .part('region', 'Measures that it should move')
      .sees('From 61.2 % in 2021: +8.31 points by 2024.');
    await amara.opens('/measures?search=improvements');
    await amara.follows(QUESTION);
    await amara.sees(/It moved alongside this action: A, “Team Time Out”, launched on/);
    await amara.part('region', 'Actions that should move it').sees(/From 61\.2 % in 2021\./);
    await amara.fitsInto(narrow);
  });
  await When('Carys lets the limits of turnover begin anew, with the reason', async () => {
    await carys.opens('/measures?search=turnover');
    await carys.follows(TURNOVER);
    await carys.follows('Draw it in another way');
    await carys.seesPage('How the chart is drawn');
    await carys.presses('Add a new beginning');
    await carys.types('Month', '2024-06');
    await carys.types('Why', 'A new rota');
    await carys.fitsInto(narrow);
    await carys.presses('Save');
  });
  await Then('the chart says so', async () => {
    await carys.seesPage(TURNOVER);
    await carys.sees(/They begin anew in June 2024: A new rota\./);
    await carys.sees('Limits begin anew');
  });

  const onAPhone = await heard.welcomesAs(CAST.programmeLead, 'phone');
  await And('all of it can be done on a phone', async () => {
    const edit = `${carys.path()}/edit`;
    const chart = `${carys.path()}/chart`;
    for (const address of ['/measures', '/measures/add', '/measures/import', takenIn, edit, chart]) {
      await onAPhone.opens(address);
      await onAPhone.seesPage(/./);
    }
  });
});

heard.story('A programme lead assesses how far care for wellbeing has come', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format();

  await Given('two assessments stand beside each other', async () => {
    await carys.goesTo('Evidence');
    await carys.follows(/^Wellbeing framework/);
    await carys.seesPage('Wellbeing framework');
    await carys.part('row', /^Environment/).sees(/Two levels higher than in/);
    await carys.fitsInto(narrow);
  });
  await When('Carys records a third, of one element', async () => {
    await carys.follows('Record an assessment');
    await carys.seesPage('Record an assessment');
    await carys.fitsInto(narrow);
    await carys.looksUp('Assessor', 'Ewan Example');
    await carys.part('group', 'Environment').chooses('Level', '4. Part of daily work');
    await carys.presses('Record the assessment');
    await carys.sees('Write what the level of “Environment” rests on.');
    await carys.part('group', 'Environment').types('Evidence', 'Rooms are booked every day.');
    await carys.presses('Record the assessment');
  });
  await Then('it says how far that moved', async () => {
    await carys.seesPage(today);
    await carys.part('row', /^Environment/).sees(/One level higher than in/);
    await carys.fitsInto(narrow);
  });
  await When('she corrects it', async () => {
    await carys.follows('Correct');
    await carys.seesPage('Correct an assessment');
    await carys.fitsInto(narrow);
    await carys.part('group', 'Environment').chooses('Level', '3. In place');
    await carys.types('Why is it corrected?', 'Two sites have no room yet.');
    await carys.presses('Save the correction');
  });
  let assessment = '';
  await Then('what it said before stays beside it', async () => {
    await carys.seesPage(today);
    await carys.part('row', /^Environment/).sees(/The same level as in/);
    await carys.sees(/^Version 1, recorded by Carys Example/);
    assessment = carys.path();
  });
  await When('she writes the lowest level anew', async () => {
    await carys.opens('/wellbeing/framework');
    await carys.seesPage('Set the wellbeing framework');
    await carys.fitsInto(narrow);
    await carys.types('Level 1, the lowest', 'Nothing yet');
    await carys.presses('Set the framework');
  });
  await Then('there is a second version, and earlier assessments read as before', async () => {
    await carys.seesPage('Wellbeing framework');
    await carys.sees('Earlier versions of the framework');
    await carys.part('row', /^Fulfilment at work/).sees(/Not begun/);
  });

  const onAPhone = await heard.welcomesAs(CAST.programmeLead, 'phone');
  await And('all of it can be done on a phone', async () => {
    const pages = [
      '/wellbeing',
      '/wellbeing/framework',
      '/wellbeing/new',
      assessment,
      `${assessment}/correct`,
    ];
    for (const address of pages) {
      await onAPhone.opens(address);
      await onAPhone.seesPage(/./);
      await onAPhone.fitsInto(narrow);
    }
  });
});

heard.story(
  'A programme lead takes in the national benchmark workbook, and sees how a question moved',
  async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
    const title = 'Team members respect one another';

    await Given('Carys measures a question of the benchmark', async () => {
      await carys.opens('/measures/add');
      await carys.types('Title', title);
      await carys.chooses('Layout of the file', 'National benchmark workbook');
      await carys.types('Name in the file', 'q7b');
      await carys.presses('Add the measure');
      await carys.isAt(title);
    });
    await When('she hands in the workbook', async () => {
      await carys.opens('/measures/import');
      await carys.chooses('How the file is laid out', 'National benchmark workbook');
      await carys.types('Release', 'NHS Staff Survey 2024');
      await carys.types(/^Vintage/, '2024');
      await carys.types('Code of the organisation', 'RT5');
      await enters(carys, 'The day it came out', ['13', '3', '2025']);
      await carys.attaches('File of figures', 'benchmark.xlsx', await benchmarkWorkbook());
      await carys.presses('Check the file');
    });
    await Then('she takes in the row of her organisation alone', async () => {
      await carys.isAt('The figures are ready to be taken in');
      await carys.presses('Take in 2 values');
      await carys.isAt('Figures taken in');
    });
    await And('sees how the question moved, beside its group', async () => {
      await carys.opens('/measures?search=respect');
      await carys.follows(title);
      await carys.seesPage(title);
      await carys.sees(
        /72\.46 % in 2024, of 4,000 people\..*That is \+2\.34 points from 2023, for the better\./,
      );
      await carys.part('table').row('2023').sees('70.12 %');
    });
  },
);
