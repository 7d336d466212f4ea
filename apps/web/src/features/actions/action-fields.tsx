import {
  CheckboxesField,
  checkDate,
  ChoicesField,
  ComboboxField,
  DateField,
  SelectField,
  TextArea,
  TextField,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { type ReactNode } from 'react';
import { usePersonChoices } from '../../app/person-choices';
import { missing } from '../../app/mistakes';
import { MeasuresField, measuresInput, type ChosenMeasure } from './measures-field';

/** What is typed about an action, whether it is proposed or edited. */
export interface ActionWords {
  title: string;
  subgroupId: string;
  description: string;
  hopedChange: string;
  dueOn: string;
  owner: Choice | null;
  coOwners: Choice[];
  goldenThreadIds: string[];
  measures: ChosenMeasure[];
}

interface Named {
  id: string;
  name: string;
}

/** The mistakes a browser can find before anything is sent. */
export const wrongIn = ({ title, subgroupId, dueOn, owner }: ActionWords): FieldError[] => [
  ...missing('title', title.trim(), 'Enter a title'),
  ...missing('subgroupId', subgroupId, 'Choose a subgroup'),
  ...missing('ownerId', owner, 'Choose an owner'),
  ...checkDate('dueOn', 'Due date', dueOn),
];

/** The parts of an action that both forms send alike. */
export const inputOf = ({ title, subgroupId, description, hopedChange, dueOn, ...rest }: ActionWords) => ({
  title,
  subgroupId,
  description,
  hopedChange,
  dueOn: dueOn || null,
  coOwnerIds: rest.coOwners.map(({ id }) => id),
  goldenThreadIds: rest.goldenThreadIds,
  measures: measuresInput(rest.measures),
});

/** The fields both forms share, from the title to the golden threads. */
export function ActionFields({
  value,
  onChange,
  subgroups,
  goldenThreads,
  afterTitle,
  launchedOn = null,
}: {
  value: ActionWords;
  onChange: (changes: Partial<ActionWords>) => void;
  subgroups: readonly Named[];
  goldenThreads: readonly Named[];
  afterTitle: ReactNode;
  /** The day of its launch, when it has been. */
  launchedOn?: string | null;
}) {
  const search = usePersonChoices();
  return (
    <>
      <TextField
        autoComplete="off"
        hint="A few words by which everybody will know it, such as Team Time Out."
        label="Title"
        name="title"
        onChange={(title) => onChange({ title })}
        value={value.title}
      />
      {afterTitle}
      <SelectField
        emptyLabel="Choose a subgroup"
        label="Subgroup"
        name="subgroupId"
        onChange={(subgroupId) => onChange({ subgroupId })}
        options={subgroups.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.subgroupId}
      />
      <TextArea
        hint="What will be different for staff, if it works?"
        label="What it hopes to change"
        maxLength={4000}
        name="hopedChange"
        onChange={(hopedChange) => onChange({ hopedChange })}
        optional
        rows={3}
        value={value.hopedChange}
      />
      <MeasuresField
        launchedOn={launchedOn}
        onChange={(measures) => onChange({ measures })}
        value={value.measures}
      />
      <TextArea
        label="What is to be done"
        maxLength={4000}
        name="description"
        onChange={(description) => onChange({ description })}
        optional
        value={value.description}
      />
      <ComboboxField
        except={value.coOwners.map(({ id }) => id)}
        hint="Who answers for it. Type part of their name."
        label="Owner"
        name="ownerId"
        onChange={(owner) => onChange({ owner })}
        search={search}
        value={value.owner}
      />
      <ChoicesField
        except={value.owner ? [value.owner.id] : []}
        hint="They can do with it what the owner can."
        label="Shared with"
        name="coOwnerIds"
        onChange={(coOwners) => onChange({ coOwners })}
        optional
        search={search}
        value={value.coOwners}
      />
      <DateField
        label="Due date"
        name="dueOn"
        onChange={(dueOn) => onChange({ dueOn })}
        optional
        value={value.dueOn}
      />
      {goldenThreads.length > 0 && (
        <CheckboxesField
          hint="They run across the subgroups."
          label="Golden threads"
          name="goldenThreadIds"
          onChange={(goldenThreadIds) => onChange({ goldenThreadIds })}
          optional
          options={goldenThreads.map(({ id, name }) => ({ value: id, label: name }))}
          small
          value={value.goldenThreadIds}
        />
      )}
    </>
  );
}
