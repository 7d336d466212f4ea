import { useQuery } from '@apollo/client/react';
import {
  ComboboxField,
  FilterChips,
  FilterPanel,
  formatShortDate,
  SearchField,
  SelectField,
} from '@heard/ui';
import { useSearchParams } from 'react-router';
import { usePersonChoices } from '../../app/person-choices';
import { AuditDays } from './audit-days';
import { addressWith, filterNames, filterValue, queryWith, type FilterName } from './audit-filter';
import { AuditPersonNameDocument, AuditVerbsDocument } from './audit-page.generated';
import { happening, kindOfThing } from './audit-words';

/** Search and filters of the audit, kept in the address bar, and the chips of those in force. */
export function AuditFilters() {
  const [address, setAddress] = useSearchParams();
  const search = usePersonChoices();
  const set = (name: FilterName) => filterValue(address, name);
  const actorId = set('actorId');
  const { data } = useQuery(AuditPersonNameDocument, { variables: { id: actorId }, skip: actorId === '' });
  const actorName = data?.person?.id === actorId ? data.person.name : '…';
  const subject = set('subjectType');
  const known = useQuery(AuditVerbsDocument).data?.auditVerbs ?? [];
  // What is in force is among the options even when it never happened or is not known yet.
  const options = (values: string[], chosen: string, words: (value: string) => string) =>
    [...new Set([...values, ...(chosen ? [chosen] : [])])]
      .map((value) => ({ value, label: words(value) }))
      .sort((one, other) => one.label.localeCompare(other.label));
  const kinds = options(
    known.map(({ subjectType }) => subjectType),
    subject,
    kindOfThing,
  );
  const verbs = options(
    known.filter(({ subjectType }) => !subject || subjectType === subject).map(({ verb }) => verb),
    set('verb'),
    happening,
  );

  const change = (changes: Partial<Record<FilterName, string>>) =>
    setAddress(queryWith(address, changes), { preventScrollReset: true });

  const inWords: Record<FilterName, { label: string; words: (value: string) => string }> = {
    search: { label: 'Search', words: (value) => value },
    actorId: { label: 'Who', words: () => actorName },
    subjectType: { label: 'Kind', words: kindOfThing },
    verb: { label: 'What', words: happening },
    from: { label: 'From', words: formatShortDate },
    to: { label: 'To', words: formatShortDate },
    subjectId: { label: 'Only', words: () => 'one thing' },
  };
  const chips = filterNames.flatMap((name) => {
    const value = set(name);
    const { label, words } = inWords[name];
    return value ? [{ label, value: words(value), hrefWithout: addressWith(address, { [name]: '' }) }] : [];
  });

  return (
    <>
      <SearchField
        label="Search by what it happened to"
        name="search"
        onSearch={(text) => change({ search: text })}
        value={set('search')}
      />
      <FilterPanel label="Filter events">
        <ComboboxField
          label="Who"
          name="actorId"
          onChange={(choice) => change({ actorId: choice?.id ?? '' })}
          search={search}
          value={actorId ? { id: actorId, label: actorName } : null}
        />
        <SelectField
          emptyLabel="Anything"
          label="Kind of thing"
          name="subjectType"
          // A verb of another kind would leave nothing to show.
          onChange={(value) => change({ subjectType: value, verb: '' })}
          options={kinds}
          value={subject}
        />
        <SelectField
          emptyLabel="Whatever happened"
          label="What happened"
          name="verb"
          onChange={(verb) => change({ verb })}
          options={verbs}
          value={set('verb')}
        />
        <AuditDays from={set('from')} key={`${set('from')} ${set('to')}`} onChange={change} to={set('to')} />
      </FilterPanel>
      <FilterChips chips={chips} clearHref="/audit" />
    </>
  );
}
