import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  BeginEditionDocument,
  EditionsPageDocument,
  type EditionsPageQuery,
} from './editions-page.generated';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import { routes } from './routes';
import { anEdition, anId, wordsOf } from './testing';

const comms = aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] });
type Row = EditionsPageQuery['editions']['items'][number];
const row = (changes: Partial<Row> = {}): Row => ({
  __typename: 'Edition',
  id: anId(1),
  title: 'What changed this spring',
  state: 'DRAFT',
  number: null,
  publishedVersion: 0,
  publishedOn: null,
  scheduledFor: null,
  createdOn: '2026-03-02',
  answers: [],
  ...changes,
});
const list = (items: Row[]) =>
  answer(EditionsPageDocument).with({
    editions: { __typename: 'EditionPage', total: items.length, page: 1, pageSize: 20, items },
  });

test('each edition says where it stands', async () => {
  renderPage({
    at: '/editions',
    routes,
    answers: [
      list([
        row({ state: 'SCHEDULED', scheduledFor: '2027-07-01T08:00:00.000Z' }),
        row({
          ...{ id: anId(2), title: 'What changed in winter', state: 'CORRECTED', number: 4 },
          ...{ publishedVersion: 2, publishedOn: '2026-01-12' },
          answers: [{ __typename: 'Answer', id: anId(101) }],
        }),
      ]),
    ],
  });
  const item = async (name: string) =>
    within((await screen.findByRole('link', { name })).closest('li') as HTMLElement);
  const first = await item('What changed this spring');
  first.getByText('Scheduled');
  first.getByText('Goes out on 1 July 2027 at 9:00am');
  first.getByText('No answers yet');
  const second = await item('What changed in winter');
  second.getByText('Corrected');
  second.getByText('Edition 4');
  second.getByText('Published on 12 January 2026');
  second.getByText('1 answer');
  expect(screen.queryByRole('link', { name: 'Begin an edition' })).toBeNull();
});

test('with no edition yet, communications is led to the first', async () => {
  renderPage({ at: '/editions', viewer: comms, routes, answers: [list([])] });
  const first = await screen.findByRole('link', { name: 'Begin the first edition' });
  expect(first.getAttribute('href')).toBe('/editions/new');
});

test('an edition is begun with a title', async () => {
  const edition = anEdition();
  const page = renderPage({
    at: '/editions/new',
    viewer: comms,
    routes,
    answers: [
      answer(BeginEditionDocument).with({
        beginEdition: {
          __typename: 'EditionPayload',
          edition: { __typename: 'Edition', id: edition.id, title: edition.title },
          errors: [],
        },
      }),
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition) }),
    ],
  });
  await page.user.type(await screen.findByRole('textbox', { name: 'Title' }), 'What changed this spring');
  await page.user.click(screen.getByRole('button', { name: 'Begin the edition' }));
  await screen.findByRole('heading', { level: 1, name: /What changed this spring/ });
  expect(page.address()).toBe(`/editions/${edition.id}`);
  expect(page.asked.find(({ name }) => name === 'BeginEdition')?.variables).toMatchObject({
    input: { title: 'What changed this spring' },
  });
});

test('who does not compose begins none', async () => {
  renderPage({ at: '/editions/new', routes });
  await screen.findByText('You cannot see this page');
});
