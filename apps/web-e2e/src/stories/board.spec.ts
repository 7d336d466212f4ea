import { expect } from '@jest/globals';
import { And, eventually, Given, Then, When } from '../harness/steps';
import { CAST, type Screen } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** A day so many days ago, as the three boxes of a date want it. */
function daysAgo(days: number): { day: string; month: string; year: string; address: string } {
  const address = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = address.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year, address };
}

for (const screen of ['desk', 'phone'] satisfies Screen[]) {
  heard.story(
    `The programme lead looks on a ${screen} at where things stood, and what changed since`,
    async () => {
      const carys = await heard.welcomesAs(CAST.programmeLead, screen);
      const changes = carys.part('region', /^What changed since/);
      const then = daysAgo(120);
      let title = '';

      await Given('Carys is at the board, which says who is unheard and how long staff wait', async () => {
        await carys.goesTo('Board');
        await carys.isAt('Board');
        await carys.part('region', 'Who is unheard').sees(/of \d+ sites/);
        await carys.sees(/Half waited up to \d+ days/);
      });
      await When('she asks for a day four months ago', async () => {
        await carys.page.getByText('Look at a past day').click();
        await carys.types('Day', then.day);
        await carys.types('Month', then.month);
        await carys.types('Year', then.year);
        await carys.presses('Show that day');
      });
      await Then('the board is the one of that day, and its address says so', async () => {
        await carys.sees(/^As it was on /);
        await carys.part('region', /^How it stood on/).sees(/members · \d+ action/);
        expect(carys.query().get('on')).toBe(then.address);
        await carys.looksOver();
      });
      await And('what changed since is told by subgroup', async () => {
        await changes.sees(/^\d actions? launched$/);
        await changes.sees(/themes? agreed and answered$/);
      });
      await When('she follows an action that was launched since', async () => {
        const launched = changes.find('listitem').filter({ hasText: /actions? launched/ });
        const link = launched.first().getByRole('link').first();
        title = await link.innerText();
        await link.click();
      });
      await Then('she is at that action', () => carys.isAt(title));
      await When('she goes back', () => carys.goesBack());
      await Then('she is at the board of that day again', async () => {
        await carys.sees(/^As it was on /);
        expect(carys.query().get('on')).toBe(then.address);
      });
      await When('she goes back to today', () => carys.follows('Back to today'));
      await Then('the board is the one that refreshes by itself', async () => {
        await carys.sees(/It refreshes by itself/);
        expect(carys.query().get('on')).toBeNull();
      });
    },
  );
}

heard.story('A day that cannot be is refused in words, and the way on is there', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');

  await Given('Carys opens the board of a day to come', () =>
    carys.opens(`/board?on=${daysAgo(-30).address}`),
  );
  await Then('she is told why there is none', async () => {
    await carys.finds('link', 'This day is still to come. Choose today or a day before it.');
    await carys.looksOver();
  });
  await When('she opens one from before the programme', () => carys.opens('/board?on=2020-01-01'));
  await Then('she is told when it began', async () => {
    await eventually(() =>
      carys.finds('link', /^The programme began on .* Choose that day or a later one\.$/),
    );
  });
  await When('she follows the way on', () => carys.follows('go to the board of today'));
  await Then('she is at the board of today', () => carys.sees(/It refreshes by itself/));
});
