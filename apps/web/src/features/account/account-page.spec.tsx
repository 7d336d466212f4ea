import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { RequestOwnResetDocument } from './account.generated';

test('the account says who is signed in, asks for a new password and clears this device', async () => {
  localStorage.setItem(
    'heard.draft.viewer.edit-action.1',
    JSON.stringify({ at: Date.now(), basis: 1, value: {} }),
  );
  const note = 'heard.notes.viewer.event.unsent.1';
  localStorage.setItem(note, JSON.stringify({ at: Date.now(), value: {} }));
  const page = renderPage({
    at: '/account',
    viewer: aViewer({ roles: ['CHANGE_LEADER', 'COMMS'] }),
    answers: [
      answer(RequestOwnResetDocument).with(({ email }) => ({
        requestReset: { __typename: 'RequestResetPayload', message: `Asked for ${email}`, errors: [] },
      })),
    ],
  });
  await screen.findByText('Change leader, Communications');
  await page.user.click(screen.getByRole('button', { name: 'Ask for a link to change your password' }));
  await screen.findByText('Asked for viewer@example.org');
  await page.user.click(screen.getByRole('button', { name: 'Remove what I typed from this device' }));
  await screen.findByText('What you had typed was removed from this device.');
  expect(localStorage.getItem('heard.draft.viewer.edit-action.1')).toBeNull();
  expect(localStorage.getItem(note)).toBeNull();
});
