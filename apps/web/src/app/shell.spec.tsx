import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { useQuery } from '@apollo/client/react';
import { Page } from '@heard/ui';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { useState } from 'react';
import { type RouteObject } from 'react-router';
import { RequestOwnResetDocument } from '../features/account/account.generated';
import { UseLinkDocument } from '../features/door/door.generated';
import { answer, aDoor, aViewer, ConnectionLost, renderPage } from '../testing/render-page';
import { Answer } from './answer';
import { tapsAt, unsentAt } from './kept-notes';
import { useSave } from './use-save';

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
});

const roomsShown = () =>
  within(screen.getByRole('navigation', { name: 'Menu' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

test('the header leads where one may go, with the account and sign-out last', async () => {
  const page = renderPage({ at: '/board' });
  await screen.findByRole('heading', { level: 1, name: 'Board' });
  expect(roomsShown()).toEqual([
    ...['Home', 'Board', 'Subgroups', 'Actions', 'Listening', 'Themes'],
    ...['Evidence', 'Feedback into Action', 'People'],
  ]);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Board');
  const banner = screen.getByRole('banner');
  within(banner).getByText('Example Community Health Trust');
  within(banner).getByRole('link', { name: 'Amira Okafor' });

  await page.user.click(screen.getByRole('button', { name: 'Sign out' }));
  await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  expect(page.address()).toBe('/sign-in');
  expect(screen.queryByRole('navigation', { name: 'Menu' })).toBeNull();
});

test('an administrator sees people and settings, and no work', async () => {
  renderPage({ at: '/', viewer: aViewer({ can: ['MANAGE_ACCOUNTS', 'MANAGE_SETTINGS'] }) });
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  expect(roomsShown()).toEqual(['Home', 'People', 'Programme']);
});

test('an address nobody answers for says so, inside the frame', async () => {
  renderPage({ at: '/no/such/page' });
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  screen.getByRole('link', { name: 'Go to Home' });
});

test('the skip link leads past the header', async () => {
  const page = renderPage({ at: '/' });
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  screen.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

function Asking() {
  const asked = useQuery(UseLinkDocument, { variables: { token: 'x' } });
  return (
    <Page title="Asking">
      <Answer noun="action" to={asked}>
        {(data) => <p>Asked for {data.oneTimeLink?.name ?? 'nobody'}</p>}
      </Answer>
    </Page>
  );
}
const asking: RouteObject[] = [{ path: 'asking', Component: Asking }];
const nobody = answer(UseLinkDocument).with({ oneTimeLink: null });
const refusing = (code: string) =>
  answer(UseLinkDocument).with(() => {
    throw new GraphQLError('No', { extensions: { code } });
  });

test.each([
  ['FORBIDDEN', 'You cannot see this page'],
  ['NOT_FOUND', 'This action was not found'],
  ['INTERNAL_SERVER_ERROR', 'This could not be shown'],
])('a query refused with %s is told as such', async (code, heading) => {
  renderPage({ at: '/asking', routes: asking, answers: [refusing(code)] });
  await screen.findByRole('heading', { name: heading });
});

test('a session that ended leads to the door and back to the same page', async () => {
  const page = renderPage({
    at: '/asking?page=2',
    routes: [...asking, { path: 'sign-in', element: <Page title="Sign in" /> }],
    answers: [
      answer(UseLinkDocument).with(() => {
        page.session.viewer = null;
        throw new GraphQLError('No', { extensions: { code: 'UNAUTHENTICATED' } });
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  expect(page.address()).toBe('/sign-in?next=%2Fasking%3Fpage%3D2');
});

test('without a connection the banner says nothing is lost, and trying again fills the page', async () => {
  let up = false;
  const page = renderPage({
    at: '/asking',
    routes: asking,
    answers: [
      answer(UseLinkDocument).with(() => {
        if (!up) throw new ConnectionLost('Failed to fetch');
        return { oneTimeLink: null };
      }),
    ],
  });
  const banner = (await screen.findByText('No connection. What you typed is kept.'))
    .parentElement as HTMLElement;
  up = true;
  await page.user.click(within(banner).getByRole('button', { name: 'Try again' }));
  await screen.findByText('Asked for nobody');
  expect(screen.queryByText('No connection. What you typed is kept.')).toBeNull();
});

test('a page that breaks leaves the header standing and shows nothing of the inside', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => {});
  function Broken(): never {
    throw new Error('secret inside');
  }
  renderPage({ at: '/broken', routes: [{ path: 'broken', Component: Broken }] });
  await screen.findByRole('heading', { level: 1, name: 'This page stopped working' });
  expect(roomsShown()).toContain('Board');
  expect(document.body.textContent).not.toContain('secret inside');
  quiet.mockRestore();
});

test('who is away is warned a minute before, may stay, and is signed out in the end', async () => {
  jest.useFakeTimers();
  const settle = () => act(() => jest.advanceTimersByTimeAsync(50));
  const page = renderPage({
    at: '/asking',
    routes: [...asking, { path: 'sign-in', element: <Page title="Sign in" /> }],
    door: aDoor({ idleMinutes: 10 }),
    answers: [nobody],
  });
  await settle();
  screen.getByText('Asked for nobody');
  await act(() => jest.advanceTimersByTimeAsync(9 * 60_000 - 2000));
  expect(screen.queryByRole('dialog')).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(4000));
  expect(screen.getByRole('dialog', { name: 'Are you still there?' }).textContent).toMatch(
    /signed out in 5\d seconds/,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
  await settle();
  expect(screen.queryByText(/signed out in/)).toBeNull();

  // Work in another tab counts here too.
  await act(() => jest.advanceTimersByTimeAsync(8 * 60_000));
  localStorage.setItem('heard.last-active', String(Date.now()));
  await act(() => jest.advanceTimersByTimeAsync(8 * 60_000));
  expect(screen.queryByText(/signed out in/)).toBeNull();

  await act(() => jest.advanceTimersByTimeAsync(3 * 60_000));
  expect(page.address()).toBe('/sign-in?next=%2Fasking&why=idle');
});

test('a save is sent once at a time, and a refusal carries the row as it is now', async () => {
  let sent = 0;
  function Saving() {
    const { save, busy, errors, stale, refused } = useSave(
      RequestOwnResetDocument,
      (data) => data.requestReset,
    );
    return (
      <Page errors={errors} title="Saving">
        <button onClick={() => void save({ email: 'a' })} type="button">
          {busy ? 'Busy' : 'Save'}
        </button>
        {stale && <p>Now: {refused?.message}</p>}
      </Page>
    );
  }
  renderPage({
    at: '/saving',
    routes: [{ path: 'saving', Component: Saving }],
    answers: [
      answer(RequestOwnResetDocument).with(() => {
        sent += 1;
        return {
          requestReset: {
            __typename: 'RequestResetPayload',
            message: 'version 2',
            errors: [{ __typename: 'UserError', field: null, code: 'STALE', message: 'Somebody was faster' }],
          },
        };
      }),
    ],
  });
  const button = await screen.findByRole('button', { name: 'Save' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByText('Now: version 2');
  expect(sent).toBe(1);
  expect(screen.getByRole('alert').textContent).toContain('Somebody was faster');
});

const keepNote = (id: string, at = Date.now()) =>
  localStorage.setItem(
    unsentAt('viewer', 'event', id),
    JSON.stringify({ at, value: { id, text: 'Lockers' } }),
  );
const keptIds = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('heard.notes.'))
    .map((key) => key.split('.').at(-1))
    .sort();

test('being away keeps the notes that wait to be sent, as the warning says', async () => {
  jest.useFakeTimers();
  keepNote('one');
  const page = renderPage({
    at: '/asking',
    routes: [...asking, { path: 'sign-in', element: <Page title="Sign in" /> }],
    door: aDoor({ idleMinutes: 10 }),
    answers: [nobody],
  });
  await act(() => jest.advanceTimersByTimeAsync(50));
  await act(() => jest.advanceTimersByTimeAsync(11 * 60_000));
  expect(page.address()).toBe('/sign-in?next=%2Fasking&why=idle');
  expect(keptIds()).toEqual(['one']);
});

test('signing out asks before it forgets notes that were not sent', async () => {
  keepNote('one');
  keepNote('two');
  localStorage.setItem(
    tapsAt('viewer', 'event'),
    JSON.stringify({ at: Date.now(), value: { taps: [['total', 1]], attempt: null } }),
  );
  const page = renderPage({
    at: '/asking',
    routes: [...asking, { path: 'sign-in', element: <Page title="Sign in" /> }],
    answers: [nobody],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Sign out' }));
  const title = '2 notes and the people you counted have not been sent';
  const question = within(screen.getByRole('dialog', { name: title }));
  await page.user.click(question.getByRole('button', { name: 'Stay signed in' }));
  expect(keptIds()).toEqual(['one', 'taps', 'two']);
  expect(page.asked.some(({ name }) => name === 'SignOut')).toBe(false);

  await page.user.click(screen.getByRole('button', { name: 'Sign out' }));
  await page.user.click(screen.getByRole('button', { name: 'Sign out and lose them' }));
  await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  await waitFor(() => expect(keptIds()).toEqual([]));
});

test('another person at the same address gets a fresh page', async () => {
  function Typing() {
    const [text, setText] = useState('');
    return (
      <Page title="Typing">
        <input aria-label="Words" onChange={(event) => setText(event.currentTarget.value)} value={text} />
      </Page>
    );
  }
  const page = renderPage({ at: '/typing', routes: [{ path: 'typing', Component: Typing }] });
  await page.user.type(await screen.findByLabelText('Words'), 'Of Amira');
  const { viewer } = page.session;
  if (!viewer) throw new Error('Somebody is signed in');
  page.session.viewer = {
    ...viewer,
    person: { ...viewer.person, id: 'ben', name: 'Ben Whitfield' },
  };
  // Ben signed in, in another tab of the same browser.
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'heard.session-changed' })));
  await screen.findByRole('link', { name: 'Ben Whitfield' });
  expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('');
});
