import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { aHome, aHomeEdition } from './home.builder';
import { HomeDocument } from './home-page.generated';
import { routes } from './routes';

const EDITIONS = { __typename: 'HomeEditions' as const, toCheck: [], toSendOut: [], sentBack: [] };

const open = (editions: Parameters<typeof aHome>[0] & object) =>
  renderPage({
    at: '/',
    routes,
    viewer: aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] }),
    answers: [answer(HomeDocument).with({ home: aHome(editions) })],
  });
const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('who approves finds what waits for their check and what has no time yet', async () => {
  open({
    editions: {
      ...EDITIONS,
      toCheck: [aHomeEdition({ publishedVersion: 1, whatChanged: 'The figure of 2024.' })],
      toSendOut: [aHomeEdition({ id: 'spring', title: 'Spring' })],
    },
  });
  const check = await region('Editions that wait for your check');
  check.getByText('1 answer, a correction: The figure of 2024.');
  const link = check.getByRole('link', { name: 'Read and check What we heard this winter' });
  expect(link.getAttribute('href')).toBe('/editions/edition-1');
  const approved = await region('Approved, and without a time to go out');
  expect(approved.getByRole('link', { name: 'Schedule or publish Spring' }).getAttribute('href')).toBe(
    '/editions/spring',
  );
});

test('who wrote finds what was sent back, and why', async () => {
  open({ editions: { ...EDITIONS, sentBack: [aHomeEdition({ sentBackReason: 'Say who pays.' })] } });
  (await region('Editions sent back to you')).getByText('To mend: Say who pays.');
});
