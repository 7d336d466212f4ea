import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { FilterChips, FilterPanel, SearchField, SelectField, type Option } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { useSession } from '../../app/session';
import { optionsOf, personStateWords, roleWords, workingPatternWords } from '../../app/words';
import { addressWith, filterNames, filterValue, queryWith, readSort, sortWords } from './people-filter';
import { PeopleListsDocument } from './people-page.generated';

const byName = (list: readonly { id: string; name: string }[] = []): Option[] =>
  list.map(({ id, name }) => ({ value: id, label: name }));

/** Search and filters of the directory, kept in the address bar, and the chips of those in force. */
export function PeopleFilters() {
  const [address, setAddress] = useSearchParams();
  const { can } = useSession();
  const work = can(Permission.SEE_WORK);
  const { data } = useQuery(PeopleListsDocument, { variables: { work } });

  const selects = {
    subgroupId: { label: 'Subgroup', emptyLabel: 'Any subgroup', options: byName(data?.subgroups) },
    directorateId: {
      label: 'Directorate',
      emptyLabel: 'Any directorate',
      options: byName(data?.programme.directorates),
    },
    siteId: { label: 'Site', emptyLabel: 'Any site', options: byName(data?.programme.sites) },
    staffGroupId: {
      label: 'Staff group',
      emptyLabel: 'Any staff group',
      options: byName(data?.programme.staffGroups),
    },
    workingPattern: {
      label: 'Works',
      emptyLabel: 'Any pattern',
      options: optionsOf(workingPatternWords) as Option[],
    },
    state: { label: 'State', emptyLabel: 'Any state', options: optionsOf(personStateWords) as Option[] },
    role: { label: 'Role', emptyLabel: 'Any role', options: optionsOf(roleWords) as Option[] },
  };
  const shown = (Object.keys(selects) as (keyof typeof selects)[]).filter(
    (name) => name !== 'subgroupId' || work,
  );
  const change = (changes: Record<string, string>) =>
    setAddress(queryWith(address, changes), { preventScrollReset: true });

  const chips = filterNames.flatMap((name) => {
    const value = name !== 'subgroupId' || work ? filterValue(address, name) : '';
    if (!value) return [];
    const label = name === 'search' ? 'Search' : selects[name].label;
    const words =
      name === 'search'
        ? value
        : (selects[name].options.find((option) => option.value === value)?.label ?? (data ? 'Unknown' : '…'));
    return [{ label, value: words, hrefWithout: addressWith(address, { [name]: '' }) }];
  });

  return (
    <>
      <SearchField
        label="Search by name, job title or e-mail address"
        name="search"
        onSearch={(search) => change({ search })}
        value={filterValue(address, 'search')}
      />
      <FilterPanel label="Filter people">
        {shown.map((name) => (
          <SelectField
            {...selects[name]}
            key={name}
            name={name}
            onChange={(value) => change({ [name]: value })}
            value={filterValue(address, name)}
          />
        ))}
        <SelectField
          label="Sort by"
          name="sort"
          onChange={(sort) => change({ sort: sort === 'NAME' ? '' : sort })}
          options={optionsOf(sortWords).filter(({ value }) => work || value !== 'SUBGROUP')}
          value={readSort(address)}
        />
      </FilterPanel>
      <FilterChips
        chips={chips}
        clearHref={addressWith(address, Object.fromEntries(filterNames.map((name) => [name, ''])))}
      />
    </>
  );
}
