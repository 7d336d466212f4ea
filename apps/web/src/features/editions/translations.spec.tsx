import { type Unmasked } from '@apollo/client/masking';
import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answer, aViewer, renderPage, type NetworkAnswer } from '../../testing/render-page';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import {
  AddLanguagesDocument,
  LanguagesPageDocument,
  type LanguagesPageQuery,
} from './languages-page.generated';
import { routes } from './routes';
import { aFinding, anEdition, anId, wordsOf } from './testing';
import {
  CheckTranslationDocument,
  TranslationPageDocument,
  WriteTranslationDocument,
  type TranslationPageQuery,
} from './translation-page.generated';

type Edition = NonNullable<Unmasked<LanguagesPageQuery>['edition']>;
type Language = Edition['translations'][number];
type Translation = NonNullable<Unmasked<TranslationPageQuery>['translation']>;

const comms = aViewer({ roles: ['COMMS'], can: ['SEE_WORK', 'COMPOSE_EDITION', 'APPROVE_EDITION'] });
const at = `/editions/${anId(1)}/translations`;
const [rota, rest] = [anId(101), anId(102)];
const fill = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

const urdu = (changes: Partial<Language> = {}): Language => ({
  ...{
    __typename: 'EditionLanguage',
    id: 'one-ur',
    language: 'UR',
    tag: 'ur',
    name: 'Urdu',
    ownName: 'اردو',
  },
  ...{ isRightToLeft: true, state: 'OUT_OF_DATE', isOut: false, untold: null, viewerCan: [] },
  texts: { __typename: 'TranslationCounts', missing: 2, draft: 1, checked: 3, outOfDate: 1 },
  pieces: [
    { __typename: 'LanguagePiece', answerId: null, name: 'What changed', state: 'CHECKED' },
    { __typename: 'LanguagePiece', answerId: rota, name: 'The rota comes too late', state: 'OUT_OF_DATE' },
    { __typename: 'LanguagePiece', answerId: rest, name: 'There is nowhere to rest', state: 'MISSING' },
  ],
  ...changes,
});
const polish = (changes: Partial<Language> = {}): Language => ({
  ...urdu({ id: 'one-pl', language: 'PL', tag: 'pl', name: 'Polish', ownName: 'Polski', state: 'CHECKED' }),
  ...{ isRightToLeft: false, pieces: urdu().pieces.map((piece) => ({ ...piece, state: 'CHECKED' })) },
  ...changes,
});
const edition = (translations: Language[], changes: Partial<Edition> = {}): Edition => ({
  ...{ __typename: 'Edition', id: anId(1), version: 4, title: 'What changed', state: 'PUBLISHED', number: 3 },
  translations,
  ...changes,
});
const blocks = (text: string) => [
  {
    __typename: 'TextBlock' as const,
    kind: 'PARAGRAPH' as const,
    lines: [[{ __typename: 'TextSpan' as const, text, bold: false, href: null }]],
  },
];
const ofRota = (changes: Partial<Translation> = {}): Translation => ({
  ...{ __typename: 'Translation', id: `${rota}-ur`, answerId: rota, language: 'UR', state: 'OUT_OF_DATE' },
  ...{ version: 2, english: 'mark-2', viewerCan: ['WRITE', 'CHECK'], checkedBy: null },
  writtenBy: { __typename: 'Person', id: 'devi', name: 'Devi Example' },
  texts: [
    {
      ...{ __typename: 'TranslatedText', field: 'youSaid', max: 300, state: 'OUT_OF_DATE' },
      ...{ english: 'The rota is late', englishWas: 'The rota comes too late', translation: 'روٹا' },
    },
    {
      ...{ __typename: 'TranslatedText', field: 'figures.0.label', max: 200, state: 'MISSING' },
      ...{ english: 'know their rota', englishWas: null, translation: '' },
    },
  ],
  blocks: {
    ...{ __typename: 'TranslatedBlocks', field: 'weDid', max: 3000, state: 'DRAFT', englishWas: null },
    ...{ english: blocks('It is out six weeks before.'), translation: blocks('چھ ہفتے') },
  },
  ...changes,
});

function open(
  answers: NetworkAnswer[],
  { where = `${at}/ur?answer=${rota}`, translation = ofRota() as Translation | null, viewer = comms } = {},
) {
  return renderPage({
    ...{ at: where, viewer, routes },
    answers: [
      answer(TranslationPageDocument).with({
        edition: {
          ...edition([urdu()]),
          documents: [
            {
              ...{ __typename: 'EditionDocument', key: 'poster', label: 'Poster' },
              ...{ address: '/editions/1/preview/poster', isPreview: true },
            },
          ],
        },
        translation,
      }),
      ...answers,
    ],
  });
}

