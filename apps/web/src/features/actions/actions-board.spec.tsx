import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { ActionsBoardDocument } from './actions-board.generated';
import { routes } from './routes';
import { MoveActionDocument, StopActionDocument, UndoActionStepDocument } from './steps.generated';
import { aPage, anAction, aRefusal, choices, type WholeAction } from './testing';

const proposed = anAction({ state: 'PROPOSED', viewerCan: ['EDIT', 'AGREE', 'STOP'] });
const agreed: WholeAction = { ...proposed, state: 'AGREED', version: 4, viewerCan: ['LAUNCH', 'UNDO'] };
const board = answer(ActionsBoardDocument).with(aPage([proposed], { pageSize: 100 }));
const payload = (action: WholeAction, errors: ReturnType<typeof aRefusal>[] = []) => ({
  changed: { __typename: 'ActionPayload' as const, action, errors },
});

const column = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name} \\d+ action`) });
const cardIn = (name: string) => within(column(name)).queryByRole('link', { name: 'Team Time Out' });

async function openMenu(page: ReturnType<typeof renderPage>) {
  await page.user.click(await screen.findByRole('button', { name: 'Move “Team Time Out”' }));
  return within(screen.getByRole('dialog', { name: 'Move “Team Time Out”' }));
}

test('the menu of a card lists exactly the moves the API allows', async () => {
  const page = renderPage({ at: '/actions?view=board', answers: [...choices, board], routes });
  const menu = await openMenu(page);
  expect(menu.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Agree',
    'Stop…',
    'Cancel',
  ]);
});

test('a card whose viewer may do nothing has no button', async () => {
  const seen = aPage([anAction({ viewerCan: [] })], { pageSize: 100 });
  renderPage({
    at: '/actions?view=board',
    answers: [...choices, answer(ActionsBoardDocument).with(seen)],
    routes,
  });
  await screen.findByRole('link', { name: 'Team Time Out' });
  expect(screen.queryByRole('button', { name: /Move/ })).toBeNull();
});

test('moved by button, the card is in its new column at once, keeps the focus, and can be undone', async () => {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  const page = renderPage({
    at: '/actions?view=board',
    answers: [
      ...choices,
      board,
      answer(MoveActionDocument).with(async (variables) => {
        expect(variables).toEqual({ id: proposed.id, version: 3, move: 'AGREE' });
        await gate;
        return payload(agreed);
      }),
      answer(UndoActionStepDocument).with(({ version }) => {
        expect(version).toBe(4);
        return payload({ ...proposed, version: 5 });
      }),
    ],
    routes,
  });
  const menu = await openMenu(page);
  await page.user.click(menu.getByRole('button', { name: 'Agree' }));
  expect(cardIn('Agreed')).not.toBeNull();
  expect(cardIn('Proposed')).toBeNull();
  letThrough();
  await screen.findByText('“Team Time Out”: Agreed');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Team Time Out”' }));
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('“Team Time Out”: last step taken back');
  expect(cardIn('Proposed')).not.toBeNull();
});

test.each([
  [
    'a refusal',
    () => payload(proposed, [aRefusal('Somebody has moved it.', null, 'WRONG_STATE')]),
    'Somebody has moved it.',
  ],
  [
    'a lost connection',
    () => {
      throw new ConnectionLost('Failed to fetch');
    },
    'No connection. What you typed is kept. Try again when it is back.',
  ],
])('after %s the card goes back, with the reason', async (_, give, reason) => {
  const page = renderPage({
    at: '/actions?view=board',
    answers: [...choices, board, answer(MoveActionDocument).with(give)],
    routes,
  });
  const menu = await openMenu(page);
  await page.user.click(menu.getByRole('button', { name: 'Agree' }));
  await screen.findByText(reason);
  await waitFor(() => expect(cardIn('Proposed')).not.toBeNull());
  expect(cardIn('Agreed')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Team Time Out”' }));
});

test('a move that needs words opens its form; refused, the words stay and the mistake is listed', async () => {
  let refuse = true;
  const page = renderPage({
    at: '/actions?view=board',
    answers: [
      ...choices,
      board,
      answer(StopActionDocument).with(({ reason }) => {
        expect(reason).toBe('Another team does it');
        if (refuse) return payload(proposed, [aRefusal('Say more.', 'reason')]);
        return payload({ ...proposed, state: 'STOPPED', version: 4, viewerCan: [] });
      }),
    ],
    routes,
  });
  const menu = await openMenu(page);
  await page.user.click(menu.getByRole('button', { name: 'Stop…' }));
  const form = within(screen.getByRole('dialog', { name: 'Stop' }));
  await page.user.type(form.getByRole('textbox', { name: 'Why does it stop?' }), 'Another team does it');
  await page.user.click(form.getByRole('button', { name: 'Stop' }));
  const problem = await form.findByRole('alert');
  within(problem).getByRole('link', { name: 'Say more.' });
  expect(form.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Another team does it');
  refuse = false;
  await page.user.click(form.getByRole('button', { name: 'Stop' }));
  await screen.findByText('“Team Time Out”: Stopped');
  expect(cardIn('Stopped')).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Team Time Out' }));
});
