import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  type Posting_PostingFragment,
  PostersHereDocument,
  PostersToRemoveDocument,
  PostingsPageDocument,
  type PostingsPageQuery,
  PutPosterBackDocument,
  PutUpPosterDocument,
  type PutUpPosterMutationVariables,
  TakeDownPosterDocument,
} from './postings-page.generated';
import { routes } from './routes';

const leader = aViewer({ can: ['SEE_WORK', 'PUT_UP_POSTERS'] });
const NORTH = { __typename: 'Site' as const, id: 'north', name: 'North House' };
const SOUTH = { __typename: 'Site' as const, id: 'south', name: 'South House' };

const aPosting = (changes: Partial<Posting_PostingFragment> = {}): Posting_PostingFragment => ({
  ...{ __typename: 'Posting', id: 'posting', version: 1, editionVersion: 1, putUpOn: '2026-03-02' },
  ...{ takenDownOn: null, removal: null, viewerCan: ['TAKE_DOWN'], site: SOUTH },
  edition: { __typename: 'Edition', id: 'edition', number: 3, title: 'Spring' },
  putUpBy: { __typename: 'Person', id: 'robin', name: 'Robin Example' },
  ...changes,
});

type Edition = NonNullable<PostingsPageQuery['edition']>;

const aPage = (changes: Partial<Edition> = {}): PostingsPageQuery => ({
  edition: {
    ...{ __typename: 'Edition', id: 'edition', title: 'Spring', number: 3, state: 'PUBLISHED' },
    ...{ publishedVersion: 1, postings: [] },
    ...changes,
  },
  programme: { __typename: 'Programme', id: 'programme', sites: [NORTH, SOUTH] },
  viewer: {
    __typename: 'Viewer',
    person: { __typename: 'Person', id: 'viewer', site: { __typename: 'Site', id: 'north' } },
  },
});

const nothingToRemove = answer(PostersToRemoveDocument).with({ postersToRemove: [] });
const at = '/postings/edition';

test('ticks with one press that it is up at one’s own site, and not twice', async () => {
  const sent: PutUpPosterMutationVariables['input'][] = [];
  const up = aPosting({ site: NORTH });
  const page = renderPage({
    ...{ at, routes, viewer: leader },
    answers: [
      answer(PostingsPageDocument).with(() => aPage({ postings: sent.length > 0 ? [up] : [] })),
      nothingToRemove,
      answer(PutUpPosterDocument).with(({ input }) => {
        sent.push(input);
        return { putUpPoster: { __typename: 'PostingPayload', posting: up, errors: [] } };
      }),
    ],
  });
  await screen.findByText('On no wall.');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you are' }).value).toBe('north');
  await page.user.click(screen.getByRole('button', { name: 'It is up at this site' }));
  await screen.findByText('Ticked as up at North House.');
  await screen.findByText('It has been up here since 2 March 2026.');
  expect(screen.queryByRole('button', { name: 'It is up at this site' })).toBeNull();
  expect(sent).toEqual([{ id: expect.stringMatching(/^[\w-]{36}$/), editionId: 'edition', siteId: 'north' }]);
});

test('says what to take down at the site one stands at, and takes the tick back', async () => {
  const old = aPosting({ id: 'old', removal: 'WITHDRAWN', site: NORTH });
  const moved: [string, number][] = [];
  const down = { ...old, version: 2, takenDownOn: '2026-03-09', viewerCan: ['PUT_BACK' as const] };
  const page = renderPage({
    ...{ at, routes, viewer: leader },
    answers: [
      answer(PostingsPageDocument).with(aPage()),
      answer(PostersToRemoveDocument).with(({ siteId }) => ({
        postersToRemove: siteId === 'north' && moved.length !== 1 ? [old] : [],
      })),
      answer(TakeDownPosterDocument).with(({ id, version }) => {
        moved.push([id, version]);
        return { takeDownPoster: { __typename: 'PostingPayload', posting: down, errors: [] } };
      }),
      answer(PutPosterBackDocument).with(({ id, version }) => {
        moved.push([id, version]);
        return { putPosterBack: { __typename: 'PostingPayload', posting: old, errors: [] } };
      }),
    ],
  });
  await screen.findByText('This edition was withdrawn. Take it down now.');
  await page.user.click(screen.getByRole('button', { name: /^Taken down ?: Edition 3: Spring$/ }));
  await screen.findByText('Taken down at North House.');
  expect(screen.queryByText('This edition was withdrawn. Take it down now.')).toBeNull();
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('This edition was withdrawn. Take it down now.');
  expect(moved).toEqual([
    ['old', 1],
    ['old', 2],
  ]);
});

