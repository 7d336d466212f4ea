import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { ActionPageDocument } from './action-page.generated';
import { routes } from './routes';
import { PauseActionDocument } from './steps.generated';
import { anAction, anId, aRefusal, type WholeAction } from './testing';
import { PostUpdateDocument, type PostUpdateMutationVariables } from './updates.generated';

const at = `/actions/${anId(1)}`;
const pageOf = (action: WholeAction | null) => answer(ActionPageDocument).with({ action });

function updated(action: WholeAction, { input }: PostUpdateMutationVariables, text = input.text) {
  const update = {
    __typename: 'ActionUpdate' as const,
    id: input.id ?? '',
    on: '2026-11-01',
    text,
    nothingNew: input.nothingNew,
    confidence: input.confidence,
    waitingOn: input.waitingOn ?? '',
    author: action.owner,
  };
  const updates = { ...action.updates, total: 1, items: [update] };
  return {
    postUpdate: {
      __typename: 'PostUpdatePayload' as const,
      update,
      action: { ...action, lastUpdate: update, updates },
      errors: [],
    },
  };
}

const textBox = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
const sent = (page: ReturnType<typeof renderPage>) =>
  page.asked.filter(({ name }) => name === 'PostUpdate').map(({ variables }) => variables.input);

beforeEach(() => localStorage.clear());

test('"nothing new" posts with one press, and what it waits on goes on waiting', async () => {
  const action = anAction({
    lastUpdate: {
      __typename: 'ActionUpdate',
      id: anId(41),
      on: '2026-10-01',
      confidence: 'UNSURE',
      waitingOn: 'Estates',
    },
  });
  const page = renderPage({
    at,
    answers: [pageOf(action), answer(PostUpdateDocument).with((variables) => updated(action, variables))],
    routes,
  });
  await page.user.type(await textBox(), 'Half a');
  await page.user.click(screen.getByRole('button', { name: 'Nothing new, still on it' }));
  await screen.findByText('Posted: nothing new, still on it');
  expect(sent(page)).toMatchObject([
    { actionId: anId(1), text: '', nothingNew: true, confidence: 'UNSURE', waitingOn: 'Estates' },
  ]);
  within(screen.getByRole('region', { name: 'Updates' })).getByText('Nothing new, still on it.');
  expect((await textBox()).value).toBe('Half a');
});

test('a lost connection and a refusal keep the words, and sending again posts the same update once', async () => {
  const action = anAction();
  const turns = ['lost', 'refused', 'through'];
  const page = renderPage({
    at,
    answers: [
      pageOf(action),
      answer(PostUpdateDocument).with((variables) => {
        const turn = turns.shift();
        if (turn === 'lost') throw new ConnectionLost('Failed to fetch');
        if (turn === 'through') return updated(action, variables);
        return {
          postUpdate: {
            __typename: 'PostUpdatePayload',
            update: null,
            action: null,
            errors: [aRefusal('Shorten it.', 'text')],
          },
        };
      }),
    ],
    routes,
  });
  await page.user.type(await textBox(), 'Ten teams went');
  await page.user.click(screen.getByRole('radio', { name: 'On course' }));
  const post = () => page.user.click(screen.getByRole('button', { name: 'Post update' }));
  await post();
  expect((await screen.findByRole('alert')).textContent).toContain('No connection. What you typed is kept.');
  await post();
  await screen.findByRole('link', { name: 'Shorten it.' });
  expect((await textBox()).value).toBe('Ten teams went');
  await post();
  await screen.findByText('Update posted');
  expect((await textBox()).value).toBe('');
  const ids = sent(page).map((input) => (input as { id: string }).id);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
});

test('when an earlier try had got through with other words, the new ones are not lost', async () => {
  const action = anAction();
  const page = renderPage({
    at,
    answers: [
      pageOf(action),
      answer(PostUpdateDocument).with((variables) => updated(action, variables, 'As first sent')),
    ],
    routes,
  });
  await page.user.type(await textBox(), 'As first sent, and more');
  await page.user.click(screen.getByRole('radio', { name: 'Not sure' }));
  await page.user.click(screen.getByRole('button', { name: 'Post update' }));
  await screen.findByRole('link', { name: /Your first try did get through/ });
  expect((await textBox()).value).toBe('As first sent, and more');
  await page.user.click(screen.getByRole('button', { name: 'Post update' }));
  await waitFor(() => expect(sent(page)).toHaveLength(2));
  const [first, second] = sent(page) as { id: string }[];
  expect(first?.id).not.toBe(second?.id);
});

test('what is missing is said before anything is sent', async () => {
  const page = renderPage({ at, answers: [pageOf(anAction())], routes });
  await page.user.click(await screen.findByRole('button', { name: 'Post update' }));
  screen.getByRole('link', { name: 'Write what happened, or press “Nothing new”' });
  screen.getByRole('link', { name: 'Choose how it is going' });
  expect(sent(page)).toEqual([]);
});

