import { ButtonLink, EmptyState, ErrorSummary } from '@heard/ui';
import { AnswerItem } from './answer-item';
import { type WholeEdition } from './whole-edition';
import { useAnswerOrder } from './use-answer-order';
import { useDroppedAnswer } from './use-answer-drag';

/** The answers of an edition in their order; whoever writes puts them in another, and takes them out. */
export function EditionAnswers({ edition }: { edition: WholeEdition }) {
  const { id, answers, headlineAnswerId, viewerCan } = edition;
  const { move, moveTo, remove, busy, errors } = useAnswerOrder(edition);
  const writes = viewerCan.includes('WRITE');
  useDroppedAnswer((dragged, onto) => void moveTo(dragged, onto));
  if (answers.length === 0) {
    return (
      <EmptyState title="No answers yet">
        {writes ? (
          <>
            <p>Each answer tells what came of one theme.</p>
            <ButtonLink href={`/editions/${id}/add`}>See which themes to answer next</ButtonLink>
          </>
        ) : (
          <p>Its authors add them.</p>
        )}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="answers">
      <h2 className="editions-answers__title" id="answers" tabIndex={-1}>
        Answers
      </h2>
      <ErrorSummary errors={errors} />
      <ol className="heard-plain-list editions-list">
        {answers.map((answer, index) => (
          <AnswerItem
            answer={answer}
            busy={busy}
            editionId={id}
            isHeadline={answer.id === headlineAnswerId}
            key={answer.id}
            onMove={writes ? (by) => void move(answer.id, by) : undefined}
            onRemove={writes ? () => void remove(answer) : undefined}
            place={{ index, count: answers.length }}
          />
        ))}
      </ol>
      {writes && (
        <ButtonLink href={`/editions/${id}/add`} secondary>
          Add another answer
        </ButtonLink>
      )}
    </section>
  );
}
