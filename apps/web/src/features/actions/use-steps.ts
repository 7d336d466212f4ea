import { useApolloClient } from '@apollo/client/react';
import { type ActionMove, type ActionVerb } from '@heard/schema';
import { useNotices } from '@heard/ui';
import { useCallback } from 'react';
import { useSave } from '../../app/use-save';
import { doneWords, type PlainStep, type Step } from './steps';
import { AcceptHandOverDocument, MoveActionDocument, UndoActionStepDocument } from './steps.generated';

/** As much of an action as taking a step needs. */
export interface Steppable {
  id: string;
  title: string;
  version: number;
  viewerCan: readonly ActionVerb[];
}

/** Takes the viewer's last step back, and says what came of it, wherever they are by then. */
export function useUndoStep(): (action: Steppable) => Promise<void> {
  const client = useApolloClient();
  const say = useNotices();
  return useCallback(
    async function undo({ id, version, title, viewerCan }: Steppable): Promise<void> {
      try {
        const { data } = await client.mutate({
          mutation: UndoActionStepDocument,
          variables: { id, version },
        });
        const [problem] = data?.changed.errors ?? [];
        say(problem ? `“${title}”: ${problem.message}` : `“${title}”: last step taken back`);
      } catch {
        say('This could not be undone. Check your connection and try again.', {
          undo: () => void undo({ id, version, title, viewerCan }),
        });
      }
    },
    [client, say],
  );
}

/** Says that a step is done, with Undo when the API offers it. */
export function useSayStep(): (step: Step, after: Steppable) => void {
  const say = useNotices();
  const undo = useUndoStep();
  return useCallback(
    (step, after) =>
      say(
        `“${after.title}”: ${doneWords[step]}`,
        after.viewerCan.includes('UNDO') ? { undo: () => void undo(after) } : {},
      ),
    [say, undo],
  );
}

/** Takes steps that need nothing but the word; gives whether it went through, and the refusals. */
export function usePlainStep() {
  const sayStep = useSayStep();
  const move = useSave(MoveActionDocument, (data) => data.changed);
  const accept = useSave(AcceptHandOverDocument, (data) => data.changed);
  const { save: saveMove } = move;
  const { save: saveAccept } = accept;
  const take = useCallback(
    async (step: PlainStep, { id, version }: Steppable): Promise<boolean> => {
      const saved =
        step === 'ACCEPT_HAND_OVER'
          ? await saveAccept({ id, version })
          : await saveMove({ id, version, move: step satisfies ActionMove });
      if (!saved?.action) return false;
      sayStep(step, saved.action);
      return true;
    },
    [saveMove, saveAccept, sayStep],
  );
  return {
    take,
    busy: move.busy || accept.busy,
    errors: accept.errors.length > 0 ? accept.errors : move.errors,
  };
}
