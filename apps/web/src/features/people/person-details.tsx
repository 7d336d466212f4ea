import { useQuery } from '@apollo/client/react';
import { Permission, type WorkingPattern } from '@heard/schema';
import { SelectField, TextField, type FieldError } from '@heard/ui';
import { useSession } from '../../app/session';
import { namedOptions, optionsOf, workingPatternWords } from '../../app/words';
import { PeopleListsDocument } from './people-page.generated';
import { type PersonFacts_PersonFragment } from './person-page.generated';

/** What is typed about a person; an empty choice is an empty text. */
export interface PersonDetails {
  name: string;
  email: string;
  jobTitle: string;
  directorateId: string;
  siteId: string;
  staffGroupId: string;
  workingPattern: WorkingPattern | '';
}

/** A person of whom nothing is typed yet. */
export const noDetails: PersonDetails = {
  name: '',
  email: '',
  jobTitle: '',
  directorateId: '',
  siteId: '',
  staffGroupId: '',
  workingPattern: '',
};

/** What is saved about a person, as the form holds it. */
export const detailsOf = (person: PersonFacts_PersonFragment): PersonDetails => ({
  name: person.name,
  email: person.email ?? '',
  jobTitle: person.jobTitle,
  directorateId: person.directorate?.id ?? '',
  siteId: person.site?.id ?? '',
  staffGroupId: person.staffGroup?.id ?? '',
  workingPattern: person.workingPattern ?? '',
});

/** The details as the API takes them. */
export const detailsInput = (details: PersonDetails) => ({
  name: details.name.trim(),
  email: details.email.trim(),
  jobTitle: details.jobTitle.trim(),
  directorateId: details.directorateId || null,
  siteId: details.siteId || null,
  staffGroupId: details.staffGroupId || null,
  workingPattern: details.workingPattern || null,
});

/** What can be seen to be missing without asking the server. */
export function checkDetails({ name, email }: PersonDetails): (FieldError & { code: 'REQUIRED' })[] {
  return [
    ...(name.trim() ? [] : [{ field: 'name', code: 'REQUIRED' as const, message: 'Enter a name' }]),
    ...(email.trim()
      ? []
      : [{ field: 'email', code: 'REQUIRED' as const, message: 'Enter an e-mail address' }]),
  ];
}

/** The lists that a person's details choose from; empty until they are here. */
export function usePeopleLists() {
  const { can } = useSession();
  const { data } = useQuery(PeopleListsDocument, { variables: { work: can(Permission.SEE_WORK) } });
  return {
    directorates: namedOptions(data?.programme.directorates),
    sites: namedOptions(data?.programme.sites),
    staffGroups: namedOptions(data?.programme.staffGroups),
    subgroups: namedOptions(data?.subgroups),
  };
}

/** The fields about a person, the same for inviting and editing. */
export function PersonDetailsFields({
  details,
  onChange,
  mayChangeEmail = true,
}: {
  details: PersonDetails;
  onChange: (changes: Partial<PersonDetails>) => void;
  /** The address is what the account goes by: only who keeps accounts changes it. */
  mayChangeEmail?: boolean;
}) {
  const lists = usePeopleLists();
  return (
    <>
      <TextField
        autoComplete="off"
        label="Name"
        name="name"
        onChange={(name) => onChange({ name })}
        spellCheck={false}
        value={details.name}
      />
      {mayChangeEmail && (
        <TextField
          autoComplete="off"
          hint="Their address at work. They sign in with it."
          label="E-mail address"
          name="email"
          onChange={(email) => onChange({ email })}
          spellCheck={false}
          type="email"
          value={details.email}
        />
      )}
      <TextField
        autoComplete="off"
        label="Job title"
        name="jobTitle"
        onChange={(jobTitle) => onChange({ jobTitle })}
        optional
        value={details.jobTitle}
      />
      <SelectField
        emptyLabel="Not said"
        label="Directorate"
        name="directorateId"
        onChange={(directorateId) => onChange({ directorateId })}
        optional
        options={lists.directorates}
        value={details.directorateId}
      />
      <SelectField
        emptyLabel="Not said"
        label="Site"
        name="siteId"
        onChange={(siteId) => onChange({ siteId })}
        optional
        options={lists.sites}
        value={details.siteId}
      />
      <SelectField
        emptyLabel="Not said"
        label="Staff group"
        name="staffGroupId"
        onChange={(staffGroupId) => onChange({ staffGroupId })}
        optional
        options={lists.staffGroups}
        value={details.staffGroupId}
      />
      <SelectField
        emptyLabel="Not said"
        label="When they work"
        name="workingPattern"
        onChange={(workingPattern) =>
          onChange({ workingPattern: workingPattern as PersonDetails['workingPattern'] })
        }
        optional
        options={optionsOf(workingPatternWords)}
        value={details.workingPattern}
      />
    </>
  );
}
