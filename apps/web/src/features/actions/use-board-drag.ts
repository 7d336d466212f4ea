import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ActionState, type ActionVerb } from '@heard/schema';
import { useEffect, useRef, useState } from 'react';
import { actionStateWords, optionsOf } from '../../app/words';
import { stepInto, type Step } from './steps';

/** As much of an action as dragging it needs. */
export interface Draggable {
  id: string;
  title: string;
  state: ActionState;
  viewerCan: readonly ActionVerb[];
}

const columns = optionsOf(actionStateWords);

/** Watches cards being dragged; says in words where each may go, and takes the step it is dropped on. */
export function useBoardDrag<Action extends Draggable>(
  actions: readonly Action[],
  onStep: (action: Action, step: Step) => void,
  onRefused: (why: string) => void,
) {
  const [dragged, setDragged] = useState<Action | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef({ actions, onStep, onRefused });
  useEffect(() => {
    latest.current = { actions, onStep, onRefused };
  });

  useEffect(() => {
    const find = (id: unknown) => latest.current.actions.find((action) => action.id === id) ?? null;
    return monitorForElements({
      canMonitor: ({ source }) => source.data.actionId !== undefined,
      onDragStart: ({ source }) => {
        const action = find(source.data.actionId);
        if (!action) return;
        setDragged(action);
        const open = columns.filter(({ value }) => stepInto(action, value));
        setSaid(
          open.length === 0
            ? `“${action.title}” cannot move to another column now.`
            : `“${action.title}” can be dropped on: ${open.map(({ label }) => label).join(', ')}.`,
        );
      },
      onDrop: ({ source, location }) => {
        setDragged(null);
        const action = find(source.data.actionId);
        const column = location.current.dropTargets[0]?.data.state as ActionState | undefined;
        setSaid('');
        if (!action || !column || column === action.state) return;
        const step = stepInto(action, column);
        if (step) return latest.current.onStep(action, step);
        const [from, to] = [actionStateWords[action.state], actionStateWords[column]];
        latest.current.onRefused(`“${action.title}” cannot go from ${from} to ${to}. It stays where it was.`);
      },
    });
  }, []);

  return { dragged, said };
}
