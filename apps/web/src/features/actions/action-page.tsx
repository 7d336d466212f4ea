import { useQuery } from '@apollo/client/react';
import { ButtonLink, Link, NotFound, Page } from '@heard/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { ActionFacts } from './action-facts';
import { ActionHead } from './action-head';
import { ActionMeasures } from './action-measures';
import { ActionPageDocument } from './action-page.generated';
import { ActionStory } from './action-story';
import { HandOverPanel } from './hand-over-panel';
import { backToActions } from './last-list';
import { PostUpdate } from './post-update';
import { StepsPanel } from './steps-panel';
import { UpdatesList } from './updates-list';

/** One action: where it stands, a word on it, the steps it can take, its facts, its updates and its story. */
export function ActionPage() {
  const { id = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const said = Number(query.get('updates') ?? 1);
  const updatesPage = Number.isInteger(said) && said >= 1 && said <= 100_000 ? said : 1;
  const asked = useQuery(ActionPageDocument, { variables: { id, updatesPage } });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const found = data?.action;

  return (
    <Page
      actions={
        found?.viewerCan.includes('EDIT') && (
          <ButtonLink href={`/actions/${id}/edit`} secondary>
            Edit
          </ButtonLink>
        )
      }
      back={backToActions()}
      caption={found && <Link href={`/subgroups/${found.subgroup.id}`}>{found.subgroup.name}</Link>}
      title={found?.title ?? 'Action'}
      wide
    >
      <Answer noun="action" to={{ ...asked, data }}>
        {({ action }) =>
          action === null ? (
            <NotFound noun="action" />
          ) : (
            <>
              <ActionHead action={action} />
              <div className="heard-action">
                <div className="heard-action__now">
                  <PostUpdate
                    action={action}
                    onPosted={() => updatesPage > 1 && setQuery({}, { preventScrollReset: true })}
                  />
                </div>
                <div className="heard-action__side">
                  <StepsPanel action={action} />
                  <HandOverPanel action={action} />
                </div>
                <div className="heard-action__rest">
                  <ActionFacts action={action} />
                  <ActionMeasures action={action} />
                  <UpdatesList action={action} updatesPage={updatesPage} />
                  <ActionStory action={action} />
                </div>
              </div>
            </>
          )
        }
      </Answer>
    </Page>
  );
}
