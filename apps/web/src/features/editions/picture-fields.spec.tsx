import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import { routes } from './routes';
import { anAnswer, anEdition, anId, aProgramme, wordsOf, type WholeAnswer } from './testing';
import { ActionsOfThemeDocument, AnswerPageDocument, WriteAnswerDocument } from './writing.generated';

const comms = aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] });
const room = new File(['bytes'], 'room.png', { type: 'image/png' });
const aPicture: WholeAnswer['picture'] = {
  ...{ __typename: 'Picture', id: anId(400), width: 1200, height: 800 },
  address: `/editions/${anId(1)}/pictures/${anId(400)}-small.jpg`,
};

const fetchOfThePlatform = globalThis.fetch;
let sent: string[];
let give: () => Promise<Response>;
beforeEach(() => {
  localStorage.clear();
  sent = [];
  globalThis.fetch = (url) => {
    sent.push(String(url));
    return give();
  };
});
afterEach(() => {
  globalThis.fetch = fetchOfThePlatform;
});
const taken = async () => Response.json({ width: 1600, height: 900 }, { status: 201 });

function write(changes: Partial<WholeAnswer> = {}) {
  const rota = anAnswer(1, 'The rota comes too late', changes);
  const edition = anEdition({ answers: [rota], viewerCan: ['WRITE'] });
  return renderPage({
    at: `/editions/${edition.id}/answers/${rota.id}`,
    viewer: comms,
    routes,
    answers: [
      answer(AnswerPageDocument).with({ edition, programme: aProgramme }),
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition) }),
      answer(ActionsOfThemeDocument).with({
        theme: { __typename: 'Theme', id: anId(201), actions: [] },
      }),
      answer(WriteAnswerDocument).with({
        writeAnswer: { __typename: 'AnswerPayload', answer: rota, edition, errors: [] },
      }),
    ],
  });
}

const chosen = async (page: ReturnType<typeof write>, label: string) =>
  page.user.upload(await screen.findByLabelText(label), room);
const preview = () => within(screen.getByRole('region', { name: 'Preview' }));

test('a picture is sent when it is chosen, described, seen in the preview, and saved with its words', async () => {
  give = taken;
  const page = write();
  await chosen(page, 'Choose a picture');
  const words = await screen.findByRole('textbox', { name: /^What the picture shows/ });
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: 'Describe the picture for those who do not see it' });
  fireEvent.change(words, { target: { value: 'Two armchairs by a window.' } });
  const [, id = ''] = /^\/editions\/[^/]+\/pictures\/([0-9a-f-]{36})$/.exec(sent[0] ?? '') ?? [];
  expect(preview().getByRole('img', { name: 'Two armchairs by a window.' }).getAttribute('src')).toBe(
    `/editions/${anId(1)}/pictures/${id}-small.jpg`,
  );
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { level: 1, name: /What changed this spring/ });
  expect(page.asked.find(({ name }) => name === 'WriteAnswer')?.variables).toMatchObject({
    input: { words: { pictureId: id, pictureAlt: 'Two armchairs by a window.' } },
  });
});

test('what could not be sent is sent again under the same id; what is no picture is told', async () => {
  give = () => Promise.reject(new TypeError('no network'));
  const page = write();
  await chosen(page, 'Choose a picture');
  await screen.findByText(/could not be sent. Check your connection/);
  give = taken;
  await page.user.click(screen.getByRole('button', { name: 'Send the picture again' }));
  await screen.findByRole('textbox', { name: /^What the picture shows/ });
  expect(sent[1]).toBe(sent[0]);
  const message = 'This file is no picture that can be shown.';
  give = async () =>
    Response.json({ errors: [{ field: 'picture', code: 'INVALID', message }] }, { status: 400 });
  await chosen(page, 'Another picture');
  await screen.findByText(message);
  expect(screen.queryByRole('button', { name: 'Send the picture again' })).toBeNull();
});

test('a picture is replaced or taken out, and either is undone', async () => {
  give = taken;
  const page = write({ picture: aPicture, pictureAlt: 'An empty corridor.' });
  const undo = () =>
    page.user.click(
      within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }),
    );
  await chosen(page, 'Another picture');
  await screen.findByText('This picture is shown instead. Say what it shows.');
  expect(screen.getByRole('textbox', { name: /^What the picture shows/ })).toHaveProperty('value', '');
  await undo();
  preview().getByRole('img', { name: 'An empty corridor.' });
  await page.user.click(screen.getByRole('button', { name: 'Take the picture out' }));
  expect(preview().queryByRole('img')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Picture (optional)' }));
  await undo();
  preview().getByRole('img', { name: 'An empty corridor.' });
});
