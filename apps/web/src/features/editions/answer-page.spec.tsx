import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FoundMeasuresDocument } from '../../app/measure-choices.generated';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import { ReadingsToTellDocument } from './figure-source.generated';
import { routes } from './routes';
import { aFinding, anAnswer, anEdition, anId, aProgramme, wordsOf, type WholeAnswer } from './testing';
import {
  ActionsOfThemeDocument,
  AddAnswerDocument,
  AddAnswerPageDocument,
  AnswerPageDocument,
  WriteAnswerDocument,
  WriteEditionDocument,
} from './writing.generated';

/** What is typed, at once: without a layout the keys struck one by one land in the editor beside the field. */
const fill = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

const comms = aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] });
const rota = anAnswer(1, 'The rota comes too late');
const edition = anEdition({ answers: [rota], viewerCan: ['WRITE'], checklist: [aFinding()] });
const at = `/editions/${edition.id}/answers/${rota.id}`;

function write(saved: (words: unknown) => { answer: WholeAnswer; isStale: boolean }, where = at) {
  return renderPage({
    at: where,
    viewer: comms,
    routes,
    answers: [
      answer(AnswerPageDocument).with({ edition, programme: aProgramme }),
      answer(EditionPageDocument).with({ edition }),
      answer(EditionWordsDocument).with({ edition: wordsOf(edition) }),
      answer(ActionsOfThemeDocument).with({
        theme: {
          __typename: 'Theme',
          id: anId(201),
          actions: [
            { __typename: 'Action', id: anId(301), title: 'Rotas six weeks before', state: 'LAUNCHED' },
          ],
        },
      }),
      answer(FoundMeasuresDocument).with({
        measures: {
          __typename: 'MeasurePage',
          items: [{ __typename: 'Measure', id: anId(401), title: 'Positive action', subgroup: null }],
        },
      }),
      answer(ReadingsToTellDocument).with({
        measure: {
          __typename: 'Measure',
          ...{ id: anId(401), title: 'Positive action', unit: 'PERCENT' },
          story: {
            __typename: 'MeasureStory',
            comparatorGroup: 'Mental health',
            vintage: {
              __typename: 'MeasureVintage',
              ...{ name: '2024', release: 'Survey 2024', embargoedUntil: null },
            },
            points: [
              {
                __typename: 'MeasurePoint',
                ...{ period: '2024', periodWords: '2024', value: 69.51, valueWords: '69.51 %' },
                ...{ base: 4000, average: 66 },
              },
            ],
          },
        },
      }),
      answer(WriteAnswerDocument).with(({ input }) => {
        const { answer: now, isStale } = saved(input);
        const message = 'Somebody else changed it.';
        return {
          writeAnswer: {
            ...{ __typename: 'AnswerPayload', answer: now, edition: { ...edition, answers: [now] } },
            errors: isStale ? [{ __typename: 'UserError', field: null, code: 'STALE', message }] : [],
          },
        };
      }),
    ],
  });
}

test('the answer is written beside how it will read, and goes out with all that was typed', async () => {
  localStorage.clear();
  const page = write(() => ({ answer: rota, isStale: false }));
  await page.user.click(await screen.findByRole('radio', { name: 'We are doing' }));
  await screen.findByText('Say when this is looked at again.');
  await page.user.click(screen.getByRole('checkbox', { name: 'Rotas six weeks before' }));
  fill(screen.getByRole('textbox', { name: /^What comes next/ }), 'A look at nights.');
  await page.user.click(screen.getByRole('button', { name: 'Add a figure' }));
  const figure = within(screen.getByRole('group', { name: 'Figure 1' }));
  fill(figure.getByRole('textbox', { name: /^What it says/ }), 'know their rota in time');
  fill(figure.getByRole('textbox', { name: 'Value' }), 'many');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: 'The value must be a number' });
  fill(figure.getByRole('textbox', { name: 'Value' }), '61.5%');
  fill(figure.getByRole('textbox', { name: 'How many people' }), '1,204');
  const preview = within(screen.getByRole('region', { name: 'Preview' }));
  preview.getByText('61.5%');
  preview.getByText('Based on 1,204 people');
  preview.getByText('A look at nights.');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { level: 1, name: /What changed this spring/ });
  const sent = page.asked.find(({ name }) => name === 'WriteAnswer')?.variables;
  expect(sent).toMatchObject({
    input: {
      ...{ id: rota.id, version: 1 },
      words: {
        ...{ kind: 'WE_ARE_DOING', next: 'A look at nights.', actionIds: [anId(301)], quotation: null },
        weDid: [{ kind: 'PARAGRAPH', lines: [[{ text: 'A room is found on every site.' }]] }],
        figures: [{ label: 'know their rota in time', value: 61.5, unit: 'PERCENT', base: 1204, year: null }],
      },
    },
  });
});

