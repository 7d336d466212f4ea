import { type ActionVerb } from '@heard/schema';
import { useNotices } from '@heard/ui';
import { useCallback } from 'react';
import { useSave } from '../../app/use-save';
import { UndoFromHomeDocument } from './use-undo.generated';

interface Done {
  id: string;
  title: string;
  version: number;
  viewerCan: readonly ActionVerb[];
}

/** Says that a step was taken, with Undo when the API offers it; Home is asked for again once it is undone. */
export function useSayDone(): (words: string, action: Done | null) => void {
  const say = useNotices();
  const { save } = useSave(UndoFromHomeDocument, (data) => data.undoActionStep, { refetch: ['Home'] });
  return useCallback(
    (words, action) => {
      if (!action) return;
      const { id, title, version, viewerCan } = action;
      const undo = async () => {
        const undone = await save({ id, version });
        say(
          undone
            ? `“${title}” is as it was.`
            : `“${title}” could not be put back. Open the action to put it right.`,
        );
      };
      say(`“${title}”: ${words}`, viewerCan.includes('UNDO') ? { undo: () => void undo() } : {});
    },
    [save, say],
  );
}
