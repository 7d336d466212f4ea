import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { RequestResetDocument, UseLinkDocument, UsePasswordLinkDocument } from './door.generated';

const link = {
  __typename: 'OneTimeLink' as const,
  purpose: 'INVITATION' as const,
  name: 'Amira Okafor',
  email: 'amira@example.org',
  expiresAt: '2026-01-05T12:30:00Z',
};

test('an invitation sets the password and signs in', async () => {
  const page = renderPage({
    at: '/link/secret',
    viewer: null,
    answers: [
      answer(UseLinkDocument).with(({ token }) => ({ oneTimeLink: token === 'secret' ? link : null })),
      answer(UsePasswordLinkDocument).with(({ token, password }) => {
        expect([token, password]).toEqual(['secret', 'four words not together']);
        page.session.viewer = aViewer();
        return { usePasswordLink: { __typename: 'SignInPayload', errors: [] } };
      }),
    ],
  });
  await screen.findByText(/Welcome, Amira Okafor/);
  await page.user.click(screen.getByRole('button', { name: 'Set password and sign in' }));
  screen.getByRole('link', { name: 'Enter a password' });
  await page.user.type(screen.getByLabelText('New password'), 'four words not together{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Home' });
});

test('a link that was used says so and offers a new one, whose answer betrays nothing', async () => {
  const page = renderPage({
    at: '/link/used',
    viewer: null,
    answers: [
      answer(UseLinkDocument).with({ oneTimeLink: null }),
      answer(RequestResetDocument).with({
        requestReset: {
          __typename: 'RequestResetPayload',
          message: 'If it has an account, a link is on its way.',
          errors: [],
        },
      }),
    ],
  });
  await screen.findByRole('heading', { name: 'This link no longer works' });
  await page.user.click(screen.getByRole('link', { name: 'Ask for a new link' }));
  await page.user.type(
    await screen.findByRole('textbox', { name: 'E-mail address' }),
    'who@example.org{Enter}',
  );
  await screen.findByText('If it has an account, a link is on its way.');
  expect(page.address()).toBe('/forgot-password');
});
