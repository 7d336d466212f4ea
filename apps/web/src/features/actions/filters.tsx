import {
  checkDate,
  ComboboxField,
  DateField,
  FilterPanel,
  Form,
  isWholeDate,
  PickMany,
  SelectField,
  SubmitButton,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { ActionSort, type ActionSort as Sort } from '@heard/schema';
import { useState } from 'react';
import { usePersonChoices } from '../../app/person-choices';
import { actionHealthWords, actionStateWords, namedOptions, optionsOf } from '../../app/words';
import { type ActionChoicesQuery } from './actions-page.generated';
import { sortOf, type Address, type DueSpan } from './address';

/** What each span of due dates is called. */
export const dueWords: Record<DueSpan, string> = {
  past: 'Before today',
  'next-30': 'In the next 30 days',
  'next-90': 'In the next 90 days',
};

/** What each choice of open and closed is called. */
export const openWords = { true: 'Open', false: 'Closed' };

const sortWords: Record<Sort, string> = {
  NEWEST_UPDATE: 'Newest update first',
  OLDEST_UPDATE: 'Oldest update first',
  DUE: 'Due date',
  TITLE: 'Title',
  NEWEST: 'Newest action first',
  BEST_MATCH: 'Best match',
};

const BETWEEN = 'between';

/** Who "me" is among the owners. */
export const ME: Choice = { id: 'me', label: 'Me', detail: 'I own or share it' };

/** The choices that narrow and order the list; each counts at once. */
export function Filters({
  address,
  choices,
  owner,
  onChange,
}: {
  address: Address;
  choices: ActionChoicesQuery | undefined;
  owner: Choice | null;
  onChange: (changes: Partial<Address>) => void;
}) {
  const searchPeople = usePersonChoices();
  const [between, setBetween] = useState(false);
  const twoDays = between || Boolean(address.dueFrom || address.dueTo);
  const ordered = optionsOf(sortWords).filter(
    ({ value }) => value !== ActionSort.BEST_MATCH || address.search,
  );

  return (
    <>
      <FilterPanel
        label="Filter actions"
        more={
          <>
            <SelectField
              emptyLabel="Open and closed"
              label="Open or closed"
              name="open"
              onChange={(open) => onChange({ open: open as Address['open'] })}
              options={optionsOf(openWords)}
              value={address.open}
            />
            <SelectField
              emptyLabel="Any golden thread"
              label="Golden thread"
              name="thread"
              onChange={(thread) => onChange({ thread })}
              options={namedOptions(choices?.programme.goldenThreads)}
              value={address.thread}
            />
            <SelectField
              emptyLabel="Any time"
              label="Due"
              name="due"
              onChange={(due) => {
                setBetween(due === BETWEEN);
                onChange({ due: due === BETWEEN ? '' : (due as DueSpan | ''), dueFrom: '', dueTo: '' });
              }}
              options={[...optionsOf(dueWords), { value: BETWEEN, label: 'Between two days' }]}
              value={twoDays ? BETWEEN : address.due}
            />
          </>
        }
        moreInForce={[address.open, address.thread, address.due || twoDays].filter(Boolean).length}
      >
        <PickMany
          anyLabel="Any subgroup"
          label="Subgroup"
          onChange={(subgroups) => onChange({ subgroups })}
          options={namedOptions(choices?.subgroups)}
          value={address.subgroups}
        />
        <PickMany
          anyLabel="Any state"
          label="State"
          onChange={(states) => onChange({ states })}
          options={optionsOf(actionStateWords)}
          value={address.states}
        />
        <PickMany
          anyLabel="Any health"
          label="Health"
          onChange={(healths) => onChange({ healths })}
          options={optionsOf(actionHealthWords)}
          value={address.healths}
        />
        <ComboboxField
          label="Owner"
          name="owner"
          onChange={(choice) => onChange({ owner: choice?.id ?? '' })}
          search={async (text) => [
            ...(text === '' || 'me'.startsWith(text.toLowerCase()) ? [ME] : []),
            ...(await searchPeople(text)),
          ]}
          value={owner}
        />
        <SelectField
          label="Sort by"
          name="sort"
          onChange={(sort) => onChange({ sort: sort as Sort })}
          options={ordered}
          value={sortOf(address)}
        />
      </FilterPanel>
      {twoDays && (
        <DueBetween
          from={address.dueFrom}
          key={`${address.dueFrom} ${address.dueTo}`}
          onChange={onChange}
          to={address.dueTo}
        />
      )}
    </>
  );
}

function DueBetween({
  from,
  to,
  onChange,
}: {
  from: string;
  to: string;
  onChange: (changes: Partial<Address>) => void;
}) {
  const [days, setDays] = useState({ from, to });
  const [errors, setErrors] = useState<FieldError[]>([]);

  function show() {
    const wrong = [
      ...checkDate('dueFrom', 'First day', days.from),
      ...checkDate('dueTo', 'Last day', days.to),
    ];
    if (isWholeDate(days.from) && isWholeDate(days.to) && days.from > days.to) {
      wrong.push({ field: 'dueTo', message: 'Last day must not be before the first day' });
    }
    setErrors(wrong);
    if (wrong.length === 0) onChange({ due: '', dueFrom: days.from, dueTo: days.to });
  }
  return (
    <Form errors={errors} label="Due between two days" onSubmit={show}>
      <div className="heard-due">
        <DateField
          label="Due from"
          name="dueFrom"
          onChange={(value) => setDays({ ...days, from: value })}
          value={days.from}
        />
        <DateField
          label="Due until"
          name="dueTo"
          onChange={(value) => setDays({ ...days, to: value })}
          value={days.to}
        />
        <SubmitButton look="secondary" small>
          Show these
        </SubmitButton>
      </div>
    </Form>
  );
}
