import { useQuery } from '@apollo/client/react';
import { type SubgroupVerb } from '@heard/schema';
import { NotAllowed, NotFound, Page } from '@heard/ui';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { SubgroupTaskDocument, type SubgroupTaskQuery } from './subgroup-page.generated';

/** The subgroup that something is being done to. */
export type TaskSubgroup = NonNullable<SubgroupTaskQuery['subgroup']>;

/** A page on which one thing is done to a subgroup, when the viewer may do it. */
export function SubgroupTask({
  verb,
  title,
  children,
}: {
  verb: SubgroupVerb;
  title: (name: string) => string;
  children: (
    subgroup: TaskSubgroup,
    programme: SubgroupTaskQuery['programme'],
    method: SubgroupTaskQuery['method'],
  ) => ReactNode;
}) {
  const { id = '' } = useParams();
  const asked = useQuery(SubgroupTaskDocument, { variables: { id } });
  const subgroup = asked.data?.subgroup;
  // Once begun, the form stays: what is typed must not vanish because it was saved, here or elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && subgroup?.viewerCan.includes(verb)) setBegun(true);
  return (
    <Page
      back={{ href: `/subgroups/${id}`, text: subgroup?.name ?? 'Back' }}
      title={subgroup ? title(subgroup.name) : 'Subgroup'}
    >
      <Answer noun="subgroup" to={asked}>
        {({ subgroup: found, programme, method }) => {
          if (!found) return <NotFound noun="subgroup" />;
          return begun ? children(found, programme, method) : <NotAllowed />;
        }}
      </Answer>
    </Page>
  );
}
