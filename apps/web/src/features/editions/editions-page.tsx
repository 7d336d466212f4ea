import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonLink,
  EmptyState,
  formatDate,
  formatInstant,
  Link,
  NotAllowed,
  Page,
  Pager,
  StatusTag,
} from '@heard/ui';
import { useSearchParams } from 'react-router';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { editionStateTones, editionStateWords } from '../../app/words';
import { countAnswers } from './count-answers';
import { EditionsPageDocument, type EditionsPageQuery } from './editions-page.generated';

type Row = EditionsPageQuery['editions']['items'][number];

/** Every edition of Feedback into Action: those in the making first, then the newest. */
export function EditionsPage() {
  const { can } = useSession();
  if (can(Permission.SEE_WORK)) return <List />;
  return (
    <Page title="Feedback into Action">
      <NotAllowed />
    </Page>
  );
}

function List() {
  const { can } = useSession();
  const [query] = useSearchParams();
  const asked = useQuery(EditionsPageDocument, { variables: { page: pageIn(query) } });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const composes = can(Permission.COMPOSE_EDITION);
  return (
    <Page
      actions={composes && <ButtonLink href="/editions/new">Begin an edition</ButtonLink>}
      title="Feedback into Action"
    >
      <p>
        An edition tells staff what came of what they said: we did, we are doing, we could not and why, still
        listening.
      </p>
      <Answer to={{ ...asked, data }}>
        {({ editions }) => (
          <section aria-busy={asked.loading} aria-label="Editions">
            {editions.items.length === 0 ? (
              <Nothing composes={composes} />
            ) : (
              <>
                <ul className="heard-plain-list editions-list">
                  {editions.items.map((edition) => (
                    <EditionItem edition={edition} key={edition.id} />
                  ))}
                </ul>
                <Pager
                  hrefFor={(page) => (page === 1 ? '/editions' : `/editions?page=${page}`)}
                  noun="edition"
                  page={editions.page}
                  pageSize={editions.pageSize}
                  total={editions.total}
                />
              </>
            )}
          </section>
        )}
      </Answer>
    </Page>
  );
}

function EditionItem({ edition }: { edition: Row }) {
  const { id, title, state, answers } = edition;
  return (
    <li className="heard-panel editions-item">
      <div className="editions-item__head">
        <h2 className="editions-item__title">
          <Link href={`/editions/${id}`}>{title}</Link>
        </h2>
        <StatusTag tone={editionStateTones[state]}>{editionStateWords[state]}</StatusTag>
      </div>
      <p className="editions-item__facts">
        {factsOf(edition).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>{countAnswers(answers.length)}</span>
      </p>
    </li>
  );
}

function factsOf({ number, publishedOn, scheduledFor, createdOn, state, publishedVersion }: Row): string[] {
  const isInTheMaking = !['PUBLISHED', 'CORRECTED', 'WITHDRAWN'].includes(state);
  return [
    ...(number === null ? [] : [`Edition ${number}`]),
    ...(isInTheMaking && publishedVersion > 0 ? ['A correction is being made'] : []),
    ...(scheduledFor ? [`Goes out on ${formatInstant(scheduledFor)}`] : []),
    publishedOn ? `Published on ${formatDate(publishedOn)}` : `Begun on ${formatDate(createdOn)}`,
  ];
}

function Nothing({ composes }: { composes: boolean }) {
  return (
    <EmptyState title="No editions yet">
      <p>
        {composes ? (
          <>
            Answer a few themes and publish them together.{' '}
            <Link href="/editions/new">Begin the first edition</Link>
          </>
        ) : (
          'Communications and programme leads begin them. What is published appears here and on the public pages.'
        )}
      </p>
    </EmptyState>
  );
}
