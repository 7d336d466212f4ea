import { useQuery } from '@apollo/client/react';
import { Permission, ThemeSort } from '@heard/schema';
import {
  ButtonLink,
  EmptyState,
  FilterChips,
  FilterPanel,
  Link,
  NotAllowed,
  Page,
  Pager,
  PickMany,
  SearchField,
  SelectField,
  StatusTag,
  type FilterChip,
} from '@heard/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { namedOptions, optionsOf, themeStateTones, themeStateWords } from '../../app/words';
import { filterOf, PLAIN, readAddress, sortOf, writeAddress, type Address } from './address';
import {
  ThemeChoicesDocument,
  ThemesPageDocument,
  type ThemeChoicesQuery,
  type ThemesPageQuery,
} from './themes-page.generated';

const sortWords: Record<ThemeSort, string> = {
  NEWEST: 'Newest first',
  WORDING: 'Wording',
  MOST_HEARD: 'Most heard first',
  BEST_MATCH: 'Best match',
};

/** Every filter in force, each with the address that lacks it. */
function chipsOf(address: Address, choices: ThemeChoicesQuery | undefined): FilterChip[] {
  const { search, subgroups, states, thread } = address;
  const chip = (label: string, value: string, changes: Partial<Address>): FilterChip => ({
    label,
    value,
    hrefWithout: writeAddress({ ...address, ...changes, page: 1 }),
  });
  const nameOf = (rows: readonly { id: string; name: string }[] | undefined, id: string) =>
    rows?.find((row) => row.id === id)?.name ?? '…';
  return [
    ...(search ? [chip('Search', search, { search: '' })] : []),
    ...subgroups.map((id) =>
      chip('Subgroup', nameOf(choices?.subgroups, id), {
        subgroups: subgroups.filter((each) => each !== id),
      }),
    ),
    ...states.map((state) =>
      chip('State', themeStateWords[state], { states: states.filter((each) => each !== state) }),
    ),
    ...(thread
      ? [chip('Golden thread', nameOf(choices?.programme.goldenThreads, thread), { thread: '' })]
      : []),
  ];
}

function ThemeItem({ theme }: { theme: ThemesPageQuery['themes']['items'][number] }) {
  const { id, wording, state, subgroup, evidence, actions } = theme;
  return (
    <li className="heard-panel themes-item">
      <div className="themes-item__head">
        <h2 className="themes-item__wording">
          <Link href={`/themes/${id}`}>{wording}</Link>
        </h2>
        <StatusTag tone={themeStateTones[state]}>{themeStateWords[state]}</StatusTag>
      </div>
      <p className="themes-item__facts">
        <span>{subgroup.name}</span>
        <span>{evidence.isHidden ? 'Not enough notes yet to show numbers' : evidence.sentence}</span>
        <span>
          {actions.length === 0
            ? 'No action yet'
            : actions.length === 1
              ? '1 action'
              : `${actions.length} actions`}
        </span>
      </p>
    </li>
  );
}

/** What staff said, as themes; narrowed, ordered and paged by the address. */
export function ThemesPage() {
  const { can } = useSession();
  if (can(Permission.SEE_WORK)) return <List />;
  return (
    <Page title="Themes">
      <NotAllowed />
    </Page>
  );
}

function List() {
  const { can } = useSession();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const address = readAddress(query);
  const { data: choices } = useQuery(ThemeChoicesDocument);
  const asked = useQuery(ThemesPageDocument, {
    variables: { filter: filterOf(address), sort: sortOf(address), page: address.page },
  });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const change = (changes: Partial<Address>) =>
    void navigate(writeAddress({ ...address, page: 1, ...changes }), { preventScrollReset: true });
  const sorts = can(Permission.SORT_ANY_NOTES, Permission.SORT_SUBGROUP_NOTES);
  const chips = chipsOf(address, choices);

  return (
    <Page actions={sorts && <ButtonLink href="/themes/sort">Sort notes</ButtonLink>} title="Themes" wide>
      <SearchField
        label="Search themes"
        name="search"
        onSearch={(search) => change({ search })}
        value={address.search}
      />
      <FilterPanel label="Filter themes">
        <PickMany
          anyLabel="Any subgroup"
          label="Subgroup"
          onChange={(subgroups) => change({ subgroups })}
          options={namedOptions(choices?.subgroups)}
          value={address.subgroups}
        />
        <PickMany
          anyLabel="Any but merged"
          label="State"
          onChange={(states) => change({ states })}
          options={optionsOf(themeStateWords)}
          value={address.states}
        />
        <SelectField
          emptyLabel="Any golden thread"
          label="Golden thread"
          name="thread"
          onChange={(thread) => change({ thread })}
          options={namedOptions(choices?.programme.goldenThreads)}
          value={address.thread}
        />
        <SelectField
          label="Sort by"
          name="sort"
          onChange={(sort) => change({ sort: sort as ThemeSort })}
          options={optionsOf(sortWords).filter(
            ({ value }) => value !== ThemeSort.BEST_MATCH || address.search,
          )}
          value={sortOf(address)}
        />
      </FilterPanel>
      {chips.length > 0 && <FilterChips chips={chips} clearHref={writeAddress(PLAIN)} />}
      <Answer to={{ ...asked, data }}>
        {({ themes }) => (
          <section aria-busy={asked.loading} aria-label="Themes found">
            <p className="nhsuk-u-visually-hidden" role="status">
              {asked.loading ? '' : `${themes.total} ${themes.total === 1 ? 'theme' : 'themes'}`}
            </p>
            {themes.items.length === 0 ? (
              <Nothing narrowed={chips.length > 0} sorts={sorts} />
            ) : (
              <>
                <ul className="heard-plain-list">
                  {themes.items.map((theme) => (
                    <ThemeItem key={theme.id} theme={theme} />
                  ))}
                </ul>
                <Pager
                  hrefFor={(page) => writeAddress({ ...address, page })}
                  noun="theme"
                  page={themes.page}
                  pageSize={themes.pageSize}
                  total={themes.total}
                />
              </>
            )}
          </section>
        )}
      </Answer>
    </Page>
  );
}

function Nothing({ narrowed, sorts }: { narrowed: boolean; sorts: boolean }) {
  if (narrowed) {
    return (
      <EmptyState title="No theme matches these filters">
        <p>Take off a filter above, or search for another word.</p>
        <p>
          <Link href={writeAddress(PLAIN)}>Show all themes</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No themes yet">
      <p>
        A theme is what several notes come to: the “you said”.{' '}
        {sorts ? (
          <Link href="/themes/sort">Sort the released notes to form the first</Link>
        ) : (
          'Subgroup leads form them from the notes of culture cafés.'
        )}
      </p>
    </EmptyState>
  );
}
