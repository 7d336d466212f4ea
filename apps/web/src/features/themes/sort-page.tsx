import { useQuery } from '@apollo/client/react';
import { Permission, type NoteKind } from '@heard/schema';
import { FilterPanel, NotAllowed, Page, SearchField, Segments, SelectField } from '@heard/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession, useViewer } from '../../app/session';
import { namedOptions, noteKindWords, optionsOf } from '../../app/words';
import { readSortAddress, writeSortAddress, type Shown, type SortAddress } from './sort-address';
import { SortTable } from './sort-table';
import { ThemeChoicesDocument } from './themes-page.generated';

const shownWords: Record<Shown, string> = {
  unsorted: 'Not sorted yet',
  untagged: 'No subgroup yet',
  all: 'All',
};

/** The sorting table: released notes, and the themes they go into. */
export function SortPage() {
  const { can } = useSession();
  if (can(Permission.SORT_ANY_NOTES, Permission.SORT_SUBGROUP_NOTES)) return <Sorting />;
  return (
    <Page back={{ href: '/themes', text: 'Themes' }} title="Sort notes into themes">
      <NotAllowed>
        <p>
          Notes are read and sorted by the leads of the subgroups they speak to. What they come to is among
          the themes.
        </p>
      </NotAllowed>
    </Page>
  );
}

function Sorting() {
  const { can } = useSession();
  const { leadsSubgroups } = useViewer();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const address = readSortAddress(query);
  const { data: choices } = useQuery(ThemeChoicesDocument);
  const sortsAll = can(Permission.SORT_ANY_NOTES);
  const subgroups = sortsAll ? (choices?.subgroups ?? []) : leadsSubgroups;
  const change = (changes: Partial<SortAddress>) =>
    void navigate(writeSortAddress({ ...address, page: 1, ...changes }), { preventScrollReset: true });
  const shown = (['unsorted', ...(sortsAll ? (['untagged'] as const) : []), 'all'] as const).map((each) => ({
    href: writeSortAddress({ ...address, theme: '', shown: each, page: 1 }),
    text: shownWords[each],
    current: each === address.shown && !address.theme,
  }));

  return (
    <Page back={{ href: '/themes', text: 'Themes' }} title="Sort notes into themes" wide>
      <div className="heard-list-head">
        <SearchField
          label="Search notes"
          name="search"
          onSearch={(search) => change({ search })}
          value={address.search}
        />
        <Segments items={shown} label="Which notes" />
      </div>
      <FilterPanel label="Filter notes">
        {subgroups.length > 1 && (
          <SelectField
            emptyLabel="Any subgroup"
            label="Subgroup"
            name="subgroup"
            onChange={(subgroup) => change({ subgroup })}
            options={namedOptions(subgroups)}
            value={address.subgroup}
          />
        )}
        <SelectField
          emptyLabel="Any kind"
          label="Kind"
          name="kind"
          onChange={(kind) => change({ kind: kind as NoteKind | '' })}
          options={optionsOf(noteKindWords)}
          value={address.kind}
        />
        <SelectField
          emptyLabel="Any golden thread"
          label="Golden thread"
          name="thread"
          onChange={(thread) => change({ thread })}
          options={namedOptions(choices?.programme.goldenThreads)}
          value={address.thread}
        />
      </FilterPanel>
      <SortTable address={address} subgroups={subgroups} tags={sortsAll} />
    </Page>
  );
}
