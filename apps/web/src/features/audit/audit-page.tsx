import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Page, Pager } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { codesOf } from '../../app/client';
import { AuditEventLine } from './audit-event-line';
import { addressWith, couldHaveSignIns, readFilter, showsSignIns } from './audit-filter';
import { AuditFilters } from './audit-filters';
import { AuditPageDocument, type AuditPageQuery } from './audit-page.generated';

function Events({ events }: { events: AuditPageQuery['auditEvents'] }) {
  const [address] = useSearchParams();
  if (events.total === 0) {
    return (
      <EmptyState title="Nothing happened that matches">
        <p>Take a filter off, or look at other days.</p>
      </EmptyState>
    );
  }
  if (events.items.length === 0) {
    return (
      <EmptyState title="This page is past the end of the list">
        <p>
          <Link href={addressWith(address, {})}>Go to the first page</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <ol aria-label="Events, newest first" className="heard-plain-list audit-events">
        {events.items.map((event) => (
          <AuditEventLine event={event} key={event.id} />
        ))}
      </ol>
      <Pager
        hrefFor={(page) => addressWith(address, { page: String(page) })}
        noun="event"
        page={events.page}
        pageSize={events.pageSize}
        total={events.total}
      />
    </>
  );
}

/** Says whether sign-ins are among the events, and leads to the same list with or without them. */
function SignIns() {
  const [address] = useSearchParams();
  if (!couldHaveSignIns(address)) return null;
  const shown = showsSignIns(address);
  return (
    <p>
      Sign-ins and sign-outs are {shown ? 'shown' : 'left out'}.{' '}
      <Link href={addressWith(address, { signIns: shown ? '' : 'shown' })}>
        {shown ? 'Leave them out' : 'Show them'}
        <span className="nhsuk-u-visually-hidden">: sign-ins and sign-outs</span>
      </Link>
    </p>
  );
}

/** What happened, by whom and when, newest first. */
export function AuditPage() {
  const [address] = useSearchParams();
  const asked = useQuery(AuditPageDocument, {
    variables: { filter: readFilter(address), page: pageIn(address) },
  });
  // The list before stays until the narrowed one is here.
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const total = asked.data?.auditEvents.total;
  const refused = codesOf(asked.error).some((code) => code === 'FORBIDDEN' || code === 'NOT_ALLOWED');
  return (
    <Page title="Audit" wide>
      {!refused && (
        <>
          <p>
            Every change in the workspace, with who made it and when. It cannot be altered. Times are London
            time.
          </p>
          <AuditFilters />
          <SignIns />
        </>
      )}
      <p className="nhsuk-u-visually-hidden" role="status">
        {total === undefined ? '' : `${total} ${total === 1 ? 'event' : 'events'} found`}
      </p>
      <div aria-busy={asked.loading}>
        <Answer to={{ ...asked, data }}>{({ auditEvents }) => <Events events={auditEvents} />}</Answer>
      </div>
    </Page>
  );
}
