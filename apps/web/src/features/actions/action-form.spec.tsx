import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, ConnectionLost, renderPage } from '../../testing/render-page';
import {
  EditActionDocument,
  EditActionPageDocument,
  ProposeActionDocument,
  SimilarActionsDocument,
} from './action-form.generated';
import { ActionPageDocument } from './action-page.generated';
import { routes } from './routes';
import { anAction, anId, aRefusal, choices } from './testing';

const noneAlike = answer(SimilarActionsDocument).with({ similarActions: [] });
const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });

beforeEach(() => localStorage.clear());

test('while a title is typed, actions like it are shown and announced, once the typing pauses', async () => {
  const page = renderPage({
    at: '/actions/new',
    answers: [
      ...choices,
      answer(SimilarActionsDocument).with({
        similarActions: [{ __typename: 'SimilarAction', likeness: 0.9, action: anAction() }],
      }),
    ],
    routes,
  });
  await page.user.type(await box('Title'), 'Time out for teams');
  const similar = within(await screen.findByRole('region', { name: 'Is it one of these?' }));
  const link = similar.getByRole('link', { name: 'Team Time Out (opens in a new tab)' });
  expect(link.getAttribute('target')).toBe('_blank');
  similar.getByText('Launched');
  similar.getByText('Health and wellbeing');
  similar.getByText('Nearly the same title');
  screen.getByText('1 similar action found, listed below the title');
  const searches = page.asked.filter(({ name }) => name === 'SimilarActions');
  expect(searches.at(-1)?.variables).toEqual({ title: 'Time out for teams' });
  expect(searches.length).toBeLessThan(4);
});

test('a proposal is for the subgroup one came from, keeps its words when it fails, and is sent once', async () => {
  let lost = true;
  const page = renderPage({
    at: `/actions/new?subgroup=${anId(12)}`,
    answers: [
      ...choices,
      noneAlike,
      answer(ProposeActionDocument).with(({ input }) => {
        if (lost) throw new ConnectionLost('Failed to fetch');
        expect(input).toMatchObject({ subgroupId: anId(12), title: 'Walking meetings', ownerId: 'viewer' });
        return {
          proposeAction: {
            __typename: 'ActionPayload',
            action: anAction({ title: input.title }),
            errors: [],
          },
        };
      }),
      answer(ActionPageDocument).with({ action: anAction() }),
    ],
    routes,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Propose' }));
  screen.getByRole('link', { name: 'Enter a title' });
  await page.user.type(await box('Title'), 'Walking meetings');
  await page.user.click(screen.getByRole('button', { name: 'Propose' }));
  expect((await screen.findByRole('alert')).textContent).toContain('No connection. What you typed is kept.');
  expect((await box('Title')).value).toBe('Walking meetings');
  lost = false;
  await page.user.click(screen.getByRole('button', { name: 'Propose' }));
  await waitFor(() => expect(page.address()).toBe(`/actions/${anId(1)}`));
  const ids = page.asked
    .filter(({ name }) => name === 'ProposeAction')
    .map(({ variables }) => (variables.input as { id: string }).id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('an action gets a measure that it should move, and the figure from which it sets out', async () => {
  const sent: unknown[] = [];
  const page = renderPage({
    at: `/actions/${anId(1)}/edit`,
    answers: [
      ...choices,
      noneAlike,
      answer(EditActionPageDocument).with({ action: anAction() }),
      answer(EditActionDocument).with(({ input }) => {
        sent.push(input.measures);
        const errors = [aRefusal('The baseline is from after the launch.', 'measures')];
        return { editAction: { __typename: 'ActionPayload', action: anAction(), errors } };
      }),
    ],
    routes,
  });
  await page.user.type(await screen.findByRole('combobox', { name: /^Measures that it should move/ }), 'pos');
  await page.user.click(await screen.findByRole('option', { name: /Positive action/ }));
  const baseline = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Baseline of “Positive action”',
  });
  await waitFor(() => expect(baseline.options).toHaveLength(3));
  // The year of the launch is still offered; the one after is not.
  expect([...baseline.options].map(({ text }) => text)).toEqual([
    'Not known yet',
    '26 % in 2026',
    '25 % in 2025',
  ]);
  await page.user.selectOptions(baseline, '25 % in 2025');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: 'The baseline is from after the launch.' });
  expect(sent).toEqual([[{ measureId: anId(41), baseline: { vintage: '2024', period: '2025' } }]]);
  await page.user.click(screen.getByRole('button', { name: 'Remove Positive action' }));
  expect(screen.queryByRole('combobox', { name: /^Baseline/ })).toBeNull();
});

const theirs = anAction({ version: 4, hopedChange: 'Theirs' });

function renderEdit(saved: (version: number) => void) {
  return renderPage({
    at: `/actions/${anId(1)}/edit`,
    answers: [
      ...choices,
      noneAlike,
      answer(EditActionPageDocument).with({ action: anAction() }),
      answer(EditActionDocument).with(({ input }) => {
        if (input.version < 4) {
          const errors = [aRefusal('Somebody changed this action.', null, 'STALE')];
          return { editAction: { __typename: 'ActionPayload', action: theirs, errors } };
        }
        saved(input.version);
        const action = anAction({ version: 5, hopedChange: input.hopedChange });
        return { editAction: { __typename: 'ActionPayload', action, errors: [] } };
      }),
      answer(ActionPageDocument).with({ action: anAction() }),
    ],
    routes,
  });
}

async function meetStale(page: ReturnType<typeof renderPage>) {
  const hoped = await box(/What it hopes to change/);
  await page.user.clear(hoped);
  await page.user.type(hoped, 'Mine');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  const choice = within(await screen.findByRole('region', { name: /Somebody else changed this action/ }));
  const row = choice.getByRole('row', { name: /What it hopes to change/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([expect.stringContaining('Mine'), expect.stringContaining('Theirs')]);
  expect(choice.getAllByRole('row')).toHaveLength(2);
  return choice;
}

test('when somebody else saved first both versions are shown, and one’s own can be saved over theirs', async () => {
  const saved: number[] = [];
  const page = renderEdit((version) => saved.push(version));
  const choice = await meetStale(page);
  await page.user.click(choice.getByRole('button', { name: 'Save yours' }));
  await waitFor(() => expect(page.address()).toBe(`/actions/${anId(1)}`));
  expect(saved).toEqual([4]);
});

test('or theirs is kept, and the form goes on from it', async () => {
  const saved: number[] = [];
  const page = renderEdit((version) => saved.push(version));
  const choice = await meetStale(page);
  await page.user.click(choice.getByRole('button', { name: 'Keep theirs' }));
  expect((await box(/What it hopes to change/)).value).toBe('Theirs');
  expect(saved).toEqual([]);
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saved).toEqual([4]));
});

test('who may not edit is told so', async () => {
  renderPage({
    at: `/actions/${anId(1)}/edit`,
    answers: [...choices, answer(EditActionPageDocument).with({ action: anAction({ viewerCan: [] }) })],
    routes,
  });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
});
