import { type FragmentType } from '@apollo/client';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Button, formatShortDate, Link, StatusTag } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { actionHealthTones, actionHealthWords } from '../../app/words';
import { BoardCard_ActionFragmentDoc, type BoardCard_ActionFragment } from './actions-board.generated';
import { deadlineOf } from './deadline';
import { stepsAmong } from './steps';
import { usePart } from './use-part';

/** The id by which the focus finds a card's button after the card has moved. */
export const moveButtonId = (actionId: string) => `move-${actionId}`;

/** The id of a card's link, where the focus goes when no further move is possible. */
export const cardLinkId = (actionId: string) => `card-${actionId}`;

/** One action on the board: dragged by whoever may move it, or moved by its button. */
export function BoardCard({
  action: from,
  moving,
  onMove,
}: {
  action: FragmentType<BoardCard_ActionFragment>;
  /** Its move is on the way to the server. */
  moving: boolean;
  onMove: () => void;
}) {
  const action = usePart(BoardCard_ActionFragmentDoc, from);
  const card = useRef<HTMLLIElement>(null);
  const [dragged, setDragged] = useState(false);
  const movable = action !== null && stepsAmong(action.viewerCan).length > 0 && !moving;
  const id = action?.id;

  useEffect(() => {
    const element = card.current;
    if (!element || !movable) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ actionId: id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [id, movable]);

  if (!action) return null;
  const deadline = deadlineOf(action);
  const classes = ['heard-card', movable && 'heard-card--movable', (dragged || moving) && 'heard-card--away'];
  return (
    <li className={classes.filter(Boolean).join(' ')} ref={card}>
      <Link
        className="heard-card__title"
        draggable={false}
        id={cardLinkId(action.id)}
        href={`/actions/${action.id}`}
      >
        {action.title}
      </Link>
      <p className="heard-card__facts">
        {action.owner.name}
        <br />
        {action.subgroup.name}
        {deadline && (
          <>
            <br />
            {deadline.isCheck ? 'Check due' : 'Due'} {formatShortDate(deadline.on)}
          </>
        )}
      </p>
      <div className="heard-card__foot">
        <StatusTag tone={actionHealthTones[action.health]}>{actionHealthWords[action.health]}</StatusTag>
        {stepsAmong(action.viewerCan).length > 0 && (
          <Button
            aria-haspopup="dialog"
            busy={moving}
            className="heard-card__move"
            id={moveButtonId(action.id)}
            onClick={onMove}
            small
          >
            {moving ? 'Moving…' : 'Move'}
            <span className="nhsuk-u-visually-hidden"> “{action.title}”</span>
          </Button>
        )}
      </div>
    </li>
  );
}
