import { Button, ButtonLink, StatusTag } from '@heard/ui';
import { useRef } from 'react';
import { AnswerPreview, KindTag } from './answer-preview';
import { shownFigures, typedOf } from './answer-words';
import { type WholeAnswerFragment } from './edition-page.generated';
import { useAnswerDrag } from './use-answer-drag';

/** The id of the button that moves an answer, by which the focus finds it again in its new place. */
export const moveButtonId = (answerId: string, by: -1 | 1) => `${by < 0 ? 'up' : 'down'}-${answerId}`;

/** One answer of an edition as it will read, with what can be done to it. */
export function AnswerItem({
  answer,
  editionId,
  place: { index, count },
  isHeadline,
  busy,
  onMove,
  onRemove,
}: {
  answer: WholeAnswerFragment;
  editionId: string;
  place: { index: number; count: number };
  isHeadline: boolean;
  busy: boolean;
  /** Left out for those who only read. */
  onMove?: (by: -1 | 1) => void;
  onRemove?: () => void;
}) {
  const box = useRef<HTMLLIElement>(null);
  const { isDragged, isOver } = useAnswerDrag(box, answer.id, onMove !== undefined && count > 1);
  const typed = typedOf(answer);
  const about = <span className="nhsuk-u-visually-hidden"> “{answer.youSaid}”</span>;
  const look = [
    'heard-panel editions-answers__item',
    isDragged && 'editions-answers__item--away',
    isOver && 'editions-answers__item--over',
  ];
  return (
    <li className={look.filter(Boolean).join(' ')} id={`answer-${answer.id}`} ref={box}>
      <p className="editions-answers__head">
        <span className="heard-quiet">
          {index + 1} of {count}
        </span>
        <KindTag kind={answer.kind} />
        {isHeadline && <StatusTag tone="active">Headline answer</StatusTag>}
      </p>
      <AnswerPreview
        answer={{
          ...typed,
          sites: answer.sites.map(({ name }) => name),
          figures: shownFigures(typed.figures),
        }}
      />
      {onMove && (
        <div className="heard-button-row editions-answers__buttons">
          <ButtonLink href={`/editions/${editionId}/answers/${answer.id}`} small>
            Write{about}
          </ButtonLink>
          {index > 0 && (
            <Button busy={busy} id={moveButtonId(answer.id, -1)} onClick={() => onMove(-1)} small>
              Move up{about}
            </Button>
          )}
          {index < count - 1 && (
            <Button busy={busy} id={moveButtonId(answer.id, 1)} onClick={() => onMove(1)} small>
              Move down{about}
            </Button>
          )}
          <Button busy={busy} look="link" onClick={onRemove}>
            Take out{about}
          </Button>
        </div>
      )}
    </li>
  );
}
