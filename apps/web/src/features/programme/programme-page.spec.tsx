import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  AddSiteDocument,
  EditProgrammeDocument,
  ProgrammePageDocument,
  type EditProgrammeMutationVariables,
  type ProgrammeLists_ProgrammeFragment,
  type ProgrammeSettings_ProgrammeFragment,
} from './programme-page.generated';
import { routes } from './routes';

type Programme = ProgrammeSettings_ProgrammeFragment & ProgrammeLists_ProgrammeFragment;

const aProgramme = (changes: Partial<Programme> = {}) => ({
  __typename: 'Programme' as const,
  id: 'programme',
  name: 'Our Future Our Way',
  organisation: 'Example Community Health Trust',
  nudgeDays: 28,
  dueSoonDays: 14,
  idleMinutes: 20,
  smallNumberThreshold: 11,
  version: 3,
  viewerCanEdit: true,
  sites: [{ __typename: 'Site' as const, id: 'north', name: 'North site' }],
  directorates: [],
  staffGroups: [],
  goldenThreads: [],
  ...changes,
});

const lead = aViewer({ can: ['SEE_WORK', 'MANAGE_PROGRAMME', 'MANAGE_SETTINGS'] });

test('who may only look sees the settings and lists, and nothing to change them with', async () => {
  const reading = [answer(ProgrammePageDocument).with({ programme: aProgramme({ viewerCanEdit: false }) })];
  const page = renderPage({ at: '/programme', routes, answers: reading });
  await screen.findByText('28 days');
  expect(screen.queryByRole('link', { name: 'Change settings' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  page.unmount();
  renderPage({ at: '/programme/settings', routes, answers: reading });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
});

test('the small-number threshold has a floor, told before anything is sent', async () => {
  const sent: EditProgrammeMutationVariables[] = [];
  const page = renderPage({
    at: '/programme/settings',
    viewer: lead,
    routes,
    answers: [
      answer(ProgrammePageDocument).with({ programme: aProgramme() }),
      answer(EditProgrammeDocument).with((variables) => {
        sent.push(variables);
        const programme = aProgramme({ smallNumberThreshold: variables.smallNumberThreshold, version: 4 });
        return { editProgramme: { __typename: 'ProgrammePayload', programme, errors: [] } };
      }),
    ],
  });
  const threshold = await screen.findByRole('textbox', { name: /Small numbers are hidden below/ });
  await page.user.clear(threshold);
  await page.user.type(threshold, '9');
  await page.user.click(screen.getByRole('button', { name: 'Save settings' }));
  screen.getByRole('link', { name: 'Small numbers are hidden below: enter 10 or more' });
  expect(sent).toEqual([]);
  await page.user.clear(threshold);
  await page.user.type(threshold, '15');
  await page.user.click(screen.getByRole('button', { name: 'Save settings' }));
  await screen.findByText('Settings saved.');
  expect(sent[0]).toMatchObject({ version: 3, smallNumberThreshold: 15, nudgeDays: 28 });
  expect(page.address()).toBe('/programme');
});

test('a site is added in its place; one that is there already is refused and what was typed stays', async () => {
  const page = renderPage({
    at: '/programme',
    viewer: lead,
    routes,
    answers: [
      answer(ProgrammePageDocument).with({ programme: aProgramme() }),
      answer(AddSiteDocument).with(({ name }) => {
        const taken = name === 'North site';
        const sites = [
          { __typename: 'Site' as const, id: 'north', name: 'North site' },
          { __typename: 'Site' as const, id: 'south', name },
        ];
        const duplicate = {
          field: 'name',
          code: 'DUPLICATE' as const,
          message: 'North site is there already.',
        };
        return {
          addSite: {
            __typename: 'ProgrammePayload',
            programme: taken ? null : aProgramme({ sites }),
            errors: taken ? [{ __typename: 'UserError', ...duplicate }] : [],
          },
        };
      }),
    ],
  });
  const sites = within(await screen.findByRole('region', { name: /Sites/ }));
  const name = sites.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' });
  await page.user.type(name, 'North site{Enter}');
  await sites.findByRole('link', { name: 'North site is there already.' });
  expect(name.value).toBe('North site');
  await page.user.clear(name);
  await page.user.type(name, 'South site{Enter}');
  await sites.findByText('South site');
  expect(name.value).toBe('');
});
