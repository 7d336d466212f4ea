import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type UserErrorCode } from '@heard/schema';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { routes } from './routes';
import {
  FormThemeDocument,
  NoteSuggestionsDocument,
  PutNotesDocument,
  SortingNotesDocument,
  TakeNotesDocument,
  ThemesToSortIntoDocument,
} from './sort-page.generated';
import { aNote, aTarget, anId } from './testing';
import { OtherThemesDocument } from './theme-page.generated';
import { ThemeChoicesDocument } from './themes-page.generated';

const lead = aViewer({ can: ['SEE_WORK', 'SORT_SUBGROUP_NOTES'], roles: ['SUBGROUP_LEAD'] });
lead.leadsSubgroups = [{ __typename: 'Subgroup', id: anId(11), name: 'Health and wellbeing' }];

const targets = [aTarget(1, 'Lockers are missing'), aTarget(2, 'The rota comes too late')];
const all = [
  aNote(1, 'There is no locker'),
  aNote(2, 'The rota comes the week before'),
  aNote(3, 'Rotas change overnight'),
];

/** The table as it is after what was sent to it: unsorted notes only. */
function openTable({ refusal }: { refusal?: { code: UserErrorCode; message: string } } = {}) {
  const sorted = new Set<string>();
  const errors = refusal ? [{ __typename: 'UserError' as const, field: null, ...refusal }] : [];
  const page = renderPage({
    at: '/themes/sort',
    viewer: lead,
    routes,
    answers: [
      answer(ThemeChoicesDocument).with({
        programme: { __typename: 'Programme', id: anId(9), goldenThreads: [] },
        subgroups: [],
      }),
      answer(SortingNotesDocument).with(() => {
        const items = all.filter(({ id }) => !sorted.has(id));
        return {
          sortingNotes: { __typename: 'SortingNotePage', total: items.length, page: 1, pageSize: 20, items },
        };
      }),
      answer(ThemesToSortIntoDocument).with({
        themes: { __typename: 'ThemePage', total: targets.length, items: targets },
      }),
      answer(OtherThemesDocument).with(({ search }) => ({
        themes: {
          __typename: 'ThemePage',
          items: targets.filter(({ wording }) => wording.toLowerCase().includes(search.toLowerCase())),
        },
      })),
      answer(NoteSuggestionsDocument).with(({ noteId }) => ({
        suggestions: {
          __typename: 'Suggestions',
          themes: [],
          notes:
            noteId === all[1]?.id && all[2]
              ? [
                  {
                    __typename: 'SuggestedNote',
                    likeness: 0.41,
                    because: 'shares the word “rota”',
                    note: all[2],
                  },
                ]
              : [],
        },
      })),
      answer(PutNotesDocument).with(({ noteIds }) => {
        if (!refusal) for (const id of noteIds as string[]) sorted.add(id);
        return {
          putNotesIntoTheme: { __typename: 'SortPayload', theme: null, notes: [], errors },
        };
      }),
      answer(TakeNotesDocument).with(({ noteIds }) => {
        for (const id of noteIds as string[]) sorted.delete(id);
        return { takeNotesOutOfTheme: { __typename: 'SortPayload', theme: null, notes: [], errors: [] } };
      }),
      answer(FormThemeDocument).with(({ input }) => {
        for (const id of input.noteIds ?? []) sorted.add(id);
        const theme = { ...aTarget(3, input.wording), version: 1 };
        return { formTheme: { __typename: 'SortPayload', theme, notes: [], errors: [] } };
      }),
    ],
  });
  return page;
}

const box = (name: string) => screen.findByRole('checkbox', { name });
const sent = (page: ReturnType<typeof openTable>, name: string) =>
  page.asked.filter((each) => each.name === name).map(({ variables }) => variables);

test('notes are walked through, selected and put into a theme by keys alone', async () => {
  const page = openTable();
  const first = await box('There is no locker');
  first.focus();
  await page.user.keyboard('{ArrowDown} {ArrowDown} ');
  await screen.findByText('2 notes selected', { selector: '.sort-choose__count' });
  await page.user.keyboard('2');
  await screen.findAllByText('2 notes put into “The rota comes too late”.');
  expect(sent(page, 'PutNotes')).toEqual([{ noteIds: [all[1]?.id, all[2]?.id], themeId: targets[1]?.id }]);
  // What is sorted leaves the list, and the keys go on from where they were.
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
  expect(document.activeElement).toBe(await box('There is no locker'));
});

test('a theme is chosen by typing its number or part of its wording', async () => {
  const page = openTable();
  const first = await box('There is no locker');
  first.focus();
  await page.user.keyboard('{Enter}');
  const field = screen.getByRole('combobox', { name: /Put into a theme/ });
  expect(document.activeElement).toBe(field);
  await page.user.keyboard('1');
  await screen.findByRole('option', { name: /1\. Lockers are missing/ });
  await page.user.keyboard('{Enter}');
  await screen.findAllByText('1 note put into “Lockers are missing”.');
  expect(sent(page, 'PutNotes')).toEqual([{ noteIds: [all[0]?.id], themeId: targets[0]?.id }]);
});

test('the last step is taken back', async () => {
  const page = openTable();
  (await box('There is no locker')).focus();
  await page.user.keyboard('1');
  await page.user.click(await screen.findByRole('button', { name: /Undo the last step/ }));
  await box('There is no locker');
  expect(sent(page, 'TakeNotes')).toEqual([{ noteIds: [all[0]?.id], themeId: targets[0]?.id }]);
  expect(screen.queryByRole('button', { name: /Undo the last step/ })).toBeNull();
});

test('suggestions say why, and one press selects what is alike', async () => {
  const page = openTable();
  await page.user.click(await box('The rota comes the week before'));
  const alike = await screen.findByRole('list', { name: 'Notes like it' });
  within(alike).getByText('41% alike: shares the word “rota”');
  await page.user.click(within(alike).getByRole('button', { name: /Select too/ }));
  await page.user.click(screen.getByRole('button', { name: 'Form a new theme from 2 notes' }));
  await page.user.type(screen.getByLabelText(/Wording/), 'Rotas come late');
  await page.user.click(screen.getByRole('button', { name: 'Form it from 2 notes' }));
  await screen.findAllByText('“Rotas come late” is formed from 2 notes.');
  expect(sent(page, 'FormTheme')).toMatchObject([
    { input: { wording: 'Rotas come late', subgroupId: anId(11), noteIds: [all[1]?.id, all[2]?.id] } },
  ]);
});

test('a refusal is said, and the notes stay selected', async () => {
  const page = openTable({ refusal: { code: 'WRONG_STATE', message: 'This theme is set aside.' } });
  await page.user.click(await box('There is no locker'));
  await page.user.click(await screen.findByRole('button', { name: /Put 1 note here.*Lockers are missing/ }));
  within(await screen.findByRole('alert')).getByText('This theme is set aside.');
  expect((await box('There is no locker')).matches(':checked')).toBe(true);
});

test('who sorts no notes is told so', async () => {
  renderPage({ at: '/themes/sort', routes });
  await screen.findByText('You cannot see this page');
});
