import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Lets a note be dragged; gives whether it is under way. */
export function useDraggedNote(note: RefObject<HTMLElement | null>, noteId: string): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const element = note.current;
    if (!element) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ noteId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [note, noteId]);
  return dragged;
}

/** Lets notes be dropped on a theme; gives whether one is over it. */
export function useDropTheme(theme: RefObject<HTMLElement | null>, themeId: string): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = theme.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.noteId !== undefined,
      getData: () => ({ themeId }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [theme, themeId]);
  return over;
}

/** Says which note was dropped on which theme. */
export function useDroppedNote(onDropped: (noteId: string, themeId: string) => void): void {
  const latest = useRef(onDropped);
  useEffect(() => {
    latest.current = onDropped;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.noteId !== undefined,
        onDrop: ({ source, location }) => {
          const theme = location.current.dropTargets[0]?.data.themeId;
          if (typeof theme === 'string') latest.current(String(source.data.noteId), theme);
        },
      }),
    [],
  );
}