test('words typed and not posted are there again after the tab was closed', async () => {
  const first = renderPage({ at, answers: [pageOf(anAction())], routes });
  await first.user.type(await textBox(), 'On my way to the ward');
  first.unmount();
  renderPage({ at, answers: [pageOf(anAction())], routes });
  expect((await textBox()).value).toBe('On my way to the ward');
});

test('only what the API allows can be done, and what nobody stated is said to be so', async () => {
  renderPage({ at, answers: [pageOf(anAction({ viewerCan: [], funder: 'Raising Health' }))], routes });
  await screen.findByRole('heading', { level: 1, name: /Team Time Out/ });
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Post an update' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'What happens next' })).toBeNull();
  const facts = within(screen.getByRole('region', { name: 'About this action' }));
  const definitionOf = (term: string) => facts.getByText(term).nextElementSibling?.textContent;
  expect(definitionOf('Funder')).toBe('Raising Health');
  expect(definitionOf('Partner')).toBe('Not said');
});

test('a step with a form checks its day before it is sent, and the action is then as the API says', async () => {
  const action = anAction({ viewerCan: ['PAUSE'] });
  const page = renderPage({
    at,
    answers: [
      pageOf(action),
      answer(PauseActionDocument).with(({ until, reason, version }) => {
        expect({ until, reason, version }).toEqual({ until: '2027-03-04', reason: 'Winter', version: 3 });
        const paused = { pausedUntil: until, pauseReason: reason, health: 'PAUSED' as const };
        return {
          changed: {
            __typename: 'ActionPayload',
            action: { ...action, ...paused, version: 4, viewerCan: ['RESUME'] },
            errors: [],
          },
        };
      }),
    ],
    routes,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Pause…' }));
  const form = within(screen.getByRole('dialog', { name: 'Pause' }));
  await page.user.type(form.getByRole('textbox', { name: 'Day' }), '4');
  await page.user.type(form.getByRole('textbox', { name: 'Why is it paused?' }), 'Winter');
  await page.user.click(form.getByRole('button', { name: 'Pause' }));
  form.getByRole('link', { name: 'Day the pause ends must include a month and a year' });
  await page.user.type(form.getByRole('textbox', { name: 'Month' }), '3');
  await page.user.type(form.getByRole('textbox', { name: 'Year' }), '2027');
  await page.user.click(form.getByRole('button', { name: 'Pause' }));
  await screen.findByText('Paused until 4 March 2027:');
  screen.getByRole('button', { name: 'Resume' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What happens next' }));
});

test('an action that is not there, or not for this reader, is not found', async () => {
  renderPage({ at, answers: [pageOf(null)], routes });
  await screen.findByRole('heading', { name: 'This action was not found' });
});

test('once handed over, it says who looks after it and who gets it back; an offer changes no owner', async () => {
  const handOver = {
    __typename: 'HandOver' as const,
    receivingOwner: { __typename: 'Person' as const, id: anId(22), name: 'Bilal Example' },
    note: 'It runs by itself.',
    offeredOn: '2026-02-01',
    acceptedOn: '2026-03-02',
  };
  const fact = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
  const page = renderPage({ at, answers: [pageOf(anAction({ state: 'HANDED_OVER', handOver }))], routes });
  await screen.findByText('Looked after by');
  expect(fact('Looked after by')).toBe('Bilal Example (since 2 March 2026)');
  expect(fact('Handed over by')).toBe('Amira Okafor (gets it back if a check fails)');
  expect(screen.queryByText('Owner', { selector: 'dt' })).toBeNull();
  page.unmount();
  const offered = anAction({ handOver: { ...handOver, acceptedOn: null } });
  renderPage({ at, answers: [pageOf(offered)], routes });
  await screen.findByText('Owner', { selector: 'dt' });
  expect(fact('Owner')).toBe('Amira Okafor');
});

test('a measure says from where it sets out and what it did alongside, or what is missing', async () => {
  const moved = (end: number, title: string, changes: Partial<WholeAction['measures'][number]>) => ({
    __typename: 'ActionMeasure' as const,
    measure: { __typename: 'Measure' as const, id: anId(end), title, rhythm: 'YEAR' as const },
    ...{ baseline: null, movement: null, alongside: '' },
    ...changes,
  });
  const baseline = {
    __typename: 'Baseline' as const,
    ...{ vintage: '2024', period: '2022', words: '64 % in 2022' },
  };
  const movement = { __typename: 'MeasureMovement' as const, to: '2024', words: '+5.51 points' };
  const measures = [
    moved(51, 'Positive action', { baseline, movement, alongside: 'It moved alongside.' }),
    moved(52, 'Rest', { baseline }),
    moved(53, 'Turnover', {}),
  ];
  renderPage({ at, answers: [pageOf(anAction({ measures }))], routes });
  const panel = within(await screen.findByRole('region', { name: 'Measures that it should move' }));
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Positive actionFrom 64 % in 2022: +5.51 points by 2024.It moved alongside.',
    'RestFrom 64 % in 2022. Nothing later to compare yet.',
    'TurnoverNo baseline yet: choose the figure from which it sets out.',
  ]);
});
