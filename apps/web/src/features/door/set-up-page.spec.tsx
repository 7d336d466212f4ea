import { beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aDoor, answer, aViewer, renderPage } from '../../testing/render-page';
import { SetUpDocument } from './door.generated';

beforeEach(() => localStorage.clear());

test('an empty workspace sends everybody to set-up, keeps what is typed but never the password, and opens', async () => {
  const empty = aDoor({ needsSetUp: true, programmeName: '', organisation: '' });
  const first = renderPage({ at: '/actions', viewer: null, door: empty });
  await first.user.type(await screen.findByRole('textbox', { name: 'Organisation' }), 'Our Trust');
  await first.user.type(screen.getByLabelText('Password'), 'four words not together');
  first.unmount();
  expect(JSON.stringify(localStorage)).not.toContain('four words');

  const page = renderPage({
    at: '/',
    viewer: null,
    door: empty,
    answers: [
      answer(SetUpDocument).with(({ input }) => {
        expect(input).toEqual({
          organisation: 'Our Trust',
          programmeName: 'Our Way',
          name: 'Grace Lin',
          email: 'grace@example.org',
          password: 'four words not together',
        });
        Object.assign(page.session, { door: aDoor(), viewer: aViewer() });
        return { setUp: { __typename: 'SignInPayload', errors: [] } };
      }),
    ],
  });
  await screen.findByDisplayValue('Our Trust');
  await page.user.type(screen.getByRole('textbox', { name: 'Programme' }), 'Our Way');
  await page.user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Grace Lin');
  await page.user.click(screen.getByRole('button', { name: 'Set up' }));
  screen.getByRole('link', { name: 'Enter your e-mail address' });
  screen.getByRole('link', { name: 'Enter a password' });
  await page.user.type(screen.getByRole('textbox', { name: 'Your e-mail address' }), 'grace@example.org');
  await page.user.type(screen.getByLabelText('Password'), 'four words not together{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  expect(localStorage.length).toBeLessThanOrEqual(2);
  expect(JSON.stringify(localStorage)).not.toContain('heard.draft');
});
