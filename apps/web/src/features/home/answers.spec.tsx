import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, renderPage } from '../../testing/render-page';
import { RecordCheckDocument } from './check-due.generated';
import { AcceptOfferDocument, DeclineOfferDocument } from './hand-over-offer.generated';
import { aHome, checkable, offered, proposed } from './home.builder';
import { HomeDocument } from './home-page.generated';
import { AgreeProposalDocument } from './proposals.generated';
import { routes } from './routes';
import { UndoFromHomeDocument } from './use-undo.generated';

const payload = { __typename: 'ActionPayload' as const, errors: [] };

beforeEach(() => localStorage.clear());

test('a hand-over is accepted by one button', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      answer(HomeDocument).with({ home: aHome({ handOversOffered: [offered()] }) }),
      answer(AcceptOfferDocument).with({
        acceptHandOver: {
          ...payload,
          action: { ...offered(), state: 'HANDED_OVER', version: 4, viewerCan: ['RECORD_CHECK'] },
        },
      }),
    ],
  });
  await screen.findByText('It runs on all four wards.');
  await page.user.click(screen.getByRole('button', { name: 'Accept' }));
  await screen.findByText(
    'Thank you. You look after it now. If a check fails, it goes back to Peter Inkwell.',
  );
  expect(page.asked.at(-1)).toEqual({ name: 'AcceptOffer', variables: { id: 'action-2', version: 3 } });
});

test('a hand-over is declined with a reason, and not without', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      answer(HomeDocument).with({ home: aHome({ handOversOffered: [offered()] }) }),
      answer(DeclineOfferDocument).with({
        declineHandOver: {
          ...payload,
          action: { ...offered(), state: 'ROLLED_OUT', version: 4, viewerCan: [] },
        },
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Decline, with a reason' }));
  await page.user.click(screen.getByRole('button', { name: 'Decline' }));
  await screen.findByRole('link', { name: /Say why you cannot take it/ });
  expect(page.asked.map(({ name }) => name)).not.toContain('DeclineOffer');
  await page.user.type(screen.getByRole('textbox', { name: /Why can you not take it/ }), 'I move in May');
  await page.user.click(screen.getByRole('button', { name: 'Decline' }));
  await screen.findByText('Thank you. They will see your reason.');
  expect(page.asked.at(-1)?.variables).toEqual({ id: 'action-2', version: 3, reason: 'I move in May' });
});

test('the first check that is not done is asked about; one that fails wants a note', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      answer(HomeDocument).with({ home: aHome({ checksDue: [checkable()] }) }),
      answer(RecordCheckDocument).with({
        recordHandOverCheck: {
          ...payload,
          action: { ...checkable(), state: 'RELAUNCHED', health: 'ON_TRACK', version: 6, viewerCan: [] },
        },
      }),
    ],
  });
  await screen.findByText(/Check after 6 months, due 1 January 2026/);
  await page.user.click(screen.getByRole('radio', { name: 'No, it is not' }));
  await page.user.click(screen.getByRole('button', { name: 'Record the check' }));
  await screen.findByRole('link', { name: /Say what is not holding/ });
  await page.user.type(screen.getByRole('textbox', { name: 'What is not holding?' }), 'Two teams stopped');
  await page.user.click(screen.getByRole('button', { name: 'Record the check' }));
  await screen.findByText('Thank you. Recorded.');
  expect(page.asked.at(-1)?.variables).toEqual({
    id: 'action-3',
    version: 5,
    months: 6,
    holding: false,
    note: 'Two teams stopped',
  });
});

test('a proposal is agreed by one button, and that can be undone', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      answer(HomeDocument).with({ home: aHome({ toAgree: [proposed()] }) }),
      answer(AgreeProposalDocument).with({
        moveAction: {
          ...payload,
          action: { ...proposed(), state: 'AGREED', version: 2, viewerCan: ['UNDO'] },
        },
      }),
      answer(UndoFromHomeDocument).with({
        undoActionStep: {
          ...payload,
          action: {
            __typename: 'Action',
            id: 'action-4',
            state: 'PROPOSED',
            version: 3,
            viewerCan: ['AGREE'],
          },
        },
      }),
    ],
  });
  const agree = { name: 'Agree A hot meal on nights' };
  await page.user.click(await screen.findByRole('button', agree));
  await screen.findByText('Thank you. Agreed.');
  const notices = screen.getByRole('region', { name: 'Notices' });
  await page.user.click(within(notices).getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', agree);
  expect(page.asked.find(({ name }) => name === 'UndoFromHome')?.variables).toEqual({
    id: 'action-4',
    version: 2,
  });
});

test('a refused agreement says why beside the proposal', async () => {
  const message = 'Somebody else changed this action. Look at it again.';
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      answer(HomeDocument).with({ home: aHome({ toAgree: [proposed()] }) }),
      answer(AgreeProposalDocument).with(({ version }) => ({
        moveAction: {
          __typename: 'ActionPayload',
          action: { ...proposed(), state: 'PROPOSED', version: 7 },
          errors: version === 7 ? [] : [{ __typename: 'UserError', field: null, code: 'STALE', message }],
        },
      })),
    ],
  });
  const agree = { name: 'Agree A hot meal on nights' };
  await page.user.click(await screen.findByRole('button', agree));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  await page.user.click(screen.getByRole('button', agree));
  // The refusal brought the action as it is now.
  expect(page.asked.at(-1)?.variables).toEqual({ id: 'action-4', version: 7 });
});
