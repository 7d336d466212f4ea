import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, renderPage } from '../../testing/render-page';
import {
  CloseCycleDocument,
  CyclesPageDocument,
  EditCycleDocument,
  EnterCycleDocument,
  OpenCycleDocument,
  ReopenCycleDocument,
  type CyclesPageQuery,
} from './cycles.generated';
import { EditMethodDocument, MethodPageDocument, type MethodPageQuery } from './method.generated';
import { routes } from './routes';

type Cycle = CyclesPageQuery['cycles']['all'][number];

const career = { __typename: 'Subgroup' as const, id: 'career', name: 'Career development' };
const aCycle = (changes: Partial<Cycle> = {}): Cycle => ({
  __typename: 'Cycle',
  ...{ id: 'first', name: 'November 2022 – March 2025', state: 'OPEN', startsOn: '2022-11-01' },
  ...{ endsOn: '2025-03-31', surveyResults: 'NHS Staff Survey 2022', version: 2 },
  ...{ viewerCan: ['EDIT', 'ENTER', 'CLOSE'], subgroups: [] },
  ...changes,
});
const cycles = (all: Cycle[], viewerCanOpen = true) =>
  answer(CyclesPageDocument).with({
    cycles: { __typename: 'Cycles', viewerCanOpen, all },
    subgroups: [{ ...career, cycle: null }],
  });
const refused = (field: string | null, message: string, code: 'INVALID' | 'STALE' = 'INVALID') => ({
  ...{ __typename: 'CyclePayload' as const, cycle: null },
  errors: [{ __typename: 'UserError' as const, field, code, message }],
});
const saved = {
  ...{ __typename: 'CyclePayload' as const, errors: [] },
  cycle: { ...aCycle(), version: 3 },
};
const inputOf = (page: ReturnType<typeof renderPage>, name: string) =>
  page.asked.filter((each) => each.name === name).at(-1)?.variables;

test('cycles stand with their survey, the newest first, and who is in them', async () => {
  const second = aCycle({
    ...{ id: 'second', name: 'Since April 2025', endsOn: null, subgroups: [career], viewerCan: [] },
  });
  renderPage({ at: '/programme/cycles', routes, answers: [cycles([aCycle(), second], false)] });
  const names = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(names.slice(0, 2)).toEqual(['Since April 2025', 'November 2022 – March 2025']);
  expect(screen.getByRole('link', { name: career.name }).getAttribute('href')).toBe('/subgroups/career');
  screen.getByText('Not said');
  expect(screen.queryByRole('link', { name: 'Open a cycle' })).toBeNull();
});

test('with no cycle yet, whoever may is led to open the first', async () => {
  const { unmount } = renderPage({ at: '/programme/cycles', routes, answers: [cycles([])] });
  await screen.findByRole('link', { name: 'Open the first' });
  unmount();
  renderPage({ at: '/programme/cycles', routes, answers: [cycles([], false)] });
  await screen.findByText('A programme lead opens the first.');
});

