import { useQuery } from '@apollo/client/react';
import { MembershipKind, Permission } from '@heard/schema';
import { ButtonLink, EmptyState, Link, Page } from '@heard/ui';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { kindCounts } from './kind-counts';
import { PhaseSteps } from './phase-steps';
import { type PhaseNames } from './phases';
import { SubgroupsPageDocument, type SubgroupsPageQuery } from './subgroups-page.generated';

type Subgroup = SubgroupsPageQuery['subgroups'][number];

function SubgroupCard({ subgroup, names }: { subgroup: Subgroup; names: PhaseNames }) {
  const { id, name, priorityText, members, actionCount, goldenThreads } = subgroup;
  const leads = members.filter(({ kind }) => kind === MembershipKind.LEAD);
  return (
    <li className="heard-panel subgroups-card">
      <h2 className="heard-panel__title">
        <Link href={`/subgroups/${id}`}>{name}</Link>
      </h2>
      {priorityText && <p className="subgroups-card__priority">{priorityText}</p>}
      <PhaseSteps names={names} subgroup={subgroup} />
      <dl className="subgroups-facts">
        <div>
          <dt>{leads.length > 1 ? 'Leads' : 'Lead'}</dt>
          <dd>
            {leads.length > 0 ? (
              leads.map(({ id: key, person }, index) => (
                <span key={key}>
                  {index > 0 && ', '}
                  <Link href={`/people/${person.id}`}>{person.name}</Link>
                </span>
              ))
            ) : (
              <span className="heard-quiet">No lead yet</span>
            )}
          </dd>
        </div>
        <div>
          <dt>People</dt>
          <dd>{kindCounts(members.filter(({ kind }) => kind !== MembershipKind.LEAD)) || 'None yet'}</dd>
        </div>
        <div>
          <dt>Actions</dt>
          <dd>
            <Link href={`/actions?subgroup=${id}`}>
              {actionCount} {actionCount === 1 ? 'action' : 'actions'}
              <span className="nhsuk-u-visually-hidden"> of {name}</span>
            </Link>
          </dd>
        </div>
        {goldenThreads.length > 0 && (
          <div>
            <dt>Golden threads</dt>
            <dd>{goldenThreads.map((thread) => thread.name).join(', ')}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** The subgroups, one card to a priority. */
export function SubgroupsPage() {
  const { can } = useSession();
  const asked = useQuery(SubgroupsPageDocument);
  const mayAdd = can(Permission.MANAGE_PROGRAMME);
  return (
    <Page
      actions={
        mayAdd && (
          <ButtonLink href="/subgroups/new" secondary small>
            Add a subgroup
          </ButtonLink>
        )
      }
      title="Subgroups"
      wide
    >
      <Answer to={asked}>
        {({ subgroups, method }) =>
          subgroups.length === 0 ? (
            <EmptyState title="There is no subgroup yet">
              <p>
                A subgroup is the people who work on one priority.{' '}
                {mayAdd ? (
                  <Link href="/subgroups/new">Add the first</Link>
                ) : (
                  'Your programme lead adds the first.'
                )}
              </p>
            </EmptyState>
          ) : (
            <ul className="heard-plain-list subgroups-cards">
              {subgroups.map((subgroup) => (
                <SubgroupCard key={subgroup.id} names={method.phases} subgroup={subgroup} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}
