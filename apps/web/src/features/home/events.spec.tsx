import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { HomeDocument } from './home-page.generated';
import { aHome, aHomeEvent } from './home.builder';
import { routes } from './routes';

const LISTENING = {
  __typename: 'HomeListening' as const,
  soon: [],
  toWriteUp: [],
  toRelease: [],
  loopOpen: [],
};

test('who facilitates finds the next event and those to write up, with a word on how long they wait', async () => {
  const home = aHome({
    listening: {
      ...LISTENING,
      soon: [aHomeEvent()],
      toWriteUp: [
        aHomeEvent({ id: 'late', title: 'Roadshow', writeUp: 'LATE' }),
        aHomeEvent({ id: 'open', title: 'Focus group', writeUp: 'LOOP_OPEN', viewerCan: [] }),
      ],
    },
  });
  renderPage({ at: '/', routes, answers: [answer(HomeDocument).with({ home })] });
  const next = within(await screen.findByRole('region', { name: 'Events you facilitate next' }));
  expect(next.getByRole('link', { name: 'Take notes at Café at North House' }).getAttribute('href')).toBe(
    '/listening/event-1/capture',
  );
  next.getByText(/night, North House, The canteen/);
  const late = within(screen.getByRole('region', { name: 'Events to write up' }));
  late.getByText(/three days ago or longer/);
  late.getByText(/a week ago or longer/);
  expect(late.queryByRole('link', { name: 'Take notes at Focus group' })).toBeNull();
});

test('who leads finds what waits for their check, and where the loop is open', async () => {
  const home = aHome({
    listening: {
      ...LISTENING,
      toRelease: [aHomeEvent({ state: 'WRITTEN_UP' })],
      loopOpen: [
        aHomeEvent({ id: 'open', title: 'Focus group' }),
        aHomeEvent({ id: 'nobody', title: 'Roadshow', facilitators: [] }),
      ],
    },
  });
  renderPage({
    at: '/',
    routes,
    viewer: aViewer({ roles: ['PROGRAMME_LEAD'] }),
    answers: [answer(HomeDocument).with({ home })],
  });
  const check = within(await screen.findByRole('region', { name: 'Notes that wait for your check' }));
  expect(
    check
      .getByRole('link', { name: 'Check and release the notes of Café at North House' })
      .getAttribute('href'),
  ).toBe('/listening/event-1/release');
  const open = within(screen.getByRole('region', { name: 'Where the loop is open' }));
  open.getByText('Facilitated by Amira Okafor');
  open.getByText(/Nobody facilitates it/);
});
