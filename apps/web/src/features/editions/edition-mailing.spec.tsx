import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  EditionMailingDocument,
  MailEditionDocument,
  type EditionMailingFragment,
} from './edition-mailing.generated';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import { PublishEditionDocument } from './edition-steps.generated';
import { routes } from './routes';
import { anEdition, anId, wordsOf, type WholeEdition } from './testing';

type Mailing = NonNullable<EditionMailingFragment['mailing']>;

const withMail = (changes: Partial<Mailing> = {}): EditionMailingFragment => ({
  ...{ __typename: 'Edition', id: anId(1), publishedVersion: 1 },
  mailing: {
    ...{ __typename: 'EditionMailing', listAddress: 'all-staff@example.org', isMailServerSet: true },
    ...{ state: 'SENT', version: 1, address: 'all-staff@example.org', sentAt: '2026-03-02T09:05:00Z' },
    ...changes,
  },
});

function open(
  mailing: EditionMailingFragment,
  changes: Partial<WholeEdition> = {},
  more: 'MANAGE_SETTINGS'[] = [],
) {
  const edition = anEdition({ state: 'PUBLISHED', publishedVersion: 1, number: 1, ...changes });
  return renderPage({
    at: `/editions/${edition.id}`,
    viewer: aViewer({ roles: ['SPONSOR'], can: ['SEE_WORK', 'APPROVE_EDITION', ...more] }),
    routes,
    answers: [
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition) }),
      answer(EditionMailingDocument).with({ edition: mailing }),
      answer(MailEditionDocument).with({
        mailEdition: { __typename: 'EditionPayload', edition: withMail({ state: 'WAITING' }), errors: [] },
      }),
      answer(PublishEditionDocument).with({
        changed: { __typename: 'EditionPayload', edition, errors: [] },
      }),
    ],
  });
}

const panel = async () => within(await screen.findByRole('region', { name: 'E-mail to the list' }));

test('an edition says to whom it was sent and when, and is sent again after a question', async () => {
  const page = open(withMail());
  (await panel()).getByText(/^Version 1 was sent to all-staff@example.org on 2 March 2026/);
  await page.user.click((await panel()).getByRole('button', { name: 'Send again' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Send it to all-staff@example.org?' }));
  await page.user.click(dialog.getByRole('button', { name: 'Send the e-mail' }));
  await screen.findByText('The e-mail is sent within a few minutes.');
  (await panel()).getByText(/^It is being sent to/);
  expect((await panel()).queryByRole('button')).toBeNull();
});

test('without a list address it says so, with the way to set one for those who can', async () => {
  const none = { listAddress: '', state: null, version: null, address: null, sentAt: null } as const;
  open(withMail(none), {}, ['MANAGE_SETTINGS']);
  const link = (await panel()).getByRole('link', { name: 'Set a list address' });
  expect(link.getAttribute('href')).toBe('/programme/publishing');
  expect((await panel()).queryByRole('button')).toBeNull();
});

test('whoever publishes a correction says whether it is sent', async () => {
  const page = open(withMail(), { state: 'APPROVED', viewerCan: ['PUBLISH'] });
  await page.user.click(await screen.findByRole('button', { name: 'Publish now' }));
  const dialog = within(await screen.findByRole('dialog'));
  await page.user.click(
    dialog.getByRole('checkbox', { name: 'Send this correction to the list address too' }),
  );
  await page.user.click(dialog.getByRole('button', { name: 'Publish now' }));
  await screen.findByText('The edition is published.');
  expect(page.asked.find(({ name }) => name === 'PublishEdition')?.variables).toMatchObject({
    mailToList: true,
  });
});
