import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { PaperChoicesDocument, RequestPaperDocument } from './make-paper-page.generated';
import { lastQuarter, sizeWords } from './paper-words';
import { PapersPageDocument, TryPaperAgainDocument, type PapersPageQuery } from './papers-page.generated';
import { routes } from './routes';

type Item = PapersPageQuery['papers']['items'][number];

const anId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const lead = aViewer({ can: ['SEE_WORK', 'MAKE_PAPERS', 'SEE_AUDIT'] });
const ownLead = {
  ...aViewer({ can: ['SEE_WORK', 'MAKE_OWN_SUBGROUP_PAPERS'] }),
  leadsSubgroups: [{ __typename: 'Subgroup' as const, id: anId(7), name: 'Health and wellbeing' }],
};
const choices = answer(PaperChoicesDocument).with({
  programme: { __typename: 'Programme', id: 'programme', name: 'Our Future Our Way' },
  subgroups: [
    { __typename: 'Subgroup', id: anId(7), name: 'Health and wellbeing' },
    { __typename: 'Subgroup', id: anId(8), name: 'Career development' },
  ],
});

const aPaper = (changes: Partial<Item> = {}): Item => ({
  __typename: 'Paper',
  ...{ id: anId(1), kind: 'BOARD_PAPER', title: 'The quarter', from: '2025-10-01', to: '2025-12-31' },
  ...{ state: 'READY', stepsDone: 3, stepsTotal: 3, madeOn: '2026-01-12', expiresOn: '2026-02-11' },
  ...{ requestedOn: '2026-01-12', viewerCanTryAgain: false, subgroup: null },
  requestedBy: { __typename: 'Person', id: anId(3), name: 'Carys Example' },
  files: [
    {
      __typename: 'PaperFile',
      ...{ format: 'DOCX', label: 'Word', path: `/papers/${anId(1)}/files/docx`, bytes: 137_250 },
    },
  ],
  ...changes,
});
const list = (...items: Item[]) =>
  answer(PapersPageDocument).with({
    papers: { __typename: 'PaperPage', total: items.length, page: 1, pageSize: 20, items },
  });

test('a paper that is made leads to its files, and says until when they are kept', async () => {
  renderPage({ at: '/papers', routes, answers: [list(aPaper())] });
  const file = await screen.findByRole('link', { name: 'Word of The quarter (134 KB)' });
  expect([file.getAttribute('href'), file.hasAttribute('download')]).toEqual([
    `/papers/${anId(1)}/files/docx`,
    true,
  ]);
  screen.getByText('Kept until 11 February 2026');
  screen.getByText('1 October 2025 to 31 December 2025');
  expect(screen.queryByRole('link', { name: 'Make a paper' })).toBeNull();
});

test('one that is being made says how far it is, one that expired why it has no files', async () => {
  const being = aPaper({ id: anId(2), title: 'Being', state: 'BEING_MADE', stepsDone: 1, files: [] });
  const gone = aPaper({ id: anId(3), title: 'Gone', state: 'EXPIRED', files: [] });
  renderPage({ at: '/papers', routes, answers: [list(being, gone)] });
  const bar = await screen.findByRole('progressbar', { name: 'Making Being' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '3']);
  screen.getByText('Its files were deleted. Make it again to have them.');
});

test('one that failed is tried again by who may', async () => {
  const failed = aPaper({ state: 'FAILED', files: [], viewerCanTryAgain: true });
  const again = answer(TryPaperAgainDocument).with({
    tryPaperAgain: {
      __typename: 'PaperPayload',
      paper: { __typename: 'Paper', id: anId(1), state: 'WAITING', viewerCanTryAgain: false },
      errors: [],
    },
  });
  const page = renderPage({ at: '/papers', viewer: lead, routes, answers: [list(failed), again] });
  await page.user.click(await screen.findByRole('button', { name: 'Try again to make The quarter' }));
  await waitFor(() =>
    expect(page.asked.find(({ name }) => name === 'TryPaperAgain')?.variables).toEqual({ id: anId(1) }),
  );
});

test('with no paper yet, who makes them is led to the first', async () => {
  renderPage({ at: '/papers', viewer: lead, routes, answers: [list()] });
  const first = await screen.findByRole('link', { name: 'Make the first' });
  expect(first.getAttribute('href')).toBe('/papers/make');
});

test('a list that cannot be fetched says so', async () => {
  const broken = answer(PapersPageDocument).with(() => {
    throw new GraphQLError('No.');
  });
  renderPage({ at: '/papers', routes, answers: [broken] });
  await screen.findByRole('button', { name: /again/i });
});

test.each(['/papers', '/papers/make'])('%s is not for everybody', async (at) => {
  renderPage({ at, viewer: aViewer({ can: [] }), routes, answers: [list(), choices] });
  await screen.findByText(/not allowed|cannot|do not have/i);
});

test('a programme lead asks for a board paper of the last quarter, with a title that it has by itself', async () => {
  const asked = answer(RequestPaperDocument).with({
    requestPaper: {
      __typename: 'PaperPayload',
      paper: { __typename: 'Paper', id: anId(1) },
      errors: [],
    },
  });
  const page = renderPage({ at: '/papers/make', viewer: lead, routes, answers: [choices, asked, list()] });
  expect(await screen.findAllByRole('radio')).toHaveLength(5);
  await page.user.type(screen.getByLabelText(/^Narrative/), 'Well begun.');
  await page.user.click(screen.getByRole('button', { name: 'Make the paper' }));
  await screen.findByRole('heading', { name: 'Papers' });
  const { input } = page.asked.find(({ name }) => name === 'RequestPaper')?.variables as {
    input: Record<string, string>;
  };
  const { from, to } = lastQuarter(new Date().toISOString().slice(0, 10));
  expect(input).toMatchObject({ kind: 'BOARD_PAPER', from, to, narrative: 'Well begun.', subgroupId: null });
  expect(input['title']).toMatch(/^Our Future Our Way, 1 /);
});

test('a subgroup lead asks for the report of their own subgroup and nothing else', async () => {
  const refused = answer(RequestPaperDocument).with({
    requestPaper: {
      __typename: 'PaperPayload',
      paper: null,
      errors: [{ __typename: 'UserError', field: 'narrative', code: 'TOO_LONG', message: 'Shorten it.' }],
    },
  });
  const page = renderPage({ at: '/papers/make', viewer: ownLead, routes, answers: [choices, refused] });
  expect(await screen.findAllByRole('radio')).toHaveLength(1);
  const subgroups = within(screen.getByLabelText('Of which subgroup')).getAllByRole('option');
  expect(subgroups.map(({ textContent }) => textContent)).not.toContain('Career development');
  await page.user.click(screen.getByRole('button', { name: 'Make the paper' }));
  await screen.findByRole('link', { name: 'Shorten it.' });
  expect(page.asked.find(({ name }) => name === 'RequestPaper')?.variables).toMatchObject({
    input: { kind: 'HIGHLIGHT_REPORT', subgroupId: anId(7) },
  });
});

test.each([
  ['2026-01-12', '2025-10-01', '2025-12-31'],
  ['2026-03-31', '2025-10-01', '2025-12-31'],
  ['2026-04-01', '2026-01-01', '2026-03-31'],
  ['2026-11-22', '2026-07-01', '2026-09-30'],
])('the last quarter that is over on %s is %s to %s', (day, from, to) => {
  expect(lastQuarter(day)).toEqual({ from, to });
});

test.each([
  [10, '1 KB'],
  [137_250, '134 KB'],
  [2_400_000, '2.3 MB'],
])('%s bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
