import { expect } from '@jest/globals';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const PASSWORD = 'four quiet lanterns sing';

async function setsPassword(visitor: Visitor, link: string, password: string): Promise<void> {
  await visitor.opens(link);
  await visitor.seesPage('Set your password');
  await visitor.types('New password', password);
  await visitor.presses('Set password and sign in');
  await visitor.seesPage('Home');
}

heard.story(
  'Somebody is invited by a link that works once, joins, and gets another when the password is lost',
  async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
    const nova = await heard.welcomes('phone');
    let link = '';

    await Given('Carys invites Nova', async () => {
      await carys.goesTo('People');
      await carys.seesPage('People');
      await carys.follows('Invite somebody');
      await carys.seesPage('Invite somebody');
      await carys.presses('Invite');
      await carys.looksOver();
      await carys.types('Name', 'Nova Lightly');
      await carys.types('E-mail address', 'nova.lightly@example.invalid');
      await carys.chooses('Subgroup (optional)', 'Career development');
      await carys.presses('Invite');
      await carys.seesPage('Nova Lightly is invited');
      link = await carys.reads('Link to join');
    });
    await When('Nova opens the link on her own phone and sets a password that is too short', async () => {
      await nova.opens(link);
      await nova.seesPage('Set your password');
      await nova.sees(/Welcome, Nova Lightly/);
      await nova.types('New password', 'short');
      await nova.presses('Set password and sign in');
    });
    await Then('she is told what a password needs', async () => {
      await nova.finds('alert');
      await nova.looksOver();
    });
    await When('she sets a better one', async () => {
      await nova.types('New password', PASSWORD);
      await nova.presses('Set password and sign in');
    });
    await Then('she is in', async () => {
      await nova.seesPage('Home');
      await nova.finds('link', 'Nova Lightly');
    });
    await And('the link works no more', async () => {
      const other = await heard.welcomes('desk');
      await other.opens(link);
      await other.seesPage('Set your password');
      await other.sees('This link no longer works');
    });

    await When('she signs out, forgets the password and Carys makes a link for a new one', async () => {
      await nova.presses('Sign out');
      await nova.isAt('Sign in');
      await carys.follows('See their page');
      await carys.seesPage('Nova Lightly');
      await carys.presses('Make a link for a new password');
      link = await carys.reads('Link to choose a new password');
      await carys.looksOver();
    });
    await Then('she chooses one, and signs in with it from then on', async () => {
      await setsPassword(nova, link, `${PASSWORD} again`);
      await nova.presses('Sign out');
      await nova.isAt('Sign in');
      await nova.signsInWith('nova.lightly@example.invalid', `${PASSWORD} again`);
      await nova.isAt('Home');
    });
    await And('the old one is refused', async () => {
      await nova.presses('Sign out');
      await nova.isAt('Sign in');
      await nova.types('E-mail address', 'nova.lightly@example.invalid');
      await nova.types('Password', PASSWORD);
      await nova.presses('Sign in');
      await nova.finds('alert');
      await nova.looksOver();
    });
  },
);

const HEAD =
  'email,name,job_title,directorate,site,staff_group,working_pattern,roles,subgroup,membership,joined_on';
const RIGHT = [
  'ida.first@example.invalid,Ida Firstly,Porter,Mental health services,Cedar Court,Estates and ancillary,nights,change_leader,Career development,change_leader,2026-01-12',
  'jon.second@example.invalid,Jon Secondly,Ward clerk,Community health services,,Administrative and clerical,days,change_leader,,,',
];
const WRONG = [
  RIGHT[0],
  'not an address,Jon Secondly,Ward clerk,Department of Nowhere,,Administrative and clerical,days,wizard,,,',
];

