import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { NotFound, Page } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { PersonFacts } from './person-facts';
import { PersonPageDocument } from './person-page.generated';
import { PersonVerbs } from './person-verbs';
import { PersonActions, PersonMemberships } from './person-work';

/** One person: what is known, where they belong, what they own, and what may be changed. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { can } = useSession();
  const work = can(Permission.SEE_WORK);
  const asked = useQuery(PersonPageDocument, { variables: { id, work } });
  return (
    <Page
      back={{ href: '/people', text: 'People' }}
      title={asked.data?.person?.name ?? 'Person'}
      wide={!!asked.data?.person?.viewerCan.length}
    >
      <Answer noun="person" to={asked}>
        {({ person }) =>
          person ? (
            <div className={person.viewerCan.length > 0 ? 'people-person' : undefined}>
              <div>
                <section aria-label="What is known" className="heard-panel">
                  <PersonFacts person={person} />
                </section>
                {work && <PersonMemberships person={person} />}
                {work && <PersonActions person={person} />}
              </div>
              <PersonVerbs person={person} />
            </div>
          ) : (
            <NotFound noun="person" />
          )
        }
      </Answer>
    </Page>
  );
}
