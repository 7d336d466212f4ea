import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonLink,
  EmptyState,
  FilterPanel,
  Link,
  NotAllowed,
  Page,
  Pager,
  SearchField,
  SelectField,
  StatusTag,
  Table,
  type Column,
} from '@heard/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { namedOptions } from '../../app/words';
import { directionTones, directionWords, variationTones, variationWords } from './measure-words';
import {
  MeasuresPageDocument,
  MeasureSubgroupsDocument,
  type MeasuresPageQuery,
} from './measures-page.generated';

type Item = MeasuresPageQuery['measures']['items'][number];

interface Address {
  search: string;
  subgroup: string;
  page: number;
}

/** The address of a list of measures. */
export function writeAddress({ search, subgroup, page }: Partial<Address>): string {
  const query = new URLSearchParams();
  if (search) query.set('search', search);
  if (subgroup) query.set('subgroup', subgroup);
  if (page && page > 1) query.set('page', String(page));
  return query.size > 0 ? `/measures?${query.toString()}` : '/measures';
}

function Standing({ story }: Pick<Item, 'story'>) {
  const variation = story?.chart?.variation;
  if (variation) return <StatusTag tone={variationTones[variation]}>{variationWords[variation]}</StatusTag>;
  const direction = story?.movement?.direction;
  if (direction) return <StatusTag tone={directionTones[direction]}>{directionWords[direction]}</StatusTag>;
  return <span className="heard-quiet">Nothing to compare</span>;
}

const columns: Column<Item>[] = [
  {
    key: 'title',
    header: 'Measure',
    rowHeader: true,
    cell: ({ id, title }) => <Link href={`/measures/${id}`}>{title}</Link>,
  },
  { key: 'subgroup', header: 'Priority', cell: ({ subgroup }) => subgroup?.name ?? 'All' },
  {
    key: 'latest',
    header: 'Newest value',
    cell: ({ story }) =>
      story?.latest ? (
        `${story.latest.valueWords} (${story.latest.periodWords})`
      ) : (
        <span className="heard-quiet">None yet</span>
      ),
  },
  { key: 'movement', header: 'Moved by', cell: ({ story }) => story?.movement?.words ?? '–' },
  { key: 'standing', header: 'How it stands', cell: ({ story }) => <Standing story={story} /> },
];

/** Everything that is measured, with its newest value and how that moved. */
export function MeasuresPage() {
  const { can } = useSession();
  if (can(Permission.SEE_WORK)) return <List />;
  return (
    <Page title="Evidence">
      <NotAllowed />
    </Page>
  );
}

function List() {
  const { can } = useSession();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const address: Address = {
    search: query.get('search') ?? '',
    subgroup: query.get('subgroup') ?? '',
    page: Math.max(1, Number(query.get('page')) || 1),
  };
  const { data: choices } = useQuery(MeasureSubgroupsDocument);
  const filter = { search: address.search || null, subgroupId: address.subgroup || null };
  const asked = useQuery(MeasuresPageDocument, { variables: { filter, page: address.page } });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const keeps = can(Permission.KEEP_MEASURES);
  const change = (changes: Partial<Address>) =>
    void navigate(writeAddress({ ...address, page: 1, ...changes }), { preventScrollReset: true });

  return (
    <Page
      actions={
        keeps && (
          <>
            <ButtonLink href="/measures/import">Take in figures</ButtonLink>
            <ButtonLink href="/measures/add" secondary>
              Add a measure
            </ButtonLink>
          </>
        )
      }
      title="Evidence"
      wide
    >
      <p>
        <Link href="/wellbeing">Wellbeing framework: how far care for staff has come</Link>
      </p>
      <p>
        <Link href="/papers">Papers: what is made for the board and others who read elsewhere</Link>
      </p>
      <SearchField
        label="Search measures"
        name="search"
        onSearch={(search) => change({ search })}
        value={address.search}
      />
      <FilterPanel label="Filter measures">
        <SelectField
          emptyLabel="Any priority"
          label="Priority"
          name="subgroup"
          onChange={(subgroup) => change({ subgroup })}
          options={namedOptions(choices?.subgroups)}
          value={address.subgroup}
        />
      </FilterPanel>
      <Answer to={{ ...asked, data }}>
        {({ measures }) => (
          <section aria-busy={asked.loading} aria-label="Measures found">
            <p className="nhsuk-u-visually-hidden" role="status">
              {asked.loading ? '' : `${measures.total} ${measures.total === 1 ? 'measure' : 'measures'}`}
            </p>
            {measures.items.length === 0 ? (
              <Nothing keeps={keeps} narrowed={Boolean(address.search || address.subgroup)} />
            ) : (
              <>
                <Table
                  caption="Measures, by title"
                  captionHidden
                  columns={columns}
                  rowKey={({ id }) => id}
                  rows={measures.items}
                />
                <Pager
                  hrefFor={(page) => writeAddress({ ...address, page })}
                  noun="measure"
                  page={measures.page}
                  pageSize={measures.pageSize}
                  total={measures.total}
                />
              </>
            )}
          </section>
        )}
      </Answer>
    </Page>
  );
}

function Nothing({ narrowed, keeps }: { narrowed: boolean; keeps: boolean }) {
  if (narrowed) {
    return (
      <EmptyState title="No measure matches">
        <p>
          <Link href="/measures">Show all measures</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing is measured yet">
      <p>
        A measure is a question of the staff survey, or a figure that is counted month by month.{' '}
        {keeps ? <Link href="/measures/add">Add the first</Link> : 'Programme leads add them.'}
      </p>
    </EmptyState>
  );
}
