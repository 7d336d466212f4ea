import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { aCoverage, aRow, someHeadcounts } from './coverage.builder';
import { CoveragePageDocument, type CoveragePageQueryVariables } from './coverage-page.generated';
import {
  HeadcountsPageDocument,
  SetHeadcountsDocument,
  type SetHeadcountsMutationVariables,
} from './headcounts-page.generated';
import { routes } from './routes';

const lead = aViewer({ can: ['SEE_WORK', 'MANAGE_PROGRAMME', 'PLAN_ANY_EVENT'] });

test('shows shares, says what is hidden and what it comes to together, and when nobody was heard', async () => {
  renderPage({
    ...{ at: '/coverage', routes },
    answers: [
      answer(CoveragePageDocument).with({
        coverage: aCoverage([
          aRow('North House', { people: 40, share: 10 }, { headcount: 400 }),
          aRow('South House', { isHidden: true }),
          aRow('East House', { people: 0 }, { status: 'NEVER', lastHeard: null }),
          aRow('Mill, Lane', { isHidden: true }, { isHeadcountHidden: true, status: 'QUIET_90_DAYS' }),
        ]),
      }),
    ],
  });
  const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));
  (await row(/North House/)).getByText('10%');
  (await row(/South House/)).getByText('Hidden');
  (await row(/East House/)).getByText('Never heard');
  const pool = await row(/Smaller sites together/);
  pool.getByText('Mill, Lane');
  pool.getByText('Not heard for 90 days');
  screen.getByText('21 in 2 rows');
  screen.getByText(/A count of fewer than 11 people is hidden/);
  screen.getByRole('columnheader', { name: 'Oct to Dec 2025' });
  expect(screen.queryByRole('link', { name: 'Enter headcounts' })).toBeNull();
  expect(screen.queryByRole('link', { name: /^Plan it/ })).toBeNull();
});

test('keeps axis and length in the address, and asks for them', async () => {
  const asked: CoveragePageQueryVariables[] = [];
  const page = renderPage({
    ...{ at: '/coverage?axis=shift', routes, viewer: lead },
    answers: [
      answer(CoveragePageDocument).with((variables) => {
        asked.push(variables);
        return { coverage: aCoverage([aRow('Night', { people: 40 })], { viewerCanSetHeadcounts: true }) };
      }),
    ],
  });
  await screen.findByRole('row', { name: /Night/ });
  await page.user.click(screen.getByRole('link', { name: 'Show three years' }));
  await screen.findByRole('link', { name: 'Show one year' });
  await page.user.click(screen.getByRole('link', { name: 'Staff group' }));
  expect(page.address()).toBe('/coverage?axis=staff-group&years=3');
  expect(asked.map(({ axis, from }) => [axis, typeof from])).toEqual([
    ['SHIFT', 'object'],
    ['SHIFT', 'string'],
    ['STAFF_GROUP', 'string'],
  ]);
});

test('leads whoever plans to a new event at the site and in the shift that nobody heard', async () => {
  const nextCafes = [
    { __typename: 'NextCafe' as const, shift: 'NIGHT' as const, reason: 'East House has never been heard.' },
    {
      __typename: 'NextCafe' as const,
      shift: 'WEEKEND' as const,
      reason: 'The weekend shift has never been heard.',
    },
  ].map((cafe, index) => ({
    ...cafe,
    site: index === 0 ? { __typename: 'CoveragePart' as const, id: 'east', name: 'East House' } : null,
  }));
  renderPage({
    ...{ at: '/coverage', routes, viewer: lead },
    answers: [
      answer(CoveragePageDocument).with({
        coverage: aCoverage([aRow('Night', { people: 40 })], { nextCafes }),
      }),
    ],
  });
  const there = await screen.findByRole('link', { name: /^Plan it ?: East House, night shift$/ });
  expect(there.getAttribute('href')).toBe('/listening/new?site=east&shift=NIGHT');
  const anywhere = screen.getByRole('link', { name: /^Plan it ?: Any site, weekend shift$/ });
  expect(anywhere.getAttribute('href')).toBe('/listening/new?shift=WEEKEND');
  screen.getByText('East House has never been heard.');
});

