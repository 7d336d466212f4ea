import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { keptAt } from '../../app/kept-notes';
import { connection } from '../../app/signal';
import { aViewer, answer, ConnectionLost, renderPage, type NetworkAnswer } from '../../testing/render-page';
import {
  AddNoteDocument,
  CapturePageDocument,
  EventNotesDocument,
  ScreenTextDocument,
  SetTalliesDocument,
  type CapturePageQuery,
  type EventNoteFragment,
} from './capture.generated';
import { routes } from './routes';

const PLACE = keptAt('viewer', 'event');

/** A server that keeps notes by their id; `lost` loses the request, `silent` keeps the note and loses the answer. */
function aServer() {
  const kept = new Map<string, EventNoteFragment>();
  const server = { kept, line: 'up' as 'up' | 'lost' | 'silent', heard: 0, version: 1, refusal: '' };
  const event = (): NonNullable<CapturePageQuery['listeningEvent']> => ({
    ...{ __typename: 'ListeningEvent', id: 'event', title: 'Café', kind: 'CULTURE_CAFE', state: 'OPEN' },
    ...{ version: server.version, viewerCan: ['TAKE_NOTES', 'WRITE_UP'], lastTime: null },
    peopleHeard: { __typename: 'PeopleHeard', total: server.heard, tallies: [] },
  });
  const answers: NetworkAnswer[] = [
    answer(CapturePageDocument).with(() => ({
      listeningEvent: event(),
      subgroups: [{ __typename: 'Subgroup', id: 'subgroup', name: 'Career development' }],
      programme: {
        ...{ __typename: 'Programme', id: 'programme', goldenThreads: [], directorates: [] },
        staffGroups: [{ __typename: 'StaffGroup', id: 'nursing', name: 'Nursing' }],
      },
      listeningSettings: {
        ...{ __typename: 'ListeningSettings', groundRules: 'Listen.', privacyNotice: 'No names.' },
        ...{ safetyGuidance: 'Stop writing.', contacts: [] },
      },
    })),
    answer(EventNotesDocument).with(() => ({
      eventNotes: {
        __typename: 'NotePage',
        total: kept.size,
        page: 1,
        pageSize: 100,
        items: [...kept.values()],
      },
    })),
    answer(ScreenTextDocument).with(({ text }) => {
      const start = text.indexOf('Sarah');
      const message = 'This looks like a person’s name.';
      const flag = {
        __typename: 'ScreenFlag' as const,
        kind: 'PERSON_NAME' as const,
        start,
        end: start + 5,
        message,
      };
      return { screenText: start < 0 ? [] : [flag] };
    }),
    answer(AddNoteDocument).with(({ input }) => {
      if (server.line === 'lost') throw new ConnectionLost('Failed to fetch');
      const error = {
        __typename: 'UserError' as const,
        field: null,
        code: 'WRONG_STATE' as const,
        message: server.refusal,
      };
      if (server.refusal) return { addNote: { __typename: 'NotePayload', note: null, errors: [error] } };
      const note: EventNoteFragment = {
        ...{ __typename: 'Note', id: input.id, kind: input.kind, text: input.text, version: 1 },
        ...{ isConfirmedSafe: false, flags: [], subgroup: null, goldenThread: null },
      };
      kept.set(input.id, note);
      if (server.line === 'silent') throw new ConnectionLost('Failed to fetch');
      return { addNote: { __typename: 'NotePayload', note, errors: [] } };
    }),
    answer(SetTalliesDocument).with(({ version, peopleHeard }) => {
      if (server.line === 'lost') throw new ConnectionLost('Failed to fetch');
      const isStale = version !== server.version;
      if (!isStale) Object.assign(server, { heard: peopleHeard, version: server.version + 1 });
      if (server.line === 'silent') throw new ConnectionLost('Failed to fetch');
      const { id, version: now, peopleHeard: heard } = event();
      const error = {
        __typename: 'UserError' as const,
        field: null,
        code: 'STALE' as const,
        message: 'Stale.',
      };
      return {
        setTallies: {
          __typename: 'ListeningEventPayload',
          event: { __typename: 'ListeningEvent', id, version: now, peopleHeard: heard },
          errors: isStale ? [error] : [],
        },
      };
    }),
  ];
  return { server, answers };
}

function open(answers: NetworkAnswer[]) {
  const viewer = aViewer({ can: ['SEE_WORK', 'FACILITATE_EVENT'] });
  return renderPage({ at: '/listening/event/capture', answers, routes, viewer });
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What was said?' });
const note = async (text: string) => {
  const words = await screen.findAllByText(text);
  const item = words.map((word) => word.closest('li')).find((each) => each !== null);
  return within(item as HTMLElement);
};
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('heard.notes.'));

beforeEach(() => localStorage.clear());

