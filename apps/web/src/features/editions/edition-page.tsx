import { useQuery } from '@apollo/client/react';
import { type EditionState } from '@heard/schema';
import { ButtonLink, NotFound, Page } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { ChecklistPanel } from './checklist-panel';
import { EditionAnswers } from './edition-answers';
import { EditionMailing } from './edition-mailing';
import { EditionDocuments } from './edition-documents';
import { EditionHead } from './edition-head';
import { EditionHistory } from './edition-history';
import { EditionPageDocument, EditionWordsDocument } from './edition-page.generated';
import { EditionLanguages } from './edition-languages';
import { EditionReactions } from './edition-reactions';
import { EditionSteps } from './edition-steps';
import { EditionVersions } from './edition-versions';
import { FormattedView } from './formatted-view';
import { PreviewLinks } from './preview-links';
import { useFocusFromHash } from './use-focus-from-hash';

/** Whether nothing is being made of it now: what is frozen has no checklist. */
const isOut = (state: EditionState) => ['PUBLISHED', 'CORRECTED', 'WITHDRAWN'].includes(state);

/** One edition: where it stands, what waits, its answers as they will read, and the steps it can take. */
export function EditionPage() {
  const { id = '' } = useParams();
  const asked = useQuery(EditionPageDocument, { variables: { id } });
  const words = useQuery(EditionWordsDocument, { variables: { id } });
  const found = asked.data?.edition;
  const introduction = words.data?.edition?.introduction ?? [];
  useFocusFromHash(Boolean(found));
  return (
    <Page
      actions={
        found?.viewerCan.includes('WRITE') && (
          <>
            <ButtonLink href={`/editions/${id}/add`}>Add an answer</ButtonLink>
            <ButtonLink href={`/editions/${id}/edit`} secondary>
              Title and introduction
            </ButtonLink>
          </>
        )
      }
      back={{ href: '/editions', text: 'Feedback into Action' }}
      caption={found && (found.number === null ? 'Edition' : `Edition ${found.number}`)}
      title={found?.title ?? 'Edition'}
      wide
    >
      <Answer noun="edition" to={asked}>
        {({ edition }) =>
          edition ? (
            <div className="editions-page">
              <div className="editions-page__head">
                <EditionHead edition={edition} />
              </div>
              <div className="editions-page__steps">
                <EditionSteps edition={edition} />
                {!isOut(edition.state) && <ChecklistPanel edition={edition} />}
              </div>
              <div className="editions-page__answers">
                {introduction.length > 0 && (
                  <section aria-labelledby="introduction" className="heard-panel editions-text">
                    <h2 className="heard-panel__title" id="introduction">
                      Introduction
                    </h2>
                    <FormattedView blocks={introduction} />
                  </section>
                )}
                <EditionAnswers edition={edition} />
              </div>
              <div className="editions-page__rest">
                <EditionVersions edition={edition} />
                {edition.publishedVersion > 0 && (
                  <EditionMailing editionId={edition.id} key={`mailing ${edition.version}`} />
                )}
                {edition.publishedVersion > 0 && <EditionReactions editionId={edition.id} />}
                <EditionLanguages editionId={edition.id} />
                {!isOut(edition.state) && <PreviewLinks editionId={edition.id} />}
                <EditionDocuments editionId={edition.id} key={edition.version} />
                <EditionHistory history={edition.history} />
              </div>
            </div>
          ) : (
            <NotFound noun="edition" />
          )
        }
      </Answer>
    </Page>
  );
}