test('a figure is taken from a measure with all that is needed to judge it', async () => {
  localStorage.clear();
  const page = write(() => ({ answer: rota, isStale: false }));
  await page.user.click(await screen.findByRole('button', { name: 'Add a figure' }));
  const figure = within(screen.getByRole('group', { name: 'Figure 1' }));
  await page.user.type(figure.getByRole('combobox', { name: /^Take it from a measure/ }), 'pos');
  await page.user.click(await screen.findByRole('option', { name: /Positive action/ }));
  const choice = await figure.findByRole('combobox', { name: 'Figure of “Positive action”' });
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: 'Choose a figure of the measure' });
  await page.user.selectOptions(choice, '69.51 % in 2024');
  figure.getByText(
    '69.51%. Based on 4,000 people. Year: 2024. Source: Survey 2024. For comparison: average of Mental health: 66%.',
  );
  expect(figure.queryByRole('textbox', { name: 'Value' })).toBeNull();
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(page.asked.some(({ name }) => name === 'WriteAnswer')).toBe(true));
  expect(page.asked.find(({ name }) => name === 'WriteAnswer')?.variables).toMatchObject({
    input: {
      words: {
        figures: [
          {
            ...{ label: 'Positive action', value: 69.51, base: 4000, year: 2024, comparatorValue: 66 },
            reading: { measureId: anId(401), vintage: '2024', period: '2024' },
          },
        ],
      },
    },
  });
});

test('when somebody else saved first, both versions are shown', async () => {
  localStorage.clear();
  const page = write(() => ({ answer: { ...rota, version: 2, next: 'Theirs' }, isStale: true }));
  fill(await screen.findByRole('textbox', { name: /^What comes next/ }), 'Mine');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  const row = within(await screen.findByRole('row', { name: /What comes next/ }));
  row.getByText('Mine');
  row.getByText('Theirs');
  await page.user.click(screen.getByRole('button', { name: 'Save yours' }));
  const sent = page.asked.filter(({ name }) => name === 'WriteAnswer').at(-1)?.variables;
  expect(sent).toMatchObject({ input: { version: 2, words: { next: 'Mine' } } });
});

test('a link to a field brings into it', async () => {
  localStorage.clear();
  write(() => ({ answer: rota, isStale: false }), `${at}#quotation`);
  const box = await screen.findByRole('textbox', { name: /^Quotation/ });
  await waitFor(() => expect(document.activeElement).toBe(box));
});

test('one press adds an answer to a suggested theme', async () => {
  const theme = {
    ...{ __typename: 'Theme' as const, id: anId(202), wording: 'There is nowhere to rest' },
    subgroup: { __typename: 'Subgroup' as const, id: anId(11), name: 'Health and wellbeing' },
  };
  const rest = anAnswer(2, 'There is nowhere to rest');
  const page = renderPage({
    at: `/editions/${edition.id}/add`,
    viewer: comms,
    routes,
    answers: [
      answer(AddAnswerPageDocument).with({
        edition,
        suggestedAnswers: [
          {
            ...{
              __typename: 'SuggestedAnswer',
              theme,
              because: '1 action was launched since the last edition',
            },
            launched: [{ __typename: 'Action', id: anId(302), title: 'Rest rooms' }],
          },
        ],
      }),
      answer(AddAnswerDocument).with({
        addAnswer: {
          ...{ __typename: 'AnswerPayload', answer: rest, errors: [] },
          edition: { ...edition, answers: [rota, rest] },
        },
      }),
    ],
  });
  await screen.findByText(/Because 1 action was launched since the last edition. Launched: Rest rooms/);
  await page.user.click(screen.getByRole('button', { name: 'Add “There is nowhere to rest”' }));
  const link = await screen.findByRole('link', { name: 'Write it “There is nowhere to rest”' });
  expect(link.getAttribute('href')).toBe(`/editions/${edition.id}/answers/${rest.id}`);
});

test('a correction says what it changes', async () => {
  localStorage.clear();
  const out = anEdition({ viewerCan: ['WRITE'], publishedVersion: 1, number: 3, answers: [rota] });
  const page = renderPage({
    at: `/editions/${out.id}/edit`,
    viewer: comms,
    routes,
    answers: [
      answer(EditionWordsDocument).with({ edition: wordsOf(out) }),
      answer(EditionPageDocument).with({ edition: out }),
      answer(WriteEditionDocument).with({
        writeEdition: { __typename: 'EditionPayload', edition: wordsOf(out), errors: [] },
      }),
    ],
  });
  const changed = await screen.findByRole('textbox', { name: /^What this correction changes/ });
  fill(changed, 'The date is right now.');
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Headline answer' }), rota.id);
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Title and introduction saved.');
  expect(page.asked.find(({ name }) => name === 'WriteEdition')?.variables).toMatchObject({
    input: { whatChanged: 'The date is right now.', headlineAnswerId: rota.id, version: 1 },
  });
});

test('an edition that is in check is not written on', async () => {
  renderPage({
    at: `/editions/${edition.id}/edit`,
    viewer: comms,
    routes,
    answers: [answer(EditionWordsDocument).with({ edition: wordsOf(anEdition({ state: 'IN_CHECK' })) })],
  });
  await screen.findByText('This edition cannot be written on now');
});
