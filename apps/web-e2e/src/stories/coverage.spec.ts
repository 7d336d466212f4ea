import { expect } from '@jest/globals';
import { And, eventually, Given, Then, When } from '../harness/steps';
import { CAST, type Screen } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** Two small sites, one large one: the small ones share a row. */
const PASTED = 'Alder House\t7\nBirchfield Community Hospital\t8\nWillow Bank Base\t1,120\nNowhere\t5';

for (const screen of ['phone', 'desk'] satisfies Screen[]) {
  heard.story(`The programme lead finds on a ${screen} where nobody has been heard`, async () => {
    const carys = await heard.welcomesAs(CAST.programmeLead, screen);
    const next = carys.part('region', 'Where to hold the next café');
    let place = '';

    await Given('Carys comes to coverage from the events', async () => {
      await carys.goesTo('Listening');
      await carys.follows('Coverage');
      await carys.seesPage('Coverage');
    });
    await When('she enters how many people work where, from a spreadsheet', async () => {
      await carys.follows('Enter headcounts');
      await carys.seesPage('Headcounts');
      await carys.page.getByText('Paste them from a spreadsheet').click();
      await carys.types('List', PASTED);
      await carys.presses('Fill in the fields below');
      await carys.sees(/^3 filled in\. .*Nowhere/);
    });
    await And('types one that is no number', async () => {
      await carys.types('Cedar Court', 'many');
      await carys.presses('Save headcounts');
    });
    await Then('the page says which, and keeps what she typed', async () => {
      await carys.finds('link', 'Cedar Court: enter a whole number, or leave it empty');
      await carys.looksOver();
      expect(await carys.reads('Willow Bank Base')).toBe('1120');
    });
    await When('she mends it and saves', async () => {
      await carys.types('Cedar Court', '240');
      await carys.presses('Save headcounts');
    });
    await Then('the small sites share a row, and the large one has its own', async () => {
      await carys.seesPage('Coverage');
      const table = carys.part('table', /^People heard/);
      await table.row('Smaller sites together').sees('15');
      await table.row('Willow Bank Base').sees('1,120');
      await table.findsNo('rowheader', /^Alder House/);
    });
    await And('why counts are hidden is said', () => carys.sees(/fewer than 11 people is hidden/));
    await When('she looks at shifts, and at three years', async () => {
      await carys.part('navigation', 'Coverage by').follows('Shift');
      await carys.part('table', /^People heard/).finds('rowheader', /^Night/);
      await carys.follows('Show three years');
      await carys.finds('link', 'Show one year');
      await carys.looksOver();
    });
    await Then('the address says so', () =>
      expect(Object.fromEntries(carys.query())).toEqual({ axis: 'shift', years: '3' }),
    );
    await When('she follows the first place that coverage names', async () => {
      await eventually(async () => expect(await next.counts('listitem')).toBeGreaterThan(0));
      place = (await next.part('list').text()).split(/, .*shift/)[0]?.trim() ?? '';
      await next.ground.getByRole('link').first().click();
    });
    await Then('an event is about to be planned there', async () => {
      await carys.isAt('Plan an event');
      const { site } = Object.fromEntries(carys.query());
      const chosen = carys.page.getByLabel(/^Site/);
      expect(await chosen.inputValue()).toBe(site ?? '');
      expect(place).not.toBe('');
    });
  });

  heard.story(
    `What was deleted on schedule is told on a ${screen}, to those who keep the programme`,
    async () => {
      for (const who of [CAST.programmeLead, CAST.administrator]) {
        const visitor = await heard.welcomesAs(who, screen);
        await When('they come from the programme’s page', async () => {
          await visitor.goesTo('Programme');
          await visitor.follows('How long notes are kept, and what was deleted');
        });
        await Then('how long notes are kept is said', async () => {
          await visitor.seesPage('Retention');
          await visitor.sees(/^Notes are deleted \d+ days after/);
        });
      }
    },
  );
}