const done = (
  translation: Translation,
  errors: { field: string | null; code: 'STALE' | 'INVALID'; message: string }[] = [],
) => ({
  done: {
    ...{ __typename: 'TranslationPayload' as const, translation, edition: edition([urdu()]) },
    errors: errors.map((error) => ({ __typename: 'UserError' as const, ...error })),
  },
});

test('each language says where it stands, what comes next, and where its readers find it', async () => {
  renderPage({
    ...{ at, viewer: comms, routes },
    answers: [answer(LanguagesPageDocument).with({ edition: edition([polish({ isOut: true }), urdu()]) })],
  });
  const row = within(await screen.findByRole('row', { name: /Urdu/ }));
  row.getByText('Out of date');
  row.getByText('3 of 7 texts checked, 1 draft, 1 out of date, 2 missing');
  row.getByText('Not out');
  expect(row.getByText('اردو').getAttribute('dir')).toBe('rtl');
  const next = row.getByRole('link', { name: 'The rota comes too late in Urdu' });
  expect(next.getAttribute('href')).toBe(`${at}/ur?answer=${rota}`);
  const polishRow = within(screen.getByRole('row', { name: /Polish/ }));
  polishRow.getByText('Nothing is left to do');
  expect(polishRow.getByRole('link', { name: 'Read it in Polish' }).getAttribute('href')).toBe(
    '/feedback-into-action/pl/editions/3/',
  );
  screen.getByText('1 of 2 languages checked');
});

