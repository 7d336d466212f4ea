import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import {
  PublishEditionDocument,
  ScheduleEditionDocument,
  SendEditionToCheckDocument,
} from './edition-steps.generated';
import { routes } from './routes';
import { aFinding, anAnswer, anEdition, anId, wordsOf, type WholeEdition } from './testing';
import { AddAnswerDocument, OrderAnswersDocument, RemoveAnswerDocument } from './writing.generated';

const comms = aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] });
const at = `/editions/${anId(1)}`;

function show(edition: WholeEdition, answers: Parameters<typeof renderPage>[0]['answers'] = []) {
  return renderPage({
    at,
    viewer: comms,
    routes,
    answers: [
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition, 'You told us.') }),
      ...answers,
    ],
  });
}

const rota = anAnswer(1, 'The rota comes too late');
const rest = anAnswer(2, 'There is nowhere to rest', { kind: 'STILL_LISTENING' });

test('the answers stand as they will read, and the checklist leads to where each is mended', async () => {
  show(
    anEdition({
      ...{ answers: [rota, rest], headlineAnswerId: rest.id, viewerCan: ['WRITE', 'SEND_TO_CHECK'] },
      checklist: [
        aFinding(),
        aFinding({ answerId: null, field: 'title', message: 'Give the edition a title.' }),
        aFinding({ isRefusal: false, field: 'weDid', message: 'Try shorter words.' }),
      ],
    }),
  );
  const checklist = within(await screen.findByRole('region', { name: 'Checklist' }));
  checklist.getByText('To mend before it goes out (2)');
  checklist.getByText('To think about (1)');
  const hrefOf = (name: string) => checklist.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('Say when this is looked at again.')).toBe(`${at}/answers/${rota.id}#reviewOn`);
  expect(hrefOf('Give the edition a title.')).toBe(`${at}/edit#title`);
  const items = within(screen.getByRole('region', { name: 'Answers' })).getAllByRole('listitem');
  within(items[0] as HTMLElement).getAllByText('We did');
  within(items[1] as HTMLElement).getByText('Headline answer');
  await screen.findByText('You told us.');
});

