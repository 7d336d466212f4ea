import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonLink,
  EmptyState,
  formatDate,
  Link,
  Page,
  Pager,
  StatusTag,
  Table,
  type Column,
} from '@heard/ui';
import { useSearchParams } from 'react-router';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { eventKindWords } from '../../app/words';
import { placeWords } from './event-tags';
import { SeriesListDocument, type Series_EventSeriesFragment } from './series.generated';

type Series = Series_EventSeriesFragment;

/** How often, as people say it. */
export const everyWords = (weeks: number): string => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`);

const columns: Column<Series>[] = [
  {
    key: 'title',
    header: 'Series',
    rowHeader: true,
    cell: ({ id, title, kind }) => (
      <>
        <Link href={`/listening/series/${id}`}>{title}</Link>
        <span className="listening-kind">{eventKindWords[kind]}</span>
      </>
    ),
  },
  { key: 'every', header: 'How often', cell: ({ everyWeeks }) => everyWords(everyWeeks) },
  {
    key: 'where',
    header: 'Where',
    cell: (row) => placeWords(row) || <span className="heard-quiet">Not said</span>,
  },
  { key: 'last', header: 'Last event', cell: ({ lastHeldOn }) => lastHeldOn && formatDate(lastHeldOn) },
  {
    key: 'state',
    header: 'State',
    cell: ({ isEnded }) => (
      <StatusTag tone={isEnded ? 'done' : 'active'}>{isEnded ? 'Ended' : 'Goes on'}</StatusTag>
    ),
  },
];

/** All series of events. */
export function SeriesListPage() {
  const { can } = useSession();
  const [query] = useSearchParams();
  const page = pageIn(query);
  const mayPlan = can(Permission.FACILITATE_EVENT, Permission.PLAN_ANY_EVENT);
  const asked = useQuery(SeriesListDocument, { variables: { page } });
  return (
    <Page
      actions={
        mayPlan && (
          <ButtonLink href="/listening/series/new" small>
            Begin a series
          </ButtonLink>
        )
      }
      back={{ href: '/listening', text: 'Listening' }}
      title="Series"
      wide
    >
      <Answer to={asked}>
        {({ eventSeriesList: { items, total, pageSize } }) =>
          items.length === 0 ? (
            <EmptyState title="No series yet">
              <p>
                A series is an event that is held again and again, such as a café every four weeks.{' '}
                {mayPlan && <Link href="/listening/series/new">Begin the first</Link>}
              </p>
            </EmptyState>
          ) : (
            <>
              <Table caption="Series" captionHidden columns={columns} rowKey={({ id }) => id} rows={items} />
              <Pager
                hrefFor={(to) => (to > 1 ? `/listening/series?page=${to}` : '/listening/series')}
                noun="series"
                nouns="series"
                page={page}
                pageSize={pageSize}
                total={total}
              />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
