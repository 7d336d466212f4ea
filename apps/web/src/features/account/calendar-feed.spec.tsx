import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  CalendarFeedDocument,
  MakeCalendarFeedDocument,
  RemoveCalendarFeedDocument,
} from './calendar-feed.generated';

test('a calendar address is made, shown once, renewed after a question and removed', async () => {
  let exists = false;
  let made = 0;
  const page = renderPage({
    at: '/account',
    answers: [
      answer(CalendarFeedDocument).with(() => ({ calendarFeed: { __typename: 'CalendarFeed', exists } })),
      answer(MakeCalendarFeedDocument).with(() => {
        exists = true;
        made += 1;
        return {
          makeCalendarFeed: {
            __typename: 'CalendarFeedPayload',
            feed: { __typename: 'CalendarFeed', exists },
            address: `https://heard.example/calendar/secret-${made}.ics`,
            errors: [],
          },
        };
      }),
      answer(RemoveCalendarFeedDocument).with(() => {
        exists = false;
        return {
          removeCalendarFeed: {
            __typename: 'CalendarFeedPayload',
            feed: { __typename: 'CalendarFeed', exists },
            errors: [],
          },
        };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Make a calendar address' }));
  await screen.findByDisplayValue('https://heard.example/calendar/secret-1.ics');
  screen.getByDisplayValue('https://heard.example/calendar/secret-1.ics?all=1');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Your calendar address');
  await page.user.click(await screen.findByRole('button', { name: 'Make a new address' }));
  await page.user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Make a new address' }),
  );
  await screen.findByDisplayValue('https://heard.example/calendar/secret-2.ics');
  await page.user.click(screen.getByRole('button', { name: 'Remove the address' }));
  await page.user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove the address' }),
  );
  await screen.findByRole('button', { name: 'Make a calendar address' });
  expect(screen.queryByDisplayValue(/secret/)).toBeNull();
});

test('who sees no work has no calendar', async () => {
  renderPage({ at: '/account', viewer: aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_ACCOUNTS'] }) });
  await screen.findByRole('heading', { name: 'Your account' });
  expect(screen.queryByRole('heading', { name: 'Your calendar' })).toBeNull();
});
