import { expect } from '@jest/globals';
import { lookOver } from '../harness/looking';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const TITLE = 'Speaking up, and hearing back';
const SAID = 'People do not speak up because they never hear what came of it.';
const URDU = {
  youSaid: 'لوگ اس لیے آواز نہیں اٹھاتے کہ انہیں کبھی پتا نہیں چلتا کہ پھر کیا ہوا۔',
  weDid: 'جو اب آواز اٹھاتا ہے اسے شکریہ کا ایک خط ملتا ہے جس میں لکھا ہوتا ہے کہ آگے کیا ہوگا۔',
  next: 'گرمیوں سے ہر بات کا جواب دو ہفتوں میں دیا جائے گا۔',
};

/** Reads a page on a narrow phone that runs no scripts; then looks it over, for which a script is needed. */
async function readsWithoutScripts({ context }: Visitor, address: string) {
  const viewport = { width: 320, height: 640 };
  const browser = context.browser();
  if (!browser) throw new Error('The visitor has no browser.');
  const [reading, looking] = [
    await browser.newContext({ viewport, javaScriptEnabled: false }),
    await browser.newContext({ viewport }),
  ];
  try {
    const page = await reading.newPage();
    await page.goto(address);
    const html = page.locator('html');
    const [lang, dir] = [await html.getAttribute('lang'), await html.getAttribute('dir')];
    const text = await page.locator('main').innerText();
    const looked = await looking.newPage();
    await looked.goto(address);
    return { lang, dir, text, faults: await lookOver(looked) };
  } finally {
    await reading.close();
    await looking.close();
  }
}

heard.story('Communications translates an answer side by side, and it goes out in Urdu', async () => {
  const devi = await heard.welcomesAs(CAST.comms, 'desk');
  let address = '';
  let answer = '';

  await Given('an edition is out in English', async () => {
    await devi.goesTo('Feedback into Action');
    await devi.isAt('Feedback into Action');
    await devi.follows(TITLE);
    await devi.isAt(TITLE);
    await devi.follows('Languages: 0 of 9 checked');
    await devi.seesPage('Languages');
    address = devi.path();
  });
  await When('Devi, of communications, translates its first answer into Urdu', async () => {
    await devi.part('row', /Urdu/).follows(/^Urdu/);
    await devi.isAt('Urdu');
    await devi.follows(`Next: ${SAID}`);
    await devi.finds('textbox', 'You said, in Urdu');
    answer = new URL(devi.page.url()).searchParams.get('answer') ?? '';
    await devi.types('You said, in Urdu', URDU.youSaid);
    await devi.part('textbox', 'The answer, in Urdu').ground.fill(URDU.weDid);
    await devi.types('What comes next, in Urdu', URDU.next);
    await devi.looksOver();
  });
  await And('marks it as checked', async () => {
    await devi.presses('Save and mark as checked');
    await devi.part('region', 'Notices').sees('The Urdu is checked.');
    await devi.part('navigation', 'Parts in Urdu').item(SAID).sees('Checked');
  });
  await Then('she cannot publish what she wrote', async () => {
    await devi.opens(address);
    await devi.sees('You wrote the Urdu, so a second person must publish it.');
    await devi.findsNo('button', 'Publish languages');
  });

  const ewan = await heard.welcomesAs(CAST.sponsor, 'phone');
  await When('the sponsor reads it on his phone, and publishes it', async () => {
    await ewan.opens(`${address}/ur?answer=${answer}`);
    await ewan.sees(URDU.youSaid);
    await ewan.seesPage('Urdu');
    await ewan.follows('Languages');
    await ewan.seesPage('Languages');
    await ewan.presses('Publish languages');
    await ewan.part('dialog').presses('Publish now');
    await ewan.part('region', 'Notices').sees('Published in Urdu.');
  });
  const home = new URL(ewan.page.url()).origin;
  await Then('a reader of Urdu finds it, without any script', async () => {
    const page = await readsWithoutScripts(ewan, `${home}/feedback-into-action/ur/answers/${answer}/`);
    expect(page).toMatchObject({ lang: 'ur', dir: 'rtl', faults: [] });
    for (const words of Object.values(URDU)) expect(page.text).toContain(words);
  });
  await And('the edition says what changed, and is in Urdu', async () => {
    await ewan.goesTo('Feedback into Action');
    await ewan.follows(TITLE);
    await ewan.isAt(TITLE);
    await ewan.part('region', 'What went out').sees('Now also in Urdu.');
  });
  await And('a reader of Arabic finds what the example tells in theirs', async () => {
    const newest = await readsWithoutScripts(ewan, `${home}/feedback-into-action/ar/`);
    expect(newest).toMatchObject({ lang: 'ar', dir: 'rtl', faults: [] });
    expect(newest.text).toContain('لا أحد يستطيع أن يخبر المرضى كم سينتظرون.');
  });
});