test('a cycle is opened on survey results, from a day on', async () => {
  const page = renderPage({
    ...{ at: '/programme/cycles/new', routes },
    answers: [cycles([]), answer(OpenCycleDocument).with({ openCycle: saved })],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Open the cycle' }));
  await screen.findByRole('link', { name: 'Say on which survey results this cycle rests' });
  await page.user.type(screen.getByLabelText('Survey results'), 'NHS Staff Survey 2022');
  const first = within(screen.getByRole('group', { name: 'First day' }));
  await page.user.type(first.getByLabelText('Day'), '1');
  await page.user.type(first.getByLabelText('Month'), '11');
  await page.user.type(first.getByLabelText('Year'), '2022');
  await page.user.click(screen.getByRole('button', { name: 'Open the cycle' }));
  await waitFor(() => expect(page.address()).toBe('/programme/cycles'));
  expect(inputOf(page, 'OpenCycle')?.['input']).toMatchObject({
    ...{ startsOn: '2022-11-01', endsOn: null, surveyResults: 'NHS Staff Survey 2022' },
  });
});

test('an edit over somebody else’s shows both', async () => {
  const page = renderPage({
    ...{ at: '/programme/cycles/first/edit', routes },
    answers: [
      cycles([aCycle()]),
      answer(EditCycleDocument).with({ editCycle: refused(null, 'Changed.', 'STALE') }),
    ],
  });
  await page.user.type(await screen.findByLabelText('Survey results'), ' and 2023');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Somebody else changed this cycle/);
  await page.user.click(screen.getByRole('button', { name: 'Keep theirs' }));
  expect(screen.getByLabelText('Survey results')).toHaveProperty('value', 'NHS Staff Survey 2022');
});

test('a subgroup goes in, and a cycle is closed and reopened', async () => {
  const closed = aCycle({ id: 'closed', name: 'Long ago', state: 'CLOSED', viewerCan: ['REOPEN'] });
  const page = renderPage({
    ...{ at: '/programme/cycles', routes },
    answers: [
      cycles([closed, aCycle()]),
      answer(EnterCycleDocument).with({
        enterCycle: { __typename: 'EnterCyclePayload', subgroup: career, errors: [] },
      }),
      answer(CloseCycleDocument).with({ closeCycle: refused(null, 'Still in this cycle: Career.') }),
      answer(ReopenCycleDocument).with({ reopenCycle: saved }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: /^Take a subgroup in/ }));
  await page.user.click(screen.getByRole('button', { name: 'Take it in' }));
  await screen.findByRole('link', { name: 'Choose a subgroup' });
  await page.user.selectOptions(screen.getByLabelText('Which subgroup?'), career.name);
  await page.user.click(screen.getByRole('button', { name: 'Take it in' }));
  await screen.findByText('The subgroup is in the cycle.');
  expect(inputOf(page, 'EnterCycle')?.['input']).toMatchObject({ cycleId: 'first', on: '2022-11-01' });
  await page.user.click(screen.getByRole('button', { name: /^Close November/ }));
  await page.user.click(screen.getByRole('button', { name: 'Close the cycle' }));
  await screen.findByText('Still in this cycle: Career.');
  await page.user.click(screen.getByRole('button', { name: /^Reopen/ }));
  await screen.findByText('The cycle is open again.');
});

const phase = (changes: Partial<MethodPageQuery['method']['phases'][number]>) => ({
  ...{ __typename: 'MethodPhase' as const, phase: 'SCOPE' as const, name: 'Scope', isOptional: true },
  ...{ criteria: [], ...changes },
});
const criterion = (id: string, wording: string) => ({
  ...{ __typename: 'Criterion' as const, id, wording, computed: null },
});
const method = (viewerCanEdit = true): MethodPageQuery => ({
  method: {
    ...{ __typename: 'Method', version: 1, viewerCanEdit, communityParts: [] },
    parts: [{ __typename: 'CommunityPart', id: 'chs', name: 'Community health', isSite: false }],
    computedChoices: [
      { __typename: 'ComputedChoice', computed: 'SPONSOR_NAMED', wording: 'A sponsor is named' },
    ],
    phases: [
      phase({ criteria: [criterion('a', 'Reasons written'), criterion('b', 'Impact planned')] }),
      phase({
        ...{ phase: 'DISCOVER', name: 'Discover', isOptional: false },
        criteria: [criterion('c', 'Synthesis signed')],
      }),
    ],
  },
});

test('phases and criteria are named, moved, added and taken out, and sent as a whole', async () => {
  const page = renderPage({
    ...{ at: '/programme/method', routes },
    answers: [
      answer(MethodPageDocument).with(method()),
      answer(EditMethodDocument).with({
        editMethod: {
          ...{ __typename: 'MethodPayload', method: { __typename: 'Method', version: 2 }, errors: [] },
        },
      }),
    ],
  });
  await screen.findByText(/Decisions already taken stay as they are/);
  await page.user.type(screen.getByLabelText('Name of phase 2'), 'y');
  await page.user.click(screen.getByRole('button', { name: 'Move up Impact planned' }));
  await page.user.click(screen.getByRole('button', { name: 'Remove Reasons written' }));
  await page.user.selectOptions(screen.getByLabelText('Add a criterion to Scope'), 'A sponsor is named');
  await page.user.click(screen.getByRole('button', { name: 'Add to Scope' }));
  await page.user.click(screen.getByRole('button', { name: /^Move the phase up/ }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Community health' }));
  await page.user.click(screen.getByRole('button', { name: 'Save phases and criteria' }));
  await screen.findByText('Phases and criteria saved.');
  expect(inputOf(page, 'EditMethod')?.['input']).toEqual({
    ...{ version: 1, communityPartIds: ['chs'] },
    phases: [
      {
        ...{ phase: 'DISCOVER', name: 'Discovery', isOptional: false },
        criteria: [{ id: 'c', wording: 'Synthesis signed', computed: null }],
      },
      {
        ...{ phase: 'SCOPE', name: 'Scope', isOptional: true },
        criteria: [
          { id: 'b', wording: 'Impact planned', computed: null },
          { id: null, wording: 'A sponsor is named', computed: 'SPONSOR_NAMED' },
        ],
      },
    ],
  });
});

test('whoever may not change them reads them', async () => {
  renderPage({
    ...{ at: '/programme/method', routes },
    answers: [answer(MethodPageDocument).with(method(false))],
  });
  await screen.findByText('Only a programme lead changes phases and criteria.');
  screen.getByText(/Synthesis signed/);
  expect(screen.queryByRole('textbox')).toBeNull();
});