test('what the checklist refuses is said where the step was tried', async () => {
  const edition = anEdition({ answers: [rota], viewerCan: ['WRITE', 'SEND_TO_CHECK'] });
  const message = 'Say when this is looked at again.';
  const page = show(edition, [
    answer(SendEditionToCheckDocument).with({
      changed: {
        __typename: 'EditionPayload',
        edition,
        errors: [{ __typename: 'UserError', field: 'checklist', code: 'INVALID', message }],
      },
    }),
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Send to check' }));
  const link = await screen.findByRole('link', { name: message });
  await page.user.click(link);
  expect(document.activeElement?.textContent).toBe('Checklist');
});

test('its author is told that a second person approves', async () => {
  const viewer = { __typename: 'Person' as const, id: 'viewer', name: 'Amira Okafor' };
  show(anEdition({ state: 'IN_CHECK', authors: [viewer], viewerCan: ['TAKE_BACK'] }));
  await screen.findByText('You wrote on this edition, so a second person must approve it.');
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
});

test('publishing is asked about once more, because it cannot be undone', async () => {
  const edition = anEdition({ state: 'APPROVED', viewerCan: ['PUBLISH', 'SCHEDULE'] });
  const out: WholeEdition = {
    ...edition,
    ...{ state: 'PUBLISHED', number: 7, publishedVersion: 1, publishedOn: '2026-03-04', viewerCan: [] },
    versions: [{ __typename: 'EditionVersion', version: 1, publishedOn: '2026-03-04', whatChanged: '' }],
  };
  const page = show(edition, [
    answer(PublishEditionDocument).with({
      changed: { __typename: 'EditionPayload', edition: out, errors: [] },
    }),
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Publish now' }));
  expect(page.asked.some(({ name }) => name === 'PublishEdition')).toBe(false);
  const dialog = within(screen.getByRole('dialog', { name: /^Publish “What changed this spring” now/ }));
  await page.user.click(dialog.getByRole('button', { name: 'Publish now' }));
  const link = await screen.findByRole('link', { name: 'See it on the public pages' });
  expect(link.getAttribute('href')).toBe('/feedback-into-action/editions/7/');
});

test('a time to go out is a time in London', async () => {
  const edition = anEdition({ state: 'APPROVED', viewerCan: ['PUBLISH', 'SCHEDULE'] });
  const page = show(edition, [
    answer(ScheduleEditionDocument).with(({ at: scheduledFor }) => ({
      changed: {
        __typename: 'EditionPayload',
        edition: { ...edition, state: 'SCHEDULED', scheduledFor, viewerCan: ['UNSCHEDULE'] },
        errors: [],
      },
    })),
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Schedule' }));
  const dialog = within(screen.getByRole('dialog'));
  await page.user.type(dialog.getByRole('textbox', { name: 'Day' }), '1');
  await page.user.type(dialog.getByRole('textbox', { name: 'Month' }), '7');
  await page.user.type(dialog.getByRole('textbox', { name: 'Year' }), '2027');
  await page.user.clear(dialog.getByRole('textbox', { name: /^Time/ }));
  await page.user.type(dialog.getByRole('textbox', { name: /^Time/ }), 'noon');
  await page.user.click(dialog.getByRole('button', { name: 'Schedule' }));
  await dialog.findByRole('link', { name: /^Enter a time/ });
  await page.user.clear(dialog.getByRole('textbox', { name: /^Time/ }));
  await page.user.type(dialog.getByRole('textbox', { name: /^Time/ }), '2:30pm');
  await page.user.click(dialog.getByRole('button', { name: 'Schedule' }));
  await screen.findByText('Goes out on 1 July 2027 at 2:30pm');
  expect(page.asked.find(({ name }) => name === 'ScheduleEdition')?.variables).toMatchObject({
    at: '2027-07-01T13:30:00.000Z',
  });
});

test('an answer moves by its button, which keeps the focus', async () => {
  const edition = anEdition({ answers: [rota, rest], viewerCan: ['WRITE'] });
  const page = show(edition, [
    answer(OrderAnswersDocument).with({
      orderAnswers: {
        __typename: 'EditionPayload',
        edition: { ...edition, answers: [rest, rota] },
        errors: [],
      },
    }),
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Move down “The rota comes too late”' }));
  await screen.findByText('It is answer 2 of 2 now.');
  expect(page.asked.find(({ name }) => name === 'OrderAnswers')?.variables).toEqual({
    editionId: edition.id,
    answerIds: [rest.id, rota.id],
  });
  expect(document.activeElement?.textContent).toBe('Move up “The rota comes too late”');
});

test('an answer that was taken out comes back with its words, in its place', async () => {
  const edition = anEdition({ answers: [rota, rest], viewerCan: ['WRITE'] });
  const payload = (answers: WholeEdition['answers']) => ({
    ...{ __typename: 'EditionPayload' as const, edition: { ...edition, answers }, errors: [] },
  });
  const page = show(edition, [
    answer(RemoveAnswerDocument).with({ removeAnswer: payload([rest]) }),
    answer(AddAnswerDocument).with({
      addAnswer: { ...payload([rest, rota]), __typename: 'AnswerPayload', answer: rota },
    }),
    answer(OrderAnswersDocument).with({ orderAnswers: payload([rota, rest]) }),
  ]);
  await page.user.click(await screen.findByRole('button', { name: 'Take out “The rota comes too late”' }));
  await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('The answer is back.');
  expect(page.asked.find(({ name }) => name === 'AddAnswer')?.variables).toMatchObject({
    input: { id: rota.id, themeId: rota.theme?.id, words: { youSaid: 'The rota comes too late' } },
  });
  expect(page.asked.find(({ name }) => name === 'OrderAnswers')?.variables).toMatchObject({
    answerIds: [rota.id, rest.id],
  });
});
