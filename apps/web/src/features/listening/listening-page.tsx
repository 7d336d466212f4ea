import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Button, ButtonLink, Link, Page, Segments } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { addressWith, filterOf, LIST_PAGE, MONTH_PAGE, queryOf, readAddress } from './address';
import { EventCalendar } from './event-calendar';
import { EventFilters } from './event-filters';
import { EventList } from './event-list';
import { ListeningPageDocument } from './listening-page.generated';

/** Listening: all events as a list or a month, narrowed by filters that the address bar keeps. */
export function ListeningPage() {
  const [query, setQuery] = useSearchParams();
  const { can } = useSession();
  const mayPlan = can(Permission.FACILITATE_EVENT, Permission.PLAN_ANY_EVENT);
  const address = readAddress(query);
  const isCalendar = address.view === 'calendar';
  const asked = useQuery(ListeningPageDocument, {
    variables: {
      filter: filterOf(address),
      sort: isCalendar ? 'DAY' : 'UPCOMING_FIRST',
      page: isCalendar ? 1 : address.page,
      pageSize: isCalendar ? MONTH_PAGE : LIST_PAGE,
    },
  });
  const total = asked.data?.listeningEvents.total;
  return (
    <Page
      actions={
        mayPlan && (
          <>
            <ButtonLink href="/listening/new" small>
              Plan an event
            </ButtonLink>
            <ButtonLink href="/listening/series/new" secondary small>
              Begin a series
            </ButtonLink>
          </>
        )
      }
      title="Listening"
      wide
    >
      <div className="listening-ways">
        <Segments
          items={[
            { href: addressWith(address, { view: 'list' }), text: 'List', current: !isCalendar },
            { href: addressWith(address, { view: 'calendar' }), text: 'Calendar', current: isCalendar },
          ]}
          label="Ways of looking at the events"
        />
        <p className="listening-ways__more">
          <Link href="/coverage">Coverage</Link>
          <Link href="/listening/series">Series</Link>
          <Link href="/account">Put them in your calendar</Link>
        </p>
      </div>
      <EventFilters
        address={address}
        onChange={(changes) => setQuery(queryOf(address, changes), { preventScrollReset: true })}
      />
      <p className="nhsuk-u-visually-hidden" role="status">
        {total === undefined || asked.loading ? '' : `${total} ${total === 1 ? 'event' : 'events'} found`}
      </p>
      {/* The list before stays until the narrowed one is here. */}
      <div aria-busy={asked.loading}>
        <Answer to={{ ...asked, data: asked.data ?? (asked.error ? undefined : asked.previousData) }}>
          {({ listeningEvents }) =>
            isCalendar ? (
              <EventCalendar address={address} events={listeningEvents} />
            ) : (
              <EventList address={address} events={listeningEvents} mayPlan={mayPlan} />
            )
          }
        </Answer>
      </div>
      {!!total && (
        <div className="listening-foot">
          <Button look="link" onClick={() => window.print()}>
            Print this {isCalendar ? 'month' : 'list'}
          </Button>
        </div>
      )}
    </Page>
  );
}
