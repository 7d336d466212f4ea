import {
  daysAway,
  EmptyState,
  formatDate,
  formatShortDate,
  Link,
  Pager,
  Table,
  today,
  type Column,
} from '@heard/ui';
import { eventKindWords, shiftWords } from '../../app/words';
import { addressWith, CLEAR, type Address } from './address';
import { EventTags, placeWords } from './event-tags';
import { type EventRow_ListeningEventFragment, type ListeningPageQuery } from './listening-page.generated';

type Row = EventRow_ListeningEventFragment;

const columns: Column<Row>[] = [
  {
    key: 'title',
    header: 'Event',
    rowHeader: true,
    cell: ({ id, title, kind, isMine }) => (
      <>
        <Link href={`/listening/${id}`}>{title}</Link>
        <span className="listening-kind">
          {eventKindWords[kind]}
          {isMine && ', you facilitate'}
        </span>
      </>
    ),
  },
  {
    key: 'day',
    header: 'Day',
    cell: ({ heldOn, shift }) => (
      <>
        <span className="listening-day">{formatShortDate(heldOn)}</span>
        <span className="listening-kind">
          {shiftWords[shift]}, {daysAway(heldOn)}
        </span>
      </>
    ),
  },
  {
    key: 'where',
    header: 'Where',
    cell: (row) => placeWords(row) || <span className="heard-quiet">Not said</span>,
  },
  {
    key: 'facilitators',
    header: 'Facilitators',
    cell: ({ facilitators }) =>
      facilitators.map(({ name }) => name).join(', ') || <span className="heard-quiet">Nobody yet</span>,
  },
  { key: 'state', header: 'State', cell: (row) => <EventTags event={row} /> },
];

/** Events as a table, under a heading of their own. */
export function EventTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return <Table caption={caption} columns={columns} rowKey={({ id }) => id} rows={rows} />;
}

/** A page of the list: what is to come, then what has been. */
export function EventList({
  address,
  events,
  mayPlan,
}: {
  address: Address;
  events: ListeningPageQuery['listeningEvents'];
  mayPlan: boolean;
}) {
  if (events.items.length === 0) return <Nothing address={address} mayPlan={mayPlan} total={events.total} />;
  const day = today();
  return (
    <>
      <EventTable caption="To come" rows={events.items.filter(({ heldOn }) => heldOn >= day)} />
      <EventTable caption="Held" rows={events.items.filter(({ heldOn }) => heldOn < day)} />
      <Pager
        hrefFor={(page) => addressWith(address, { page })}
        noun="event"
        page={events.page}
        pageSize={events.pageSize}
        total={events.total}
      />
    </>
  );
}

function Nothing({ address, total, mayPlan }: { address: Address; total: number; mayPlan: boolean }) {
  if (total > 0) {
    return (
      <EmptyState title="The list is shorter than this page">
        <p>
          <Link href={addressWith(address, {})}>Go to the first page</Link>
        </p>
      </EmptyState>
    );
  }
  const cleared = addressWith(address, CLEAR);
  if (cleared !== addressWith(address, {})) {
    return (
      <EmptyState title="No event matches these filters">
        <p>
          <Link href={cleared}>Show all events</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No listening event yet">
      <p>
        Culture cafés, roadshows and other events at which staff are heard stand here.{' '}
        {mayPlan ? (
          <Link href="/listening/new">Plan the first</Link>
        ) : (
          'A change leader or a lead plans the first.'
        )}
      </p>
    </EmptyState>
  );
}

/** A day with its weekday, for the calendar on a phone. */
export const spokenDay = (day: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))} ${formatDate(day)}`;
