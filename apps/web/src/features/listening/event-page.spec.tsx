import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { anEvent, type WholeEvent } from './event.builder';
import {
  CancelEventDocument,
  EditEventDocument,
  EventPageDocument,
  EventTaskDocument,
  MoveEventDocument,
  PlanEventDocument,
  WriteCarryOverDocument,
} from './event-page.generated';
import { ListeningChoicesDocument } from './listening-page.generated';
import { routes } from './routes';

const shown = (changes: Partial<WholeEvent> = {}) =>
  answer(EventPageDocument).with({ listeningEvent: anEvent(changes) });

const payload = (changes: Partial<WholeEvent>) => {
  const { lastTime: _, ...event } = anEvent(changes);
  return { __typename: 'ListeningEventPayload' as const, event, errors: [] };
};

test('an event says what it is, and who facilitates is offered what comes next', async () => {
  renderPage({ at: '/listening/event-1', routes, answers: [shown()] });
  await screen.findByRole('heading', { level: 1, name: /Café at North House/ });
  screen.getByText('North House, The canteen');
  screen.getByText('From 8 in the evening');
  expect(screen.getByRole('link', { name: 'Take notes' }).getAttribute('href')).toBe(
    '/listening/event-1/capture',
  );
  screen.getByRole('link', { name: 'Edit' });
  expect(screen.queryByRole('link', { name: 'Check and release the notes' })).toBeNull();
});

test('who only reads is offered no step, and is told what becomes of the notes', async () => {
  renderPage({
    at: '/listening/event-1',
    routes,
    answers: [
      shown({
        state: 'WRITTEN_UP',
        writtenUpOn: '2026-03-03',
        viewerCan: [],
        carryOver: null,
        isMine: false,
      }),
    ],
  });
  await screen.findByText(/Written up on 3 March 2026\. A second person now reads the notes/);
  expect(screen.queryByRole('heading', { name: 'What happens next' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'For the next time' })).toBeNull();
});

test('the second person is led to the check, and may send it back', async () => {
  renderPage({
    at: '/listening/event-1',
    routes,
    answers: [shown({ state: 'WRITTEN_UP', viewerCan: ['RELEASE', 'OPEN_AGAIN'], isMine: false })],
  });
  const link = await screen.findByRole('link', { name: 'Check and release the notes' });
  expect(link.getAttribute('href')).toBe('/listening/event-1/release');
  screen.getByRole('button', { name: 'Send it back to the facilitators' });
});

test('writing up is said, and can be taken back', async () => {
  const page = renderPage({
    at: '/listening/event-1',
    routes,
    answers: [
      shown(),
      answer(MoveEventDocument).with(({ move, version }) => ({
        moveEvent:
          move === 'WRITE_UP'
            ? payload({ state: 'WRITTEN_UP', version: version + 1, viewerCan: ['OPEN_AGAIN'] })
            : payload({ version: version + 1 }),
      })),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'It is written up' }));
  await screen.findByText(/is written up\. A second person reads the notes next/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What happens next'));
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/is open again/);
  expect(page.asked.filter(({ name }) => name === 'MoveEvent').map(({ variables }) => variables)).toEqual([
    { id: 'event-1', version: 3, move: 'WRITE_UP' },
    { id: 'event-1', version: 4, move: 'OPEN_AGAIN' },
  ]);
});

test('cancelling asks why, and can be taken back', async () => {
  const page = renderPage({
    at: '/listening/event-1',
    routes,
    answers: [
      shown({ state: 'PLANNED', viewerCan: ['CANCEL'] }),
      answer(CancelEventDocument).with(({ reason }) => ({
        cancelEvent: reason
          ? payload({ state: 'CANCELLED', cancelReason: reason, version: 4, viewerCan: ['REINSTATE'] })
          : {
              __typename: 'ListeningEventPayload',
              event: null,
              errors: [{ __typename: 'UserError', field: 'reason', code: 'REQUIRED', message: 'Say why.' }],
            },
      })),
      answer(MoveEventDocument).with({
        moveEvent: payload({ state: 'PLANNED', version: 5, viewerCan: ['CANCEL'] }),
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Cancel the event' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Cancel “Café at North House”?' }));
  await page.user.click(dialog.getByRole('button', { name: 'Cancel the event' }));
  await dialog.findByRole('link', { name: 'Say why.' });
  await page.user.type(dialog.getByLabelText('Why is it cancelled?'), 'Snow');
  await page.user.click(dialog.getByRole('button', { name: 'Cancel the event' }));
  await screen.findByText('Cancelled: Snow');
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('Cancelled: Snow')).toBeNull());
});

