import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, renderPage } from '../../testing/render-page';
import { EditionReactions } from './edition-reactions';
import { type Count_ReactionCountFragment, EditionReactionsDocument } from './edition-reactions.generated';

const routes = [{ path: 'here', Component: () => <EditionReactions editionId="edition" /> }];

const aCount = (changes: Partial<Count_ReactionCountFragment> = {}): Count_ReactionCountFragment => ({
  ...{ __typename: 'ReactionCount', total: null, sites: [], elsewhere: null },
  hiddenBecause: 'None, or fewer than 11 so far.',
  ...changes,
});

const anAnswer = (reactions: { [name: string]: Count_ReactionCountFragment } | null) => ({
  ...{ __typename: 'Answer' as const, id: 'answer', youSaid: 'The rota comes too late' },
  reactions: reactions && {
    ...{ __typename: 'AnswerReactions' as const, reachedMe: aCount(), madeADifference: aCount() },
    ...{ notHereYet: aCount(), ...reactions },
  },
});

function show(...answers: ReturnType<typeof anAnswer>[]) {
  renderPage({
    ...{ at: '/here', routes },
    answers: [
      answer(EditionReactionsDocument).with({ edition: { __typename: 'Edition', id: 'edition', answers } }),
    ],
  });
}

test('tells counts by site, says what is hidden and why', async () => {
  const sites = [{ __typename: 'SiteReactions' as const, siteId: 'north', name: 'North House', people: 14 }];
  show(
    anAnswer({
      reachedMe: aCount({ total: 36, sites, elsewhere: 22, hiddenBecause: null }),
      madeADifference: aCount({ total: 12, elsewhere: 12, hiddenBecause: null }),
    }),
  );
  const part = within(await screen.findByRole('region', { name: 'Did it land?' }));
  const saidOf = (term: string) => part.getByText(term).nextElementSibling?.textContent;
  expect(saidOf('This reached me')).toBe('36: North House 14, elsewhere 22');
  expect(saidOf('It made a difference')).toBe('12');
  expect(saidOf('Not here yet')).toBe('Too few to show');
  part.getByText('Too few to show: none, or fewer than 11 so far.');
});

test('says once of an answer that nothing can be shown yet', async () => {
  show(anAnswer({}));
  const part = within(await screen.findByRole('region', { name: 'Did it land?' }));
  part.getByText('Too few to show.');
  expect(part.queryByText('This reached me')).toBeNull();
});

test('leaves out an answer that never went out', async () => {
  show(anAnswer({}), { ...anAnswer(null), id: 'draft', youSaid: 'The lamp is broken' });
  const part = within(await screen.findByRole('region', { name: 'Did it land?' }));
  expect(part.getAllByRole('listitem')).toHaveLength(1);
  part.getByText('“The rota comes too late”');
});
