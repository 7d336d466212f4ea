import { type Unmasked } from '@apollo/client/masking';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, renderPage } from '../../testing/render-page';
import { CompareVersionsDocument, type CompareVersionsQuery } from './compare-page.generated';
import { routes } from './routes';

type Comparison = NonNullable<Unmasked<CompareVersionsQuery>['editionComparison']>;
type Change = Comparison['answers'][number];

const version = (number: number, whatChanged = '') => ({
  ...{
    __typename: 'EditionVersion' as const,
    version: number,
    publishedOn: `2026-03-0${number}`,
    whatChanged,
  },
});

const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  __typename: 'EditionComparison',
  edition: {
    ...{ __typename: 'Edition', id: 'spring', title: 'Spring', state: 'CORRECTED', publishedVersion: 2 },
    versions: [version(2, 'The figure of 2024.'), version(1)],
  },
  ...{ texts: [], answers: [], languages: [], ...changes },
});

const text = (label: string, before: string, after: string, isFormatAlone = false) => ({
  ...{ __typename: 'TextChange' as const, label, before, after, isFormatAlone },
});

const figure = (value: number) => ({
  ...{ __typename: 'ComparedFigure' as const, label: 'would stay', value, unit: 'PERCENT' as const },
  ...{ base: 2140, year: 2024, source: 'Survey', comparator: '', comparatorValue: null },
});

const change = (parts: Partial<Change>): Change => ({
  ...{ __typename: 'AnswerChange', answerId: 'a', kind: 'CHANGED', youSaid: 'The rota is late' },
  ...{ placeBefore: 1, placeAfter: 1, isMoved: false, texts: [], figures: [], ...parts },
});

const open = (given: Comparison | null, at = '/editions/spring/compare?from=1&to=2') =>
  renderPage({
    at,
    routes,
    answers: [answer(CompareVersionsDocument).with({ editionComparison: given })],
  });

/** What stands in an element, with what is taken out in brackets and what is added in plus signs. */
const marked = (element: HTMLElement) => {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.nhsuk-u-visually-hidden')) hidden.remove();
  for (const gone of copy.querySelectorAll('del')) gone.textContent = `[${gone.textContent}]`;
  for (const added of copy.querySelectorAll('ins')) added.textContent = `+${added.textContent}+`;
  return copy.textContent;
};

test('words that changed are marked one by one, and said to those who hear the page', async () => {
  open(
    comparison({
      answers: [
        change({
          texts: [text('What was done', 'Rotas come four weeks ahead.', 'Rotas come six weeks ahead.')],
        }),
      ],
    }),
  );
  const label = await screen.findByText('What was done');
  expect(marked(label.parentElement as HTMLElement)).toBe('What was doneRotas come [four]+six+ weeks ahead.');
  expect(screen.getByText('six').textContent).toBe(' added: six end of added. ');
  expect(screen.getByText('four').textContent).toBe(' taken out: four end of taken out. ');
  screen.getByText('The figure of 2024.');
});

test('figures, order, what is new and what is gone are told, and other languages named', async () => {
  open(
    comparison({
      texts: [text('Title', 'Winter', 'Spring')],
      answers: [
        change({ figures: [{ __typename: 'FigureChange', before: figure(61), after: figure(62) }] }),
        change({ answerId: 'b', youSaid: 'No lockers', isMoved: true, placeBefore: 3, placeAfter: 2 }),
        change({
          answerId: 'c',
          youSaid: 'Lamps',
          kind: 'ADDED',
          placeBefore: null,
          texts: [text('You said', '', 'Lamps')],
        }),
        change({
          answerId: 'd',
          youSaid: 'Seats',
          kind: 'REMOVED',
          placeAfter: null,
          texts: [text('You said', 'Seats', '')],
        }),
      ],
      languages: [{ __typename: 'LanguageChange', language: 'Polish', kind: 'ADDED' }],
    }),
  );
  const own = within(await screen.findByRole('region', { name: 'The edition itself' }));
  expect(marked(own.getByText('Title').parentElement as HTMLElement)).toBe('Title[Winter]+Spring+');
  const items = within(screen.getByRole('region', { name: 'Answers' })).getAllByRole('listitem');
  expect(items.map(marked)).toEqual([
    expect.stringContaining('[61]+62+% would stay'),
    'No lockers MovedMoved from place 3 to place 2; its words are the same.',
    'Lamps NewYou said+Lamps+',
    'Seats Taken outYou said[Seats]',
  ]);
  screen.getByText('Polish: new');
});

test('what changed in format alone says so', async () => {
  open(comparison({ texts: [text('Introduction', 'One', 'One', true)] }));
  await screen.findByText(/The words are the same; only bold words/);
});

test('versions that say the same say so, and others can be chosen', async () => {
  const { user, address, asked } = open(comparison());
  await screen.findByRole('heading', { name: 'Nothing changed' });
  await user.selectOptions(screen.getByLabelText('As it was'), '2');
  await user.selectOptions(screen.getByLabelText('As it is'), '1');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(address()).toBe('/editions/spring/compare?from=2&to=1');
  expect(asked.at(-1)?.variables).toEqual({ id: 'spring', from: 2, to: 1 });
  expect(screen.queryByRole('option', { name: 'The draft' })).toBeNull();
});

test('while a correction is made the draft can be chosen, and is what an address without a second version means', async () => {
  const { asked } = open(
    comparison({ edition: { ...comparison().edition, state: 'DRAFT' } }),
    '/editions/spring/compare?from=2',
  );
  await screen.findByRole('option', { name: 'The draft', selected: true });
  expect(asked.at(-1)?.variables).toEqual({ id: 'spring', from: 2, to: null });
});

test('a version that is not there is not found', async () => {
  open(null);
  await screen.findByRole('heading', { name: /not.*found|cannot find/i });
});