test('what was left open last time is shown to be read out, and what is open now can be kept', async () => {
  const page = renderPage({
    at: '/listening/event-1',
    routes,
    answers: [
      shown({
        viewerCan: ['WRITE_CARRY_OVER'],
        lastTime: {
          __typename: 'LastTime',
          carryOver: 'Parking is not solved',
          event: { __typename: 'ListeningEvent', id: 'event-0', heldOn: '2026-02-02' },
        },
      }),
      answer(WriteCarryOverDocument).with(({ carryOver }) => ({
        writeCarryOver: payload({ carryOver, version: 4, viewerCan: ['WRITE_CARRY_OVER'] }),
      })),
    ],
  });
  await screen.findByRole('heading', { name: 'Last time you said…' });
  screen.getByText('Parking is not solved');
  await page.user.type(screen.getByLabelText(/What is still open/), 'The lift');
  await page.user.click(screen.getByRole('button', { name: 'Keep this' }));
  await screen.findByText('Kept for the next time.');
  expect(page.asked.at(-1)?.variables).toEqual({ id: 'event-1', version: 3, carryOver: 'The lift' });
});

test('an event that is not there is said not to be', async () => {
  renderPage({
    at: '/listening/nowhere',
    routes,
    answers: [answer(EventPageDocument).with({ listeningEvent: null })],
  });
  await screen.findByRole('heading', { name: 'This event was not found' });
});

const choices = {
  subgroups: [],
  programme: {
    __typename: 'Programme' as const,
    id: 'programme',
    sites: [{ __typename: 'Site' as const, id: 'north', name: 'North House' }],
  },
};

test('an event is planned, with oneself as facilitator, under an id that is sent again after a lost answer', async () => {
  const page = renderPage({
    at: '/listening/new',
    viewer: aViewer({ can: ['SEE_WORK', 'FACILITATE_EVENT'] }),
    routes,
    answers: [
      answer(ListeningChoicesDocument).with(choices),
      answer(PlanEventDocument).with(({ input }) => {
        if (page.asked.filter(({ name }) => name === 'PlanEvent').length === 1) throw new TypeError('gone');
        return {
          planEvent: {
            __typename: 'ListeningEventPayload',
            event: { __typename: 'ListeningEvent', id: 'event-1', title: input.title },
            errors: [],
          },
        };
      }),
      shown({ state: 'PLANNED' }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Plan the event' }));
  await screen.findByRole('link', { name: 'Enter a title' });
  screen.getByRole('link', { name: 'Enter the day' });
  await page.user.type(screen.getByLabelText('Title'), 'Café at North House');
  for (const [box, value] of [
    ['Day', '4'],
    ['Month', '5'],
    ['Year', '2026'],
  ] as const) {
    await page.user.type(screen.getByRole('textbox', { name: box }), value);
  }
  await page.user.click(screen.getByRole('radio', { name: 'Night' }));
  await page.user.selectOptions(screen.getByLabelText('Site'), 'North House');
  await page.user.click(screen.getByRole('button', { name: 'Plan the event' }));
  await screen.findAllByText(/No connection/);
  await page.user.click(screen.getByRole('button', { name: 'Plan the event' }));
  await screen.findByText('“Café at North House” is planned.');
  const sent = page.asked
    .filter(({ name }) => name === 'PlanEvent')
    .map(({ variables }) => variables['input']);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]).toMatchObject({
    heldOn: '2026-05-04',
    shift: 'NIGHT',
    siteId: 'north',
    facilitatorIds: ['viewer'],
  });
});

test('who does not plan events is told so', async () => {
  renderPage({
    at: '/listening/new',
    viewer: aViewer({ roles: ['COMMS'], can: ['SEE_WORK'] }),
    routes,
    answers: [answer(ListeningChoicesDocument).with(choices)],
  });
  await screen.findByText('Your role does not plan events. Ask a change leader or a lead.');
});

test('when somebody else saved first, both versions are shown and one is chosen', async () => {
  let version = 3;
  const { lastTime: _, ...event } = anEvent();
  const page = renderPage({
    at: '/listening/event-1/edit',
    routes,
    answers: [
      answer(EventTaskDocument).with({ listeningEvent: event, ...choices }),
      answer(EditEventDocument).with(({ input }) => {
        const theirs = { ...event, title: 'Their title', version: 4 };
        if (input.version < 4) {
          version = 4;
          return {
            editEvent: {
              __typename: 'ListeningEventPayload',
              event: theirs,
              errors: [
                { __typename: 'UserError', field: null, code: 'STALE', message: 'Somebody changed this.' },
              ],
            },
          };
        }
        return {
          editEvent: {
            __typename: 'ListeningEventPayload',
            event: { ...theirs, title: input.title },
            errors: [],
          },
        };
      }),
      shown({ title: 'My title' }),
    ],
  });
  const title = await screen.findByLabelText('Title');
  await page.user.clear(title);
  await page.user.type(title, 'My title');
  await page.user.click(screen.getByRole('button', { name: 'Save event' }));
  const choice = within(await screen.findByRole('region', { name: /Somebody else changed this event/ }));
  choice.getByText('Their title');
  await page.user.click(choice.getByRole('button', { name: 'Save yours' }));
  await screen.findByText('Event saved.');
  expect(version).toBe(4);
  expect(page.asked.filter(({ name }) => name === 'EditEvent').at(-1)?.variables['input']).toMatchObject({
    title: 'My title',
    version: 4,
  });
});
