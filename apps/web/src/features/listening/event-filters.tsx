import { useQuery } from '@apollo/client/react';
import {
  checkDate,
  DateField,
  FilterChips,
  FilterPanel,
  Form,
  formatDate,
  isWholeDate,
  PickMany,
  SelectField,
  SubmitButton,
  type FieldError,
  type FilterChip,
} from '@heard/ui';
import { useState } from 'react';
import { eventKindWords, eventStateWords, namedOptions, optionsOf } from '../../app/words';
import { addressWith, CLEAR, type Address } from './address';
import { ListeningChoicesDocument } from './listening-page.generated';

/** The choices that narrow the events, kept in the address bar, and the chips of those in force. */
export function EventFilters({
  address,
  onChange,
}: {
  address: Address;
  onChange: (changes: Partial<Address>) => void;
}) {
  const { data } = useQuery(ListeningChoicesDocument);
  const [between, setBetween] = useState(false);
  const sites = namedOptions(data?.programme.sites);
  const subgroups = namedOptions(data?.subgroups);
  const inList = address.view === 'list';
  const twoDays = inList && (between || Boolean(address.from || address.to));
  return (
    <>
      <FilterPanel
        label="Filter events"
        more={
          <>
            <SelectField
              emptyLabel="Any subgroup"
              label="Subgroup"
              name="subgroup"
              onChange={(subgroup) => onChange({ subgroup })}
              options={subgroups}
              value={address.subgroup}
            />
            {inList && (
              <SelectField
                emptyLabel="Any day"
                label="Held"
                name="held"
                onChange={(held) => {
                  setBetween(held === 'between');
                  if (!held) onChange({ from: '', to: '' });
                }}
                options={[{ value: 'between', label: 'Between two days' }]}
                value={twoDays ? 'between' : ''}
              />
            )}
          </>
        }
        moreInForce={[address.subgroup, twoDays].filter(Boolean).length}
      >
        <PickMany
          anyLabel="Any state"
          label="State"
          onChange={(states) => onChange({ states })}
          options={optionsOf(eventStateWords)}
          value={address.states}
        />
        <PickMany
          anyLabel="Any kind"
          label="Kind"
          onChange={(kinds) => onChange({ kinds })}
          options={optionsOf(eventKindWords)}
          value={address.kinds}
        />
        <SelectField
          emptyLabel="Any site"
          label="Site"
          name="site"
          onChange={(site) => onChange({ site })}
          options={sites}
          value={address.site}
        />
        <SelectField
          emptyLabel="Anybody"
          label="Facilitated by"
          name="mine"
          onChange={(mine) => onChange({ mine: mine === 'true' })}
          options={[{ value: 'true', label: 'Me' }]}
          value={address.mine ? 'true' : ''}
        />
      </FilterPanel>
      {twoDays && <Between address={address} key={`${address.from} ${address.to}`} onChange={onChange} />}
      <FilterChips
        chips={chipsOf(address, [...sites, ...subgroups])}
        clearHref={addressWith(address, CLEAR)}
      />
    </>
  );
}

function chipsOf(address: Address, options: readonly { value: string; label: string }[]): FilterChip[] {
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.label ?? '…';
  const { states, kinds, site, subgroup, mine, from, to, view } = address;
  const chip = (label: string, value: string, without: Partial<Address>) => ({
    label,
    value,
    hrefWithout: addressWith(address, without),
  });
  return [
    ...states.map((state) =>
      chip('State', eventStateWords[state], { states: states.filter((each) => each !== state) }),
    ),
    ...kinds.map((kind) =>
      chip('Kind', eventKindWords[kind], { kinds: kinds.filter((each) => each !== kind) }),
    ),
    ...(site ? [chip('Site', nameOf(site), { site: '' })] : []),
    ...(subgroup ? [chip('Subgroup', nameOf(subgroup), { subgroup: '' })] : []),
    ...(mine ? [chip('Facilitated by', 'me', { mine: false })] : []),
    ...(from && view === 'list' ? [chip('From', formatDate(from), { from: '' })] : []),
    ...(to && view === 'list' ? [chip('Until', formatDate(to), { to: '' })] : []),
  ];
}

function Between({ address, onChange }: { address: Address; onChange: (changes: Partial<Address>) => void }) {
  const [days, setDays] = useState({ from: address.from, to: address.to });
  const [errors, setErrors] = useState<FieldError[]>([]);

  function show() {
    const wrong = [...checkDate('from', 'First day', days.from), ...checkDate('to', 'Last day', days.to)];
    if (isWholeDate(days.from) && isWholeDate(days.to) && days.from > days.to) {
      wrong.push({ field: 'to', message: 'Last day must not be before the first day' });
    }
    setErrors(wrong);
    if (wrong.length === 0) onChange(days);
  }
  return (
    <Form errors={errors} label="Held between two days" onSubmit={show}>
      <div className="listening-between">
        <DateField
          label="Held from"
          name="from"
          onChange={(from) => setDays({ ...days, from })}
          value={days.from}
        />
        <DateField label="Held until" name="to" onChange={(to) => setDays({ ...days, to })} value={days.to} />
        <SubmitButton look="secondary" small>
          Show these
        </SubmitButton>
      </div>
    </Form>
  );
}