test('keeps the site in the address, and lists every wall', async () => {
  const page = renderPage({
    ...{ at, routes, viewer: leader },
    answers: [
      answer(PostingsPageDocument).with(aPage({ postings: [aPosting({ removal: 'CORRECTED' })] })),
      nothingToRemove,
    ],
  });
  const walls = within(await screen.findByRole('region', { name: 'Where it hangs' }));
  walls.getByText('South House');
  walls.getByText(/by Robin Example/);
  walls.getByText('This edition was corrected since. Put up the new version in its place.');
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Where you are' }), 'South House');
  expect(page.address()).toBe('/postings/edition?site=south');
  // The new version goes up where the old one hangs.
  screen.getByRole('button', { name: 'It is up at this site' });
});

test.each([
  ['withdrawn', { state: 'WITHDRAWN' as const }, 'Take down every poster of it.'],
  ['not out yet', { state: 'DRAFT' as const, publishedVersion: 0 }, /Posters go up once it is published/],
])('offers no tick while it is %s', async (_, changes, words) => {
  renderPage({
    ...{ at, routes, viewer: leader },
    answers: [answer(PostingsPageDocument).with(aPage(changes)), nothingToRemove],
  });
  await screen.findByText(words);
  expect(screen.queryByRole('button', { name: 'It is up at this site' })).toBeNull();
});

test('shows those who only look where it hangs', async () => {
  renderPage({
    ...{ at, routes, viewer: aViewer({ roles: ['SPONSOR'], can: ['SEE_WORK'] }) },
    answers: [
      answer(PostingsPageDocument).with(aPage({ postings: [aPosting({ viewerCan: [] })] })),
      nothingToRemove,
    ],
  });
  await screen.findByText(/by Robin Example/);
  expect(screen.queryByRole('button', { name: /Taken down|It is up/ })).toBeNull();
});

test('says why a tick was refused', async () => {
  const page = renderPage({
    ...{ at, routes, viewer: leader },
    answers: [
      answer(PostingsPageDocument).with(aPage()),
      nothingToRemove,
      answer(PutUpPosterDocument).with({
        putUpPoster: {
          __typename: 'PostingPayload',
          posting: null,
          errors: [
            {
              ...{ __typename: 'UserError', field: null, code: 'WRONG_STATE' },
              message: 'This edition was withdrawn. Put up no more of it.',
            },
          ],
        },
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'It is up at this site' }));
  await screen.findByText('This edition was withdrawn. Put up no more of it.');
});

test('offers one’s own site first', async () => {
  const own = {
    __typename: 'Viewer' as const,
    person: { __typename: 'Person' as const, id: 'viewer', site: SOUTH },
  };
  renderPage({
    ...{ at, routes, viewer: leader },
    answers: [answer(PostingsPageDocument).with({ ...aPage(), viewer: own }), nothingToRemove],
  });
  await screen.findByRole('combobox', { name: 'Where you are' });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    ...['Choose a site', 'South House', 'North House'],
  ]);
});

test('who scanned a poster of what was withdrawn finds what is to come down where they are', async () => {
  const { programme, viewer } = aPage();
  const old = aPosting({ removal: 'WITHDRAWN', site: NORTH });
  const page = renderPage({
    ...{ at: '/postings', routes, viewer: leader },
    answers: [
      answer(PostersHereDocument).with({ programme, viewer }),
      answer(PostersToRemoveDocument).with(({ siteId }) => ({
        postersToRemove: siteId === 'north' ? [old] : [],
      })),
    ],
  });
  await screen.findByText('This edition was withdrawn. Take it down now.');
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Where you are' }), 'South House');
  await screen.findByText('Nothing is to come off the wall here.');
  expect(page.address()).toBe('/postings?site=south');
});
