import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { RetentionPageDocument, type RetentionPageQuery } from './retention-page.generated';
import { routes } from './routes';

const viewer = aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_SETTINGS', 'SEE_SYSTEM_AUDIT'] });

function retention(items: [string, number, number][], next: RetentionPageQuery['retention']['next'] = null) {
  return {
    retention: {
      ...{ __typename: 'Retention' as const, noteDays: 180, next },
      disposals: {
        ...{ __typename: 'DisposalPage' as const, total: items.length, page: 1, pageSize: 20 },
        items: items.map(([disposedOn, events, notes]) => ({
          ...{ __typename: 'Disposal' as const, id: disposedOn, disposedOn, events, notes },
        })),
      },
    },
  };
}

test('what was deleted is told by day and count, and what is due next', async () => {
  const next = { __typename: 'NextDisposal' as const, dueOn: '2026-06-30', events: 2 };
  renderPage({
    ...{ at: '/programme/retention', routes, viewer },
    answers: [answer(RetentionPageDocument).with(retention([['2026-03-02', 3, 41]], next))],
  });
  const row = within(await screen.findByRole('row', { name: /2 March 2026/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    expect.stringContaining('41'),
    expect.stringContaining('3'),
  ]);
  screen.getByText('Due next: the notes of 2 events, on 30 June 2026.');
  screen.getByText(/Notes are deleted 180 days after/);
});

test('nothing deleted and nothing due is said too', async () => {
  renderPage({
    ...{ at: '/programme/retention', routes, viewer },
    answers: [answer(RetentionPageDocument).with(retention([]))],
  });
  await screen.findByText('Nothing has been deleted yet');
  screen.getByText('No released notes are kept now, so nothing is due.');
});
