import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Button, ButtonLink, EmptyState, Link, Page, Pager, Table, type Column } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { workingPatternWords } from '../../app/words';
import { addressWith, exportAddress, filterNames, readFilter, readSort } from './people-filter';
import { PeopleFilters } from './people-filters';
import { PeoplePageDocument, type PeoplePageQuery } from './people-page.generated';
import { PersonStateTag } from './person-state-tag';

type Row = PeoplePageQuery['people']['items'][number];

const subgroupsOf = (row: Row) => [
  ...new Set((row.memberships ?? []).filter(({ to }) => to === null).map(({ subgroup }) => subgroup.name)),
];

function columnsFor(address: URLSearchParams, work: boolean): Column<Row>[] {
  const sort = readSort(address);
  const notSaid = <span className="heard-quiet">Not said</span>;
  // A phone shows of each person what tells them apart; the rest is on their page.
  const less = (words?: string) => <span className="people-less">{words ?? notSaid}</span>;
  return [
    {
      key: 'name',
      header: 'Name',
      rowHeader: true,
      sortHref: addressWith(address, { sort: '' }),
      sorted: sort === 'NAME' ? 'ascending' : undefined,
      cell: (row) => (
        <>
          <Link href={`/people/${row.id}`}>{row.name}</Link>
          {row.jobTitle && <span className="people-job">{row.jobTitle}</span>}
        </>
      ),
    },
    ...(work
      ? [
          {
            key: 'subgroup',
            header: 'Subgroup',
            sortHref: addressWith(address, { sort: 'SUBGROUP' }),
            sorted: sort === 'SUBGROUP' ? ('ascending' as const) : undefined,
            cell: (row: Row) => subgroupsOf(row).join(', ') || <span className="heard-quiet">None</span>,
          },
        ]
      : []),
    { key: 'directorate', header: 'Directorate', cell: (row) => less(row.directorate?.name) },
    { key: 'site', header: 'Site', cell: (row) => row.site?.name ?? notSaid },
    { key: 'staffGroup', header: 'Staff group', cell: (row) => less(row.staffGroup?.name) },
    {
      key: 'works',
      header: 'Works',
      cell: (row) => less(row.workingPattern ? workingPatternWords[row.workingPattern] : undefined),
    },
    { key: 'state', header: 'State', cell: (row) => <PersonStateTag person={row} /> },
  ];
}

function People({ people, work }: { people: PeoplePageQuery['people']; work: boolean }) {
  const [address] = useSearchParams();
  const narrowed = Object.keys(readFilter(address, work)).length > 0;
  if (people.total === 0) {
    return narrowed ? (
      <EmptyState title="Nobody matches">
        <p>Take a filter off, or search for part of a name.</p>
      </EmptyState>
    ) : (
      <EmptyState title="Nobody is here yet">
        <p>Invite people one by one, or import them all from a file.</p>
      </EmptyState>
    );
  }
  if (people.items.length === 0) {
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
      <Table
        caption="People"
        captionHidden
        columns={columnsFor(address, work)}
        rowKey={({ id }) => id}
        rows={people.items}
      />
      <Pager
        hrefFor={(page) => addressWith(address, { page: String(page) })}
        noun="person"
        nouns="people"
        page={people.page}
        pageSize={people.pageSize}
        total={people.total}
      />
    </>
  );
}

/** The directory of people: search, filters, numbered pages, export and print. */
export function PeoplePage() {
  const [address] = useSearchParams();
  const { can } = useSession();
  const work = can(Permission.SEE_WORK);
  const keepsPeople = can(Permission.MANAGE_PEOPLE, Permission.MANAGE_ACCOUNTS);
  const asked = useQuery(PeoplePageDocument, {
    variables: { filter: readFilter(address, work), sort: readSort(address), page: pageIn(address), work },
  });
  const total = asked.data?.people.total;

  return (
    <Page
      actions={
        <>
          {(keepsPeople || can(Permission.MANAGE_OWN_SUBGROUP_PEOPLE)) && (
            <ButtonLink href="/people/invite" small>
              Invite somebody
            </ButtonLink>
          )}
          {keepsPeople && (
            <ButtonLink href="/people/import" secondary small>
              Import from a file
            </ButtonLink>
          )}
        </>
      }
      title="People"
      wide
    >
      <PeopleFilters />
      <p className="nhsuk-u-visually-hidden" role="status">
        {total === undefined ? '' : `${total} ${total === 1 ? 'person' : 'people'} found`}
      </p>
      {/* The list before stays until the narrowed one is here. */}
      <div aria-busy={asked.loading}>
        <Answer to={{ ...asked, data: asked.data ?? (asked.error ? undefined : asked.previousData) }}>
          {({ people }) => <People people={people} work={work} />}
        </Answer>
      </div>
      {!!total && (
        <div className="people-files">
          {keepsPeople && (
            <p>
              Download {filterNames.some((name) => address.get(name)) ? 'these people' : 'everybody'} as{' '}
              <Link download href={exportAddress(address, work, 'csv')}>
                CSV
              </Link>{' '}
              or{' '}
              <Link download href={exportAddress(address, work, 'xlsx')}>
                Excel
              </Link>
            </p>
          )}
          <Button look="link" onClick={() => window.print()}>
            Print this list
          </Button>
        </div>
      )}
    </Page>
  );
}
