import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import {
  EndPreviewLinkDocument,
  MakePreviewLinkDocument,
  PreviewLinksDocument,
  type PreviewLinksFragment,
} from './preview-links.generated';
import { routes } from './routes';
import { anEdition, anId, wordsOf } from './testing';

const aLink = (number: number, until: string): PreviewLinksFragment['previewLinks'][number] => ({
  ...{ __typename: 'PreviewLink', id: anId(500 + number), until },
  madeBy: { __typename: 'Person', id: 'devi', name: 'Devi Example' },
});
const first = aLink(1, '2026-03-09T09:00:00Z');
const second = aLink(2, '2026-03-16T09:00:00Z');
const address = 'https://culture.example.org/preview/secret';
const withLinks = (...previewLinks: PreviewLinksFragment['previewLinks']): PreviewLinksFragment => ({
  ...{ __typename: 'Edition', id: anId(1), previewLinks },
});

function open(can: ('SEE_WORK' | 'COMPOSE_EDITION')[], state: 'DRAFT' | 'PUBLISHED' = 'DRAFT') {
  const edition = anEdition({ state });
  return renderPage({
    at: `/editions/${edition.id}`,
    viewer: aViewer({ roles: ['COMMS'], can }),
    routes,
    answers: [
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition) }),
      answer(PreviewLinksDocument).with({ edition: withLinks(first) }),
      answer(MakePreviewLinkDocument).with({
        makePreviewLink: {
          ...{ __typename: 'PreviewLinkPayload', address, errors: [], edition: withLinks(first, second) },
        },
      }),
      answer(EndPreviewLinkDocument).with({
        endPreviewLink: { __typename: 'PreviewLinkPayload', errors: [], edition: withLinks(second) },
      }),
    ],
  });
}

test('a preview link is made for the days that are chosen, shown once, and ended at once', async () => {
  const page = open(['SEE_WORK', 'COMPOSE_EDITION']);
  const days = await screen.findByRole('combobox', { name: 'It works for' });
  expect(days).toHaveProperty('value', '7');
  await page.user.selectOptions(days, '14 days');
  await page.user.click(screen.getByRole('button', { name: 'Make a preview link' }));
  const box = await screen.findByRole('group', { name: 'New preview link' });
  expect(within(box).getByRole('textbox', { name: 'Preview link' })).toHaveProperty('value', address);
  expect(document.activeElement).toBe(box);
  expect(page.asked.find(({ name }) => name === 'MakePreviewLink')?.variables).toMatchObject({
    input: { editionId: anId(1), days: 14, id: expect.any(String) },
  });
  const links = within(screen.getByRole('list', { name: 'Preview links' }));
  expect(links.getAllByRole('listitem')).toHaveLength(2);
  await page.user.click(links.getByRole('button', { name: /^End the link until 9 March 2026/ }));
  await screen.findByText('The preview link is ended. Whoever opens it finds nothing.');
  expect(page.asked.find(({ name }) => name === 'EndPreviewLink')?.variables).toEqual({ id: first.id });
  expect(screen.queryByRole('group', { name: 'New preview link' })).toBeNull();
});

test('whoever only reads is offered none', async () => {
  open(['SEE_WORK']);
  await screen.findByRole('heading', { level: 1, name: /What changed this spring/ });
  expect(screen.queryByText('Show it to somebody without an account')).toBeNull();
});

test('of what is out there is none: its public page is there', async () => {
  open(['SEE_WORK', 'COMPOSE_EDITION'], 'PUBLISHED');
  await screen.findByText('Published');
  expect(screen.queryByText('Show it to somebody without an account')).toBeNull();
});
