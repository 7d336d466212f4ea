import { expect } from '@jest/globals';
import { And, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

heard.story('Whoever opens a link from outside signs in first, and is then where the link led', async () => {
  const devi = await heard.welcomes('phone');
  await Given('Devi has a link to a filtered list, and is not signed in', () =>
    devi.opens('/actions?health=quiet'),
  );
  await Then('she is asked to sign in', () => devi.seesPage('Sign in'));
  await When('she does', () => devi.presses(`Sign in as ${CAST.comms}`));
  await Then('she is where the link led', async () => {
    await devi.isAt('Actions');
    expect(devi.query().get('health')).toBe('quiet');
  });
});

heard.story(
  'A shared computer is signed out by itself, after a warning, and keeps what was typed',
  async () => {
    const amara = await heard.welcomes('desk');
    await amara.page.clock.install();
    await Given('Amara has begun to write, and goes away', async () => {
      await amara.signsInAs(CAST.changeLeader);
      await amara.goesTo('Actions');
      await amara.isAt('Actions');
      await amara.searches('Team Time Out');
      await amara.follows('Team Time Out');
      await amara.isAt('Team Time Out');
      await amara.types('What happened?', 'Half a sentence');
    });
    await When('twenty-nine and a half minutes have passed', () => amara.page.clock.fastForward('29:30'));
    await Then('she is asked whether she is still there', async () => {
      await amara.part('dialog', 'Are you still there?').sees(/You will be signed out in \d+ seconds/);
      await amara.looksOver();
    });
    await When('she stays', () => amara.presses('Stay signed in'));
    await Then('the question is gone', () => amara.findsNo('dialog'));
    await When('thirty-one minutes pass', () => amara.page.clock.fastForward('31:00'));
    await Then('she is signed out, and told why', async () => {
      await amara.isAt('Sign in');
      await amara.sees(/You were signed out because nothing happened for 30 minutes/);
      await amara.looksOver();
    });
    await And('the words are there when she is back', async () => {
      await amara.presses(`Sign in as ${CAST.changeLeader}`);
      await amara.isAt('Team Time Out');
      expect(await amara.reads('What happened?')).toBe('Half a sentence');
    });
  },
);

heard.story('Signing out ends it in every tab, and the way back does not lead in again', async () => {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'desk');
  const second = await heard.opensAnotherTab(amara);
  await Given('Amara has two tabs open', async () => {
    await second.opens('/board');
    await second.isAt('Board');
    await amara.goesTo('Actions');
    await amara.isAt('Actions');
  });
  await When('she signs out in one', async () => {
    await amara.presses('Sign out');
    await amara.isAt('Sign in');
  });
  await Then('the other is at the door as well', () => second.isAt('Sign in'));
  await And('going back shows nothing of the inside', async () => {
    await amara.goesBack();
    await amara.isAt('Sign in');
    await amara.findsNo('button', 'Sign out');
  });
});

heard.story(
  'Her account: what is kept on this device can be removed, and a new password asked for',
  async () => {
    const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
    await Given('Amara looks at her account', async () => {
      await amara.follows(CAST.changeLeader);
      await amara.seesPage('Your account');
    });
    await When('she asks for a link to change her password', () =>
      amara.presses('Ask for a link to change your password'),
    );
    await Then('she is told how it reaches her', () => amara.finds('status'));
    await And('she removes what she had typed from this phone', async () => {
      await amara.presses('Remove what I typed from this device');
      await amara.part('region', 'Notices').sees(/this device/);
      await amara.looksOver();
    });
  },
);

heard.story('Somebody who forgot the password is told the same, whoever they are', async () => {
  const stranger = await heard.welcomes('phone');
  await Given('a stranger says that they forgot their password', async () => {
    await stranger.opens('/sign-in');
    await stranger.follows('I forgot my password');
    await stranger.seesPage('Forgot your password');
    await stranger.types('E-mail address', 'nobody.here@example.invalid');
    await stranger.presses('Ask for a link');
    await stranger.finds('link', 'Back to sign in');
  });
  await Then('nothing says whether there is such an account', async () => {
    await stranger.seesNot(/no account|unknown/i);
    await stranger.looksOver();
  });
});
