import { useQuery } from '@apollo/client/react';
import { Permission, type PersonVerb } from '@heard/schema';
import { EmptyState, Link, NotFound, Page } from '@heard/ui';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { PersonTaskDocument, type PersonTaskQuery } from './person-page.generated';

/** The person that something is being done with. */
export type TaskPerson = NonNullable<PersonTaskQuery['person']>;

/** A page on which one thing is done with a person, when it may be done now. */
export function PersonTask({
  verb,
  title,
  children,
}: {
  verb: PersonVerb;
  /** What the page is for, once the name is known. */
  title: (name: string) => string;
  children: (person: TaskPerson) => ReactNode;
}) {
  const { id = '' } = useParams();
  const { can } = useSession();
  const asked = useQuery(PersonTaskDocument, { variables: { id, work: can(Permission.SEE_WORK) } });
  const person = asked.data?.person;
  // Once begun, the form stays: what is typed must not vanish because it was saved, here or elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && person?.viewerCan.includes(verb)) setBegun(true);
  return (
    <Page
      back={{ href: `/people/${id}`, text: person?.name ?? 'Back' }}
      title={person ? title(person.name) : 'Person'}
    >
      <Answer noun="person" to={asked}>
        {({ person: found }) => {
          if (!found) return <NotFound noun="person" />;
          if (begun) return children(found);
          return (
            <EmptyState title="This cannot be done now">
              <p>
                Where {found.name} stands in the programme, or your role, does not allow it.{' '}
                <Link href={`/people/${id}`}>See the page of {found.name}</Link>
              </p>
            </EmptyState>
          );
        }}
      </Answer>
    </Page>
  );
}
