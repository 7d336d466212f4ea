import { useQuery } from '@apollo/client/react';
import { type ActionState } from '@heard/schema';
import { useNotices } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { Answer } from '../../app/answer';
import { optionsOf, actionStateWords } from '../../app/words';
import { ActionsBoardDocument, type ActionsBoardQuery } from './actions-board.generated';
import { BoardCard, cardLinkId, moveButtonId } from './board-card';
import { BoardColumn, type Welcome } from './board-column';
import { Listed, type Asking } from './listed';
import { StepDialog } from './step-dialog';
import { isPlain, landingOf, stepInto, type PlainStep, type Step } from './steps';
import { useBoardDrag } from './use-board-drag';
import { usePlainStep } from './use-steps';

type BoardAction = ActionsBoardQuery['actions']['items'][number];

const columns = optionsOf(actionStateWords);

/** The actions as cards in a column for each state; moved by dragging or by button, and seen to move at once. */
export function ActionsBoard({ ask }: { ask: Asking }) {
  const asked = useQuery(ActionsBoardDocument, { variables: ask.variables });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  return (
    <Answer to={{ ...asked, data }}>
      {({ actions }) => (
        <Listed ask={ask} busy={asked.loading} page={actions}>
          <Columns actions={actions.items} />
        </Listed>
      )}
    </Answer>
  );
}

function Columns({ actions }: { actions: readonly BoardAction[] }) {
  const say = useNotices();
  const { take, errors } = usePlainStep();
  const [moving, setMoving] = useState<Readonly<Record<string, ActionState>>>({});
  const [folds, setFolds] = useState<Readonly<Partial<Record<ActionState, boolean>>>>({});
  const [asking, setAsking] = useState<{ action: BoardAction; step: Step | null } | null>(null);
  // A new object each time, so that the same card can be focused again.
  const [focusOn, setFocusOn] = useState<{ id: string } | null>(null);
  // One after the other: the second of two quick moves waits for the first.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const [refusal] = errors;
  useEffect(() => {
    if (refusal) say(refusal.message);
  }, [refusal, say]);

  useEffect(() => {
    if (!focusOn) return;
    const place =
      document.getElementById(moveButtonId(focusOn.id)) ?? document.getElementById(cardLinkId(focusOn.id));
    place?.focus();
  }, [focusOn]);

  const columnOf = (action: BoardAction) => moving[action.id] ?? action.state;

  function move(action: BoardAction, step: PlainStep, byButton: boolean) {
    const landing = landingOf(step, action.state);
    if (landing) setMoving((before) => ({ ...before, [action.id]: landing }));
    if (byButton) setFocusOn({ id: action.id });
    queue.current = queue.current.then(async () => {
      await take(step, action);
      setMoving(({ [action.id]: _, ...others }) => others);
      // Refused, the card is back where it was; done, it may have no button any more.
      if (byButton) setFocusOn({ id: action.id });
    });
  }
  function drop(action: BoardAction, step: Step) {
    if (isPlain(step)) move(action, step, false);
    else setAsking({ action, step });
  }
  const { dragged, said } = useBoardDrag(actions, drop, say);

  function welcomeOf(state: ActionState): Welcome | null {
    if (!dragged) return null;
    if (dragged.state === state) return 'own';
    return stepInto(dragged, state) ? 'open' : 'closed';
  }

  return (
    <>
      {/* Focusable, because what scrolls sideways must scroll by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div aria-label="Board by state" className="heard-board" role="region" tabIndex={0}>
        {columns.map(({ value: state }) => {
          const cards = actions.filter((action) => columnOf(action) === state);
          return (
            <BoardColumn
              count={cards.length}
              folded={folds[state] ?? cards.length === 0}
              key={state}
              onFold={(folded) => setFolds({ ...folds, [state]: folded })}
              state={state}
              welcome={welcomeOf(state)}
            >
              {cards.map((action) => (
                <BoardCard
                  action={action}
                  key={action.id}
                  moving={moving[action.id] !== undefined}
                  onMove={() => setAsking({ action, step: null })}
                />
              ))}
            </BoardColumn>
          );
        })}
      </div>
      <div aria-live="polite" className="nhsuk-u-visually-hidden">
        {said}
      </div>
      <StepDialog
        action={asking?.action ?? null}
        onClose={() => setAsking(null)}
        onDone={() => asking && setFocusOn({ id: asking.action.id })}
        onPlain={(step) => {
          if (!asking) return;
          setAsking(null);
          move(asking.action, step, true);
        }}
        onStep={(step) => setAsking(asking && { ...asking, step })}
        step={asking?.step ?? null}
      />
    </>
  );
}
