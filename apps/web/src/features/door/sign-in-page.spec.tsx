import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aDoor, answer, aViewer, ConnectionLost, renderPage } from '../../testing/render-page';
import { SignInAsExampleDocument, SignInDocument } from './door.generated';

const accepted = { __typename: 'SignInPayload' as const, errors: [] };

test('a visitor is sent to the door, and after signing in to where they wanted to go', async () => {
  const page = renderPage({
    at: '/actions?page=2',
    viewer: null,
    answers: [
      answer(SignInDocument).with(({ email, password }) => {
        expect({ email, password }).toEqual({
          email: 'amira@example.org',
          password: 'correct horse battery',
        });
        page.session.viewer = aViewer();
        return { signIn: accepted };
      }),
    ],
  });
  await screen.findByRole('heading', { name: 'Sign in' });
  await page.user.type(screen.getByRole('textbox', { name: 'E-mail address' }), ' amira@example.org');
  await page.user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Actions' });
  expect(page.address()).toBe('/actions?page=2');
});

test('what is missing is said before anything is sent', async () => {
  const page = renderPage({ at: '/sign-in', viewer: null });
  await page.user.click(await screen.findByRole('button', { name: 'Sign in' }));
  screen.getByRole('link', { name: 'Enter your e-mail address' });
  screen.getByRole('link', { name: 'Enter your password' });
  expect(document.title).toBe('Error: Sign in – Our Future Our Way');
  expect(page.asked.map(({ name }) => name)).toEqual(['Session']);
});

test('a refusal is shown and what was typed stays', async () => {
  const message = 'The e-mail address or the password is not right.';
  const page = renderPage({
    at: '/sign-in',
    viewer: null,
    answers: [
      answer(SignInDocument).with({
        signIn: {
          __typename: 'SignInPayload',
          errors: [{ __typename: 'UserError', field: null, code: 'INVALID', message }],
        },
      }),
    ],
  });
  await page.user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'amira@example.org');
  await page.user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail address' }).value).toBe(
    'amira@example.org',
  );
});

test('a lost connection is said at the form and at the top', async () => {
  const page = renderPage({
    at: '/sign-in',
    viewer: null,
    answers: [
      answer(SignInDocument).with(() => {
        throw new ConnectionLost('Failed to fetch');
      }),
    ],
  });
  await page.user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'amira@example.org');
  await page.user.type(screen.getByLabelText('Password'), 'right{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('No connection. What you typed is kept.');
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByText('No connection. What you typed is kept.')).toBeNull();
});

test('the example is entered as any of its people', async () => {
  const page = renderPage({
    at: '/sign-in',
    viewer: null,
    door: aDoor({
      examplePersonas: [
        {
          __typename: 'ExamplePersona',
          key: 'programme-lead',
          name: 'Grace Lin',
          role: 'PROGRAMME_LEAD',
          description: 'Sees everything',
        },
      ],
    }),
    answers: [
      answer(SignInAsExampleDocument).with(({ persona }) => {
        expect(persona).toBe('programme-lead');
        page.session.viewer = aViewer({ name: 'Grace Lin' });
        return { signInAsExample: accepted };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Sign in as Grace Lin' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  screen.getByRole('link', { name: 'Grace Lin' });
});