describe('a note', () => {
  it('goes with Enter, is seen, and leaves nothing on the device', async () => {
    const { server, answers } = aServer();
    const { user, asked } = open(answers);
    await user.type(await field(), 'No hot food at night{Enter}');
    expect(await screen.findByRole('button', { name: 'Change “No hot food at night”' })).toBeTruthy();
    expect((await field()).value).toBe('');
    expect([...server.kept.values()]).toMatchObject([{ kind: 'CONCERN', text: 'No hot food at night' }]);
    expect(asked.find(({ name }) => name === 'AddNote')?.variables['input']).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{14}4/),
    });
    await waitFor(() => expect(stored()).toEqual([]));
  });

  it('waits on the device without a connection, and goes once when it is back', async () => {
    const { server, answers } = aServer();
    const first = open(answers);
    server.line = 'lost';
    await first.user.type(await field(), 'Written in the lift{Enter}');
    expect((await note('Written in the lift')).getByText('Waiting to send')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'It is written up' }).disabled).toBe(true);
    expect(stored()).toHaveLength(1);
    first.unmount();
    // The server has it, and the answer is lost on the way back.
    server.line = 'silent';
    const second = open(answers);
    await screen.findAllByText('Written in the lift');
    await waitFor(() => expect(server.kept.size).toBe(1));
    second.unmount();
    server.line = 'up';
    open(answers);
    await waitFor(() => expect(stored()).toEqual([]));
    expect(await screen.findByRole('button', { name: 'Change “Written in the lift”' })).toBeTruthy();
    expect(server.kept.size).toBe(1);
  });

  it('is sent again as soon as something else reaches the server', async () => {
    const { server, answers } = aServer();
    const { user } = open(answers);
    server.line = 'lost';
    await user.type(await field(), 'Written in the lift{Enter}');
    await waitFor(() => expect(connection.get()).toBe('down'));
    server.line = 'up';
    act(() => connection.set('up'));
    await waitFor(() => expect(server.kept.size).toBe(1));
  });

  it('that is not kept says why, stays, and can be thrown away', async () => {
    const { server, answers } = aServer();
    server.refusal = 'This event takes no more notes.';
    const { user } = open(answers);
    await user.type(await field(), 'Too late{Enter}');
    const line = await note('Too late');
    expect(await line.findByText('Not kept: This event takes no more notes.')).toBeTruthy();
    await user.click(line.getByRole('button', { name: 'Throw it away' }));
    expect(stored()).toEqual([]);
  });

  it('half typed is there in the next tab, and gone after signing out', async () => {
    const { answers } = aServer();
    const first = open(answers);
    await first.user.type(await field(), 'Half a thou');
    first.unmount();
    const second = open(answers);
    expect((await field()).value).toBe('Half a thou');
    await second.user.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(stored()).toEqual([]));
  });

  it('is screened by the server as one types', async () => {
    const { answers } = aServer();
    const { user } = open(answers);
    await user.type(await field(), 'Ask Sarah');
    expect(await screen.findByText('“Sarah”')).toBeTruthy();
    expect(screen.getByText(/This looks like a person’s name/)).toBeTruthy();
  });
});

describe('somebody may be harmed', () => {
  it('shows what to do, clears what was typed, and asks and keeps nothing', async () => {
    HTMLDialogElement.prototype.showModal = jest.fn(function (this: HTMLDialogElement) {
      this.open = true;
    });
    HTMLDialogElement.prototype.close = jest.fn(function (this: HTMLDialogElement) {
      this.open = false;
    });
    const { answers } = aServer();
    const { user, asked } = open(answers);
    await user.type(await field(), 'It was');
    await user.click(screen.getByRole('button', { name: 'Somebody may be harmed' }));
    const others = () => asked.filter(({ name }) => !['EventNotes', 'ScreenText'].includes(name)).length;
    const before = others();
    expect(await screen.findByText('Stop writing.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear what I typed' }));
    expect((await field()).value).toBe('');
    expect(stored()).toEqual([]);
    expect(others()).toBe(before);
  });
});

describe('people heard', () => {
  it('are counted by taps, added to what another saved first', async () => {
    const { server, answers } = aServer();
    const { user } = open(answers);
    const more = await screen.findByRole('button', { name: 'One more: In all' });
    // Another facilitator counted four while this page was open.
    Object.assign(server, { heard: 4, version: 2 });
    await user.click(more);
    await user.click(more);
    await waitFor(() => expect(server.heard).toBe(6), { timeout: 4000 });
    await waitFor(() => expect(stored()).toEqual([]));
  });

  it('are counted once, though the answer was lost and the page was left', async () => {
    const { server, answers } = aServer();
    server.line = 'silent';
    const first = open(answers);
    await first.user.click(await screen.findByRole('button', { name: 'One more: In all' }));
    await waitFor(() => expect(server.heard).toBe(1), { timeout: 4000 });
    first.unmount();
    server.line = 'up';
    open(answers);
    await screen.findByRole('button', { name: 'One more: In all' });
    await waitFor(() => expect(stored()).toEqual([]), { timeout: 4000 });
    expect(server.heard).toBe(1);
  });
});

it('keeps its words under the person and the event', () => expect(PLACE).toBe('heard.notes.viewer.event.'));
