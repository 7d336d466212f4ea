import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { PeopleListsDocument } from './people-page.generated';
import {
  ConfirmPersonImportDocument,
  PersonImportPageDocument,
  type PersonImportPageQuery,
} from './person-import-page.generated';
import { routes } from './routes';
import { csvOf, pastable } from './save-file';

type Import = NonNullable<PersonImportPageQuery['personImport']>;

const anImport = (changes: Partial<Import> = {}): Import => ({
  __typename: 'PersonImport',
  id: 'import',
  fileName: 'change-leaders.csv',
  state: 'READY',
  rowsTotal: 90,
  rowsDone: 90,
  creates: 80,
  updates: 4,
  unchanged: 6,
  errorCount: 0,
  startedAt: '2025-03-03T09:00:00Z',
  errors: [],
  ...changes,
});

const viewer = aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'MANAGE_PEOPLE'] });
const lists = answer(PeopleListsDocument).with({
  programme: { __typename: 'Programme', id: 'programme', sites: [], directorates: [], staffGroups: [] },
  subgroups: [],
});
const fetchOfThePlatform = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchOfThePlatform;
});

test('each mistake says its row, column, value, what to do and what is accepted; nothing can be imported', async () => {
  renderPage({
    at: '/people/import/import',
    viewer,
    routes,
    answers: [
      answer(PersonImportPageDocument).with({
        personImport: anImport({
          state: 'REFUSED',
          errorCount: 412,
          errors: [
            {
              __typename: 'ImportError',
              row: 4,
              column: 'directorate',
              value: 'Mental Helth',
              message: 'This is not in the list.',
              acceptedValues: ['Mental health services', 'Community health services'],
            },
          ],
        }),
      }),
    ],
  });
  const table = await screen.findByRole('table', { name: 'What to correct in the file' });
  const row = within(table).getByRole('row', { name: /Mental Helth/ });
  for (const words of [
    'directorate',
    'Mental Helth',
    'This is not in the list.',
    'Mental health services, Community health services',
  ]) {
    within(row).getByText(words);
  }
  within(row).getByRole('rowheader', { name: /4/ });
  screen.getByText(/the first 1 of 412/);
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('from checking to done: progress, the dry run, one button, and the outcome', async () => {
  let current = anImport({ state: 'CHECKING', rowsDone: 30 });
  const page = renderPage({
    at: '/people/import/import',
    viewer,
    routes,
    answers: [
      answer(PersonImportPageDocument).with(() => ({ personImport: current })),
      answer(ConfirmPersonImportDocument).with(() => {
        current = anImport({ state: 'IMPORTING', rowsDone: 0 });
        return {
          confirmPersonImport: { __typename: 'PersonImportPayload', personImport: current, errors: [] },
        };
      }),
    ],
  });
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Checking the file' });
  expect([bar.value, bar.max]).toEqual([30, 90]);

  current = anImport();
  const confirm = await screen.findByRole('button', { name: 'Import 84 people' }, { timeout: 3000 });
  screen.getByText('Nothing has been changed yet.', { exact: false });
  await page.user.click(confirm);
  await screen.findByRole('progressbar', { name: 'Importing people' });

  current = anImport({ state: 'DONE' });
  await screen.findByRole('heading', { name: /People imported/ }, { timeout: 3000 });
  expect(page.asked.filter(({ name }) => name === 'ConfirmPersonImport')).toHaveLength(1);
}, 15_000);

test('a file of people who are all known offers nothing to import', async () => {
  renderPage({
    at: '/people/import/import',
    viewer,
    routes,
    answers: [
      answer(PersonImportPageDocument).with({
        personImport: anImport({ creates: 0, updates: 0, unchanged: 90 }),
      }),
    ],
  });
  await screen.findByText(/nothing would change/);
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('the file is sent with the header that no other site can set, and leads to its own address', async () => {
  const sent: { url: string; header: string | null; file: string }[] = [];
  globalThis.fetch = async (url, init) => {
    const form = init?.body as FormData;
    sent.push({
      url: String(url),
      header: new Headers(init?.headers).get('x-heard'),
      file: (form.get('file') as File).name,
    });
    return Response.json({ id: 'import' }, { status: 202 });
  };
  const page = renderPage({
    at: '/people/import',
    viewer,
    routes,
    answers: [lists, answer(PersonImportPageDocument).with({ personImport: anImport() })],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Check the file' }));
  screen.getByRole('link', { name: 'Choose a CSV or Excel file' });
  await page.user.upload(screen.getByLabelText('File of people'), new File(['email'], 'people.csv'));
  await page.user.click(screen.getByRole('button', { name: 'Check the file' }));
  await waitFor(() => expect(page.address()).toBe('/people/import/import'));
  expect(sent).toEqual([{ url: '/people/import', header: '1', file: 'people.csv' }]);
});

test('a file that cannot be sent or is refused says what to do, and stays chosen', async () => {
  const page = renderPage({ at: '/people/import', viewer, routes, answers: [lists] });
  const field = await screen.findByLabelText<HTMLInputElement>('File of people');
  await page.user.upload(field, new File(['email'], 'people.csv'));
  globalThis.fetch = () => Promise.reject(new TypeError('no network'));
  await page.user.click(screen.getByRole('button', { name: 'Check the file' }));
  await screen.findByRole('link', { name: /could not be sent. Check your connection/ });
  globalThis.fetch = async () =>
    Response.json(
      { errors: [{ field: 'file', code: 'INVALID', message: 'This is not a CSV file.' }] },
      { status: 400 },
    );
  await page.user.click(screen.getByRole('button', { name: 'Check the file' }));
  await screen.findByRole('link', { name: 'This is not a CSV file.' });
  expect(field.files?.[0]?.name).toBe('people.csv');
});

test('what the browser writes for a spreadsheet cannot run as a formula', () => {
  expect(
    csvOf([
      ['Row', 'In the cell'],
      ['4', '=HYPERLINK("x")'],
      ['5', '-1, or "none"'],
    ]),
  ).toBe('\uFEFFRow,In the cell\r\n4,"\'=HYPERLINK(""x"")"\r\n5,"\'-1, or ""none"""\r\n');
  expect(pastable([['@SUM(A1)', 'two\nlines\tand a tab']])).toBe("'@SUM(A1)\ttwo lines and a tab");
});
