import { type FragmentType } from '@apollo/client';
import { Button, ErrorSummary } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { StepsPanel_ActionFragmentDoc, type StepsPanel_ActionFragment } from './action-page.generated';
import { StepDialog } from './step-dialog';
import { isPlain, stepOnward, stepsAmong, stepWords, type PlainStep, type Step } from './steps';
import { usePlainStep, useUndoStep } from './use-steps';
import { usePart } from './use-part';

/** The steps this viewer can take with an action now, and the way to take the last one back. */
export function StepsPanel({ action: from }: { action: FragmentType<StepsPanel_ActionFragment> }) {
  const action = usePart(StepsPanel_ActionFragmentDoc, from);
  const [asking, setAsking] = useState<Step | null>(null);
  const { take, busy, errors } = usePlainStep();
  const undo = useUndoStep();
  const title = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    // The pressed button is gone with its step: go on from the steps there are now.
    if (done > 0) title.current?.focus({ preventScroll: true });
  }, [done]);
  const onDone = () => setDone((count) => count + 1);

  if (!action) return null;
  const steps = stepsAmong(action.viewerCan);
  const mayUndo = action.viewerCan.includes('UNDO');
  // Once a step was taken here the panel stays, so that the focus has a place.
  if (steps.length === 0 && !mayUndo && done === 0) return null;

  async function onPlain(step: PlainStep) {
    if (action && (await take(step, action))) onDone();
  }
  const onward = stepOnward(action.viewerCan);

  return (
    <section aria-labelledby="steps" className="heard-panel heard-steps-panel">
      <h2 className="heard-panel__title" id="steps" ref={title} tabIndex={-1}>
        What happens next
      </h2>
      <ErrorSummary errors={errors} />
      {steps.length === 0 && <p>There is no further step for you to take now.</p>}
      <ul className="heard-plain-list heard-steps heard-steps--page">
        {steps.map((step) => (
          <li key={step}>
            <Button
              aria-haspopup={isPlain(step) ? undefined : 'dialog'}
              busy={busy}
              className="heard-steps__button"
              look={step === onward ? 'primary' : 'secondary'}
              onClick={() => (isPlain(step) ? void onPlain(step) : setAsking(step))}
            >
              {stepWords(step)}
            </Button>
          </li>
        ))}
      </ul>
      {mayUndo && (
        <Button look="link" onClick={() => void undo(action).then(onDone)}>
          Undo the last step
        </Button>
      )}
      <StepDialog
        action={asking ? action : null}
        onClose={() => setAsking(null)}
        onDone={onDone}
        onPlain={(step) => void onPlain(step)}
        onStep={setAsking}
        step={asking}
      />
    </section>
  );
}
