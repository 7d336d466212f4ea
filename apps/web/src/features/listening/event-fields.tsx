import { EventKind, Shift, type EventKind as Kind, type Shift as ShiftOf } from '@heard/schema';
import {
  checkDate,
  ChoicesField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { type ReactNode } from 'react';
import { usePersonChoices } from '../../app/person-choices';
import { eventKindWords, namedOptions, optionsOf, shiftWords } from '../../app/words';

/** What is typed about an event or a series, whether it is new or edited. */
export interface EventWords {
  kind: Kind | '';
  title: string;
  shift: ShiftOf | '';
  siteId: string;
  place: string;
  details: string;
  invited: string;
  subgroupId: string;
}

/** Nothing typed yet. */
export const NO_WORDS: EventWords = {
  kind: EventKind.CULTURE_CAFE,
  title: '',
  shift: Shift.DAY,
  siteId: '',
  place: '',
  details: '',
  invited: '',
  subgroupId: '',
};

/** The words of an event or a series as a form holds them. */
export const wordsOf = (from: {
  kind: Kind;
  title: string;
  shift: ShiftOf;
  place: string;
  details: string;
  invited: string;
  site: { id: string } | null;
  subgroup: { id: string } | null;
}): EventWords => ({
  kind: from.kind,
  title: from.title,
  shift: from.shift,
  siteId: from.site?.id ?? '',
  place: from.place,
  details: from.details,
  invited: from.invited,
  subgroupId: from.subgroup?.id ?? '',
});

/** The mistakes a browser can find before anything is sent. */
export const wrongIn = ({ title, kind }: EventWords): FieldError[] => [
  ...(kind ? [] : [{ field: 'kind', message: 'Choose what kind of event it is' }]),
  ...(title.trim() ? [] : [{ field: 'title', message: 'Enter a title' }]),
];

/** The mistake of a day that is missing or is none. */
export const wrongDay = (field: string, label: string, day: string): FieldError[] =>
  checkDate(field, label, day, { required: true });

/** The words as the API takes them. */
export const inputOf = ({ kind, shift, siteId, subgroupId, ...words }: EventWords) => ({
  ...words,
  kind: kind || EventKind.CULTURE_CAFE,
  shift: shift || Shift.DAY,
  siteId: siteId || null,
  subgroupId: subgroupId || null,
});

const kinds = optionsOf(eventKindWords).filter(({ value }) => value !== EventKind.WEB_BOX);

/** Somebody as a choice of the facilitators' field. */
export const choiceOf = ({ id, name, jobTitle }: { id: string; name: string; jobTitle: string }): Choice => ({
  id,
  label: name,
  detail: jobTitle || undefined,
});

/** The fields that events and series share. */
export function EventFields({
  value,
  onChange,
  sites,
  subgroups,
  subgroupStays = false,
  when,
  who,
}: {
  value: EventWords;
  onChange: (changes: Partial<EventWords>) => void;
  sites: readonly { id: string; name: string }[];
  subgroups: readonly { id: string; name: string }[];
  /** Notes may be there, so that who checks them is settled. */
  subgroupStays?: boolean;
  /** The day, or how often. */
  when: ReactNode;
  /** Who facilitates. */
  who?: ReactNode;
}) {
  return (
    <>
      <RadiosField
        label="Kind of event"
        name="kind"
        onChange={(kind) => onChange({ kind })}
        options={kinds}
        small
        value={value.kind}
      />
      <TextField
        autoComplete="off"
        hint="Where and what, such as Café at North House."
        label="Title"
        name="title"
        onChange={(title) => onChange({ title })}
        value={value.title}
      />
      {when}
      <RadiosField
        hint="There is no time of day here, so that nobody can work out who was there."
        label="Shift"
        name="shift"
        onChange={(shift) => onChange({ shift })}
        options={optionsOf(shiftWords)}
        small
        value={value.shift}
      />
      <SelectField
        emptyLabel="Somewhere else, or several"
        label="Site"
        name="siteId"
        onChange={(siteId) => onChange({ siteId })}
        options={namedOptions(sites)}
        value={value.siteId}
      />
      <TextField
        hint="The room, the ward, the address"
        label="Place"
        name="place"
        onChange={(place) => onChange({ place })}
        optional
        value={value.place}
      />
      {who}
      <TextField
        hint="Such as: everybody on nights"
        label="Who is invited"
        name="invited"
        onChange={(invited) => onChange({ invited })}
        optional
        value={value.invited}
      />
      <TextArea
        hint="When it begins, where to park, whom to ask. Everybody in the workspace can read this."
        label="What people need to know"
        maxLength={2000}
        name="details"
        onChange={(details) => onChange({ details })}
        optional
        rows={3}
        value={value.details}
      />
      {!subgroupStays && (
        <SelectField
          emptyLabel="The programme as a whole"
          hint="Its lead can check the notes, unless they facilitate. Otherwise a programme lead does."
          label="Held for"
          name="subgroupId"
          onChange={(subgroupId) => onChange({ subgroupId })}
          options={namedOptions(subgroups)}
          value={value.subgroupId}
        />
      )}
    </>
  );
}

/** Who facilitates: they take the notes and read them. */
export function FacilitatorsField({
  value,
  onChange,
}: {
  value: readonly Choice[];
  onChange: (value: Choice[]) => void;
}) {
  const search = usePersonChoices();
  return (
    <ChoicesField
      hint="They take the notes and can read them. Type part of a name."
      label="Facilitators"
      name="facilitatorIds"
      onChange={onChange}
      search={search}
      value={value}
    />
  );
}