test('what was checked after the edition went out is published by a second person', async () => {
  const somali = urdu({ id: 'one-so', language: 'SO', tag: 'so', name: 'Somali', untold: 'NEW' });
  const ready = { viewerCan: ['ADD_LANGUAGES' as const] };
  const before = [polish({ untold: 'MORE', ...ready }), somali, urdu({ untold: 'NEW', ...ready })];
  const page = renderPage({
    ...{ at, viewer: comms, routes },
    answers: [
      answer(LanguagesPageDocument).with({ edition: edition(before) }),
      answer(AddLanguagesDocument).with({
        addLanguages: {
          ...{ __typename: 'EditionPayload', edition: edition([polish(), somali, urdu()]), errors: [] },
        },
      }),
    ],
  });
  await screen.findByText('You wrote the Somali, so a second person must publish it.');
  await page.user.click(screen.getByRole('checkbox', { name: 'Polish' }));
  await page.user.click(screen.getByRole('button', { name: 'Publish languages' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Publish in Urdu now?' }));
  await page.user.click(dialog.getByRole('button', { name: 'Publish now' }));
  await screen.findByText('Published in Urdu.');
  expect(page.asked.find(({ name }) => name === 'AddLanguages')?.variables).toEqual({
    ...{ id: anId(1), version: 4, languages: ['UR'] },
  });
});

test('a piece is written beside its English in its own direction, and saved and checked at once', async () => {
  localStorage.clear();
  const saved = ofRota({ version: 3, state: 'DRAFT', english: 'mark-2' });
  const page = open([
    answer(WriteTranslationDocument).with(done(saved)),
    answer(CheckTranslationDocument).with(done(ofRota({ version: 4, state: 'CHECKED' }))),
  ]);
  const box = await screen.findByRole('textbox', { name: 'You said, in Urdu' });
  expect([box.getAttribute('lang'), box.getAttribute('dir')]).toEqual(['ur', 'rtl']);
  const said = within(screen.getByRole('region', { name: 'You said' }));
  said.getByText('The rota is late');
  said.getByText('It was translated from:');
  said.getByText('The rota comes too late');
  const editor = await screen.findByRole('textbox', { name: 'The answer, in Urdu' });
  expect([editor.getAttribute('lang'), editor.getAttribute('dir')]).toEqual(['ur', 'rtl']);
  fill(box, 'روٹا دیر سے آتا ہے');
  fill(screen.getByRole('textbox', { name: 'Figure 1, what it says, in Urdu' }), 'جانتے ہیں');
  const next = screen.getByRole('link', { name: 'Next: There is nowhere to rest' });
  expect(next.getAttribute('href')).toBe(`${at}/ur?answer=${rest}`);
  expect(screen.getByRole('link', { name: 'Poster' }).getAttribute('href')).toBe(
    '/editions/1/preview/poster?language=ur',
  );
  await page.user.click(screen.getByRole('button', { name: 'Save and mark as checked' }));
  await screen.findByText('The Urdu is checked.');
  const sent = (name: string) => page.asked.find((each) => each.name === name)?.variables;
  expect(sent('WriteTranslation')).toMatchObject({
    input: {
      ...{ editionId: anId(1), answerId: rota, language: 'UR', version: 2, english: 'mark-2' },
      texts: [
        { field: 'youSaid', text: 'روٹا دیر سے آتا ہے' },
        { field: 'figures.0.label', text: 'جانتے ہیں' },
      ],
      blocks: [{ kind: 'PARAGRAPH', lines: [[{ text: 'چھ ہفتے' }]] }],
    },
  });
  expect(sent('CheckTranslation')).toMatchObject({ version: 3, english: 'mark-2' });
});

test('what is typed is kept on this device until it is saved', async () => {
  localStorage.clear();
  const first = open([]);
  fill(await screen.findByRole('textbox', { name: 'You said, in Urdu' }), 'آدھا');
  first.unmount();
  open([], { translation: ofRota({ english: 'mark-3' }) });
  await screen.findByText(/^We kept what you typed/);
  await screen.findByText('The English changed since you typed this. Look at it before you save.');
  expect(await screen.findByDisplayValue('آدھا')).toBeTruthy();
});

test('when somebody else saved first, both versions are shown; when the English changed, that is said', async () => {
  localStorage.clear();
  const theirs = ofRota({ version: 5 });
  const [said, label] = theirs.texts as [Translation['texts'][number], Translation['texts'][number]];
  const message = 'Somebody changed this translation.';
  const refusals = [
    done({ ...theirs, texts: [{ ...said, translation: 'ان کا' }, label] }, [
      { field: null, code: 'STALE', message },
    ]),
    done(ofRota({ version: 5, english: 'mark-9' }), [
      { field: 'english', code: 'STALE', message: 'The English changed while you had it open.' },
    ]),
  ];
  let tries = 0;
  const page = open([
    answer(WriteTranslationDocument).with(() => refusals[Math.min(tries++, 1)] as (typeof refusals)[number]),
  ]);
  fill(await screen.findByRole('textbox', { name: 'You said, in Urdu' }), 'میرا');
  await page.user.click(screen.getByRole('button', { name: 'Save the draft' }));
  const row = within(await screen.findByRole('row', { name: /You said/ }));
  row.getByText('میرا');
  row.getByText('ان کا');
  await page.user.click(screen.getByRole('button', { name: 'Save yours' }));
  await waitFor(() =>
    expect(page.asked.filter(({ name }) => name === 'WriteTranslation').at(-1)?.variables).toMatchObject({
      input: { version: 5 },
    }),
  );
});

test('who does not compose reads it side by side', async () => {
  open([], { translation: ofRota({ viewerCan: [] }), viewer: aViewer() });
  const translated = await screen.findByText('روٹا');
  expect([translated.getAttribute('lang'), translated.getAttribute('dir')]).toEqual(['ur', 'rtl']);
  screen.getByText('Not translated yet');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('there is no such language, and no such answer', async () => {
  open([], { where: `${at}/xx` });
  await screen.findByText('This language was not found');
  open([], { translation: null });
  await screen.findByText('This translation was not found');
});

test('the edition says how many languages are checked, and its checklist leads into a translation', async () => {
  const draft = anEdition({
    viewerCan: ['WRITE'],
    checklist: [
      aFinding({ kind: 'IDENTIFIER', field: 'translations.ur.next', message: 'In the Urdu: a name.' }),
    ],
  });
  renderPage({
    ...{ at: `/editions/${draft.id}`, viewer: comms, routes },
    answers: [
      answer(EditionPageDocument).with({ edition: draft }),
      answer(EditionWordsDocument).with({ edition: wordsOf(draft) }),
      answer(LanguagesPageDocument).with({
        edition: edition([polish({ untold: 'NEW' }), urdu()], { state: 'DRAFT', version: 1 }),
      }),
    ],
  });
  const line = await screen.findByRole('link', { name: 'Languages: 1 of 2 checked' });
  expect(line.getAttribute('href')).toBe(at);
  screen.getByText(/^, 1 begun/);
  screen.getByText('Checked, and not out yet: Polish.');
  const mend = screen.getByRole('link', { name: 'In the Urdu: a name.' });
  expect(mend.getAttribute('href')).toBe(`${at}/ur?answer=${anId(101)}#next`);
});
