import { EmptyState, Link } from '@heard/ui';
import { writeSortAddress, type SortAddress } from './sort-address';

/** Why there is no note on the table, and what to do about it. */
export function NoNotes({ address, total }: { address: SortAddress; total: number }) {
  if (total > 0) {
    return (
      <EmptyState title="The list is shorter than this page">
        <p>
          <Link href={writeSortAddress({ ...address, page: 1 })}>Go to the first page</Link>
        </p>
      </EmptyState>
    );
  }
  const narrowed = address.search || address.subgroup || address.kind || address.thread || address.theme;
  if (narrowed) {
    return (
      <EmptyState title="No note matches these filters">
        <p>Take off a filter above, or search for another word.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={address.shown === 'all' ? 'No notes yet' : 'Nothing left to sort'}>
      <p>
        {address.shown === 'all'
          ? 'Notes come here when a second person has checked and released them.'
          : 'Every released note that speaks to you is in a theme.'}
      </p>
    </EmptyState>
  );
}
