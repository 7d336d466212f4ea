import { type FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { SubgroupVerb } from '@heard/schema';
import { ButtonLink, Link, NotFound, Page } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { NewestThemes } from '../../app/newest-themes';
import { PhaseHistory, PhaseSteps } from './phase-steps';
import { SubgroupGates } from './subgroup-gates';
import { SubgroupMembers } from './subgroup-members';
import { SubgroupPageDocument } from './subgroup-page.generated';
import {
  SubgroupWords_SubgroupFragmentDoc,
  type SubgroupWords_SubgroupFragment,
} from './subgroups-page.generated';

function SubgroupWords({
  subgroup: from,
  actionCount,
}: {
  subgroup: FragmentType<SubgroupWords_SubgroupFragment>;
  actionCount: number;
}) {
  const { data, complete } = useFragment({ fragment: SubgroupWords_SubgroupFragmentDoc, from });
  if (!complete) return null;
  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">The priority</h2>
      {data.priorityText ? (
        <p className="heard-keep-lines">{data.priorityText}</p>
      ) : (
        <p className="heard-quiet">What staff asked for is not written down yet.</p>
      )}
      <dl className="subgroups-facts">
        <div>
          <dt>Actions</dt>
          <dd>
            <Link href={`/actions?subgroup=${data.id}`}>
              {actionCount} {actionCount === 1 ? 'action' : 'actions'}
            </Link>
          </dd>
        </div>
        {data.aliases.length > 0 && (
          <div>
            <dt>Also called</dt>
            <dd>{data.aliases.join(', ')}</dd>
          </div>
        )}
        {data.goldenThreads.length > 0 && (
          <div>
            <dt>Golden threads</dt>
            <dd>{data.goldenThreads.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** One subgroup: its priority, where it stands, and who belongs to it. */
export function SubgroupPage() {
  const { id = '' } = useParams();
  const asked = useQuery(SubgroupPageDocument, { variables: { id } });
  const viewerCan = asked.data?.subgroup?.viewerCan ?? [];
  return (
    <Page
      actions={
        <>
          {viewerCan.includes(SubgroupVerb.PROPOSE_ACTION) && (
            <ButtonLink href={`/actions/new?subgroup=${id}`} small>
              Propose an action
            </ButtonLink>
          )}
          {viewerCan.includes(SubgroupVerb.EDIT) && (
            <ButtonLink href={`/subgroups/${id}/edit`} secondary small>
              Edit
            </ButtonLink>
          )}
        </>
      }
      back={{ href: '/subgroups', text: 'Subgroups' }}
      title={asked.data?.subgroup?.name ?? 'Subgroup'}
    >
      <Answer noun="subgroup" to={asked}>
        {({ subgroup, method }) =>
          subgroup ? (
            <>
              <SubgroupWords actionCount={subgroup.actionCount} subgroup={subgroup} />
              <section className="heard-panel">
                <div className="subgroups-head">
                  <h2 className="heard-panel__title">Phase</h2>
                  {viewerCan.includes(SubgroupVerb.MOVE_PHASE) && (
                    <Link href={`/subgroups/${id}/phase`}>Move to another phase</Link>
                  )}
                </div>
                <PhaseSteps names={method.phases} subgroup={subgroup} />
                <PhaseHistory names={method.phases} subgroup={subgroup} />
              </section>
              <SubgroupGates subgroupId={id} />
              <NewestThemes subgroupId={id} />
              <SubgroupMembers subgroup={subgroup} />
            </>
          ) : (
            <NotFound noun="subgroup" />
          )
        }
      </Answer>
    </Page>
  );
}
