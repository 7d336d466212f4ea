import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { formatDate, SummaryList } from '@heard/ui';
import { roleWords, workingPatternWords } from '../../app/words';
import { PersonFacts_PersonFragmentDoc, type PersonFacts_PersonFragment } from './person-page.generated';
import { PersonStateTag } from './person-state-tag';

/** What is known about a person, a line each. */
export function PersonFacts({ person: from }: { person: FragmentType<PersonFacts_PersonFragment> }) {
  const { data: person, complete } = useFragment({ fragment: PersonFacts_PersonFragmentDoc, from });
  if (!complete) return null;
  const rows = [
    { key: 'State', value: <PersonStateTag person={person} /> },
    { key: 'E-mail address', value: person.email && <a href={`mailto:${person.email}`}>{person.email}</a> },
    { key: 'Job title', value: person.jobTitle },
    { key: 'Directorate', value: person.directorate?.name },
    { key: 'Site', value: person.site?.name },
    { key: 'Staff group', value: person.staffGroup?.name },
    { key: 'Works', value: person.workingPattern && workingPatternWords[person.workingPattern] },
    {
      key: person.roles.length === 1 ? 'Role' : 'Roles',
      value: person.roles.map((role) => roleWords[role]).join(', ') || 'No role',
    },
    { key: 'Joined', value: person.joinedOn && formatDate(person.joinedOn) },
  ];
  return (
    <SummaryList className="people-facts">
      {rows
        .filter(({ value }) => value)
        .map(({ key, value }) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
    </SummaryList>
  );
}