heard.story(
  'A file of people is refused as a whole with every mistake, and taken in when it is right',
  async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
    const checks = async (rows: (string | undefined)[]) => {
      await carys.isAt('Import people from a file');
      await carys.attaches('File of people', 'people.csv', [HEAD, ...rows].join('\n'));
      await carys.presses('Check the file');
    };

    await Given('Carys has a file with mistakes in its third row', async () => {
      await carys.goesTo('People');
      await carys.follows('Import from a file');
      await carys.seesPage('Import people from a file');
    });
    await When('she has it checked', () => checks(WRONG));
    await Then('she reads where each mistake is and what is accepted', async () => {
      const table = carys.part('table', 'What to correct in the file');
      await carys.sees(/things in it are wrong\. Nothing was imported\./);
      await table.row(/Row 3.*email/).sees('not an address');
      await table.row(/Row 3.*directorate/).sees('Department of Nowhere');
      await table.row(/Row 3.*roles/).sees('wizard');
      await carys.looksOver();
    });
    await When('she has the corrected file checked', async () => {
      await carys.follows('choose it again');
      await checks(RIGHT);
    });
    await Then('she reads what would happen, before anything does', async () => {
      await carys.sees(/No mistakes were found in 2 rows\. Nothing has been changed yet\./);
      await carys.looksOver();
    });
    await When('she takes it in', () => carys.presses('Import 2 people'));
    await Then('both are in the directory', async () => {
      await carys.follows('See the people');
      await carys.seesPage('People');
      await carys.finds('link', 'Ida Firstly');
      await carys.finds('link', 'Jon Secondly');
    });
    await And('the same file a second time would change nothing', async () => {
      await carys.follows('Import from a file');
      await checks(RIGHT);
      await carys.sees(/Everybody in the file is known already, and nothing would change\./);
      await carys.findsNo('button', /^Import \d/);
    });
  },
);

heard.story('Somebody leaves, and what they own goes to somebody else', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'phone');
  let leaving = '';

  await Given('somebody owns an action', async () => {
    await carys.goesTo('Actions');
    await carys.searches('Quiet hour');
    await carys.follows('Quiet hour on wards');
    await carys.isAt('Quiet hour on wards');
    const owner = carys.definition('Owner');
    [leaving = ''] = await owner.links();
    await owner.follows(leaving);
    await carys.seesPage(leaving);
    await carys.finds('link', 'Quiet hour on wards');
  });
  await When('Carys records that they left, without an heir', async () => {
    await carys.follows('Record that they left');
    await carys.seesPage(`${leaving} leaves the programme`);
    await carys.presses('Record that they left');
  });
  await Then('she is asked who takes over', async () => {
    await carys.finds('link', /^Choose who takes over/);
    await carys.looksOver();
  });
  await When('she names Amara and says yes', async () => {
    await carys.looksUp('Who takes over what they own', CAST.changeLeader);
    await carys.presses('Record that they left');
    await carys.finds('dialog');
    await carys.looksOver();
    await carys.presses('Yes, they have left');
  });
  await Then('they have left, and Amara owns the action', async () => {
    await carys.seesPage(leaving);
    await carys.sees(/Left/);
    await carys.goesTo('Actions');
    await carys.searches('Quiet hour');
    await carys.follows('Quiet hour on wards');
    await carys.isAt('Quiet hour on wards');
    expect(await carys.definition('Owner').links()).toEqual([CAST.changeLeader]);
  });
});

heard.story('A person is edited, given a role, paused and brought back', async () => {
  const farah = await heard.welcomesAs(CAST.administrator, 'phone');
  const name = 'Ewan Example';

  await Given('Farah opens the page of the sponsor', async () => {
    await farah.goesTo('People');
    await farah.searches(name);
    await farah.follows(name);
    await farah.seesPage(name);
  });
  await When('she changes his job title', async () => {
    await farah.follows('Edit details');
    await farah.seesPage(/^Edit/);
    await farah.types('Job title (optional)', 'Director of nursing');
    await farah.presses('Save details');
  });
  await Then('it stands on his page', async () => {
    await farah.isAt(name);
    await farah.sees('Director of nursing');
  });
  await When('she makes him a change leader as well', async () => {
    await farah.follows('Change roles');
    await farah.seesPage(`Change roles of ${name}`);
    await farah.ticks('Change leader');
    await farah.presses('Save roles');
  });
  await Then('he has both roles', async () => {
    await farah.isAt(name);
    await farah.sees(/Change leader, Executive sponsor|Executive sponsor, Change leader/);
  });
  await When('she pauses him', async () => {
    await farah.follows('Pause');
    await farah.seesPage(`Pause ${name}`);
    const later = new Date(Date.now() + 40 * 86_400_000);
    await farah.types('Day', String(later.getUTCDate()));
    await farah.types('Month', String(later.getUTCMonth() + 1));
    await farah.types('Year', String(later.getUTCFullYear()));
    await farah.presses('Pause until then');
  });
  await Then('he is paused, until she ends it', async () => {
    await farah.isAt(name);
    await farah.sees(/Paused/);
    await farah.presses('End the pause now');
    await farah.seesNot(/^Paused/);
  });
});
