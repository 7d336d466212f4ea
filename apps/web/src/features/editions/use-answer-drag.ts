import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Lets an answer be dragged onto another's place; gives whether it is under way, or another is over it. */
export function useAnswerDrag(box: RefObject<HTMLElement | null>, answerId: string, isMovable: boolean) {
  const [isDragged, setDragged] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || !isMovable) return undefined;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ answerId }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.answerId !== undefined && source.data.answerId !== answerId,
        getData: () => ({ answerId }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    );
  }, [box, answerId, isMovable]);
  return { isDragged, isOver };
}

/** Says which answer was dropped on the place of which. */
export function useDroppedAnswer(onDropped: (answerId: string, ontoId: string) => void): void {
  const latest = useRef(onDropped);
  useEffect(() => {
    latest.current = onDropped;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.answerId !== undefined,
        onDrop: ({ source, location }) => {
          const onto = location.current.dropTargets[0]?.data.answerId;
          if (typeof onto === 'string') latest.current(String(source.data.answerId), onto);
        },
      }),
    [],
  );
}