test('headcounts are pasted, checked and sent with what was seen', async () => {
  const sent: SetHeadcountsMutationVariables['input'][] = [];
  const page = renderPage({
    ...{ at: '/coverage/headcounts', routes, viewer: lead },
    answers: [
      answer(HeadcountsPageDocument).with({ headcounts: someHeadcounts() }),
      answer(CoveragePageDocument).with({ coverage: aCoverage([]) }),
      answer(SetHeadcountsDocument).with(({ input }) => {
        sent.push(input);
        const problem = {
          __typename: 'UserError' as const,
          code: 'INVALID' as const,
          message: 'Too many people.',
        };
        const errors = sent.length === 1 ? [{ ...problem, field: 'headcounts.1' }] : [];
        return { setHeadcounts: { __typename: 'HeadcountsPayload', headcounts: someHeadcounts(), errors } };
      }),
    ],
  });
  await page.user.click(await screen.findByText('Paste them from a spreadsheet'));
  await page.user.click(screen.getByRole('textbox', { name: 'List' }));
  await page.user.paste('South, Lower House\t1,200\nNowhere\t5');
  await page.user.click(screen.getByRole('button', { name: 'Fill in the fields below' }));
  screen.getByText(/^1 filled in. Not understood, or not a name on this page: Nowhere\s5/);
  const north = screen.getByRole('textbox', { name: 'North House' });
  await page.user.type(north, 'x');
  await page.user.click(screen.getByRole('button', { name: 'Save headcounts' }));
  screen.getByRole('link', { name: 'North House: enter a whole number, or leave it empty' });
  expect(sent).toEqual([]);
  await page.user.type(north, '{Backspace}');
  await page.user.click(screen.getByRole('button', { name: 'Save headcounts' }));
  // The second line that was sent is the second site.
  const link = await screen.findByRole('link', { name: 'Too many people.' });
  expect(document.getElementById(link.getAttribute('href')!.slice(1))).toBe(
    screen.getByRole('textbox', { name: 'South, Lower House' }),
  );
  await page.user.click(screen.getByRole('button', { name: 'Save headcounts' }));
  await screen.findByText('Headcounts saved.');
  expect(sent[1]).toEqual({
    seen: 'first',
    headcounts: [
      { axis: 'SITE', part: 'north', people: 400 },
      { axis: 'SITE', part: 'south', people: 1200 },
      { axis: 'SHIFT', part: 'night', people: 900 },
    ],
  });
});

test('headcounts that somebody else changed are shown beside one’s own', async () => {
  const theirs = someHeadcounts({ seen: 'second' });
  theirs.all[0]!.people = 410;
  const seen: string[] = [];
  const page = renderPage({
    ...{ at: '/coverage/headcounts', routes, viewer: lead },
    answers: [
      answer(HeadcountsPageDocument).with(() => ({
        headcounts: seen.length === 0 ? someHeadcounts() : theirs,
      })),
      answer(CoveragePageDocument).with({ coverage: aCoverage([]) }),
      answer(SetHeadcountsDocument).with(({ input }) => {
        seen.push(input.seen);
        const stale = {
          __typename: 'UserError' as const,
          field: null,
          code: 'STALE' as const,
          message: 'Changed.',
        };
        const errors = input.seen === 'second' ? [] : [stale];
        return { setHeadcounts: { __typename: 'HeadcountsPayload', headcounts: theirs, errors } };
      }),
    ],
  });
  const north = await screen.findByRole('textbox', { name: 'North House' });
  await page.user.clear(north);
  await page.user.type(north, '500');
  await page.user.click(screen.getByRole('button', { name: 'Save headcounts' }));
  const both = within(await screen.findByRole('row', { name: /Site: North House/ }));
  both.getByText('500');
  both.getByText('410');
  await page.user.click(screen.getByRole('button', { name: 'Save yours' }));
  await screen.findByText('Headcounts saved.');
  expect(seen).toEqual(['first', 'second']);
});
