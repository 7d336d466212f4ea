import { useQuery } from '@apollo/client/react';
import { EmptyState, formatDate, Page, Pager, Table, type Column } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { RetentionPageDocument, type RetentionPageQuery } from './retention-page.generated';

type Retention = RetentionPageQuery['retention'];
type Disposal = Retention['disposals']['items'][number];

const columns: Column<Disposal>[] = [
  { key: 'on', header: 'Day', rowHeader: true, cell: ({ disposedOn }) => formatDate(disposedOn) },
  { key: 'notes', header: 'Notes deleted', numeric: true, cell: ({ notes }) => notes },
  { key: 'events', header: 'Of events', numeric: true, cell: ({ events }) => events },
];

const addressOf = (page: number) => `/programme/retention${page > 1 ? `?page=${page}` : ''}`;

function Log({ disposals }: Pick<Retention, 'disposals'>) {
  if (disposals.total === 0) {
    return (
      <EmptyState title="Nothing has been deleted yet">
        <p>What is deleted on schedule will be listed here, by count.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption="What was deleted, newest first"
        columns={columns}
        rowKey={({ id }) => id}
        rows={disposals.items}
      />
      <Pager
        hrefFor={addressOf}
        noun="deletion"
        page={disposals.page}
        pageSize={disposals.pageSize}
        total={disposals.total}
      />
    </>
  );
}

/** How long notes are kept, what is deleted next, and the log of what was. */
export function RetentionPage() {
  const [query] = useSearchParams();
  const page = pageIn(query);
  const asked = useQuery(RetentionPageDocument, { variables: { page } });
  return (
    <Page back={{ href: '/programme', text: 'Programme' }} title="Retention">
      <Answer to={asked}>
        {({ retention: { noteDays, next, disposals } }) => (
          <>
            <p>
              Notes are deleted {noteDays} {noteDays === 1 ? 'day' : 'days'} after a second person released
              them. Themes stay, and so do the numbers they rest on.
            </p>
            <p>
              {next
                ? `Due next: the notes of ${next.events} ${next.events === 1 ? 'event' : 'events'}, on ${formatDate(next.dueOn)}.`
                : 'No released notes are kept now, so nothing is due.'}
            </p>
            <Log disposals={disposals} />
          </>
        )}
      </Answer>
    </Page>
  );
}
