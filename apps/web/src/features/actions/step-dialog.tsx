import { type FragmentType } from '@apollo/client';
import { Button, Dialog } from '@heard/ui';
import { type ComponentType } from 'react';
import { actionStateWords, actionVerbWords } from '../../app/words';
import { EvaluateForm, PlanEvaluationForm } from './evaluation-forms';
import { CheckForm, OfferHandOverForm } from './hand-over-forms';
import { PauseForm } from './pause-form';
import { ReasonForm, type ReasonStep } from './reason-form';
import { StepDialog_ActionFragmentDoc, type StepDialog_ActionFragment } from './steps.generated';
import { type StepFormProps } from './step-form';
import { isPlain, landingOf, stepsAmong, stepWords, type PlainStep, type Step } from './steps';
import { useSayStep } from './use-steps';
import { usePart } from './use-part';

const reasonForm = (step: ReasonStep) =>
  function Reason(props: StepFormProps) {
    return <ReasonForm {...props} step={step} />;
  };

const forms: Record<Exclude<Step, PlainStep>, ComponentType<StepFormProps>> = {
  STOP: reasonForm('STOP'),
  REOPEN: reasonForm('REOPEN'),
  DECLINE_HAND_OVER: reasonForm('DECLINE_HAND_OVER'),
  PAUSE: PauseForm,
  PLAN_EVALUATION: PlanEvaluationForm,
  EVALUATE: EvaluateForm,
  OFFER_HAND_OVER: OfferHandOverForm,
  RECORD_CHECK: CheckForm,
};

function Steps({ action, onChoose }: { action: StepDialog_ActionFragment; onChoose: (step: Step) => void }) {
  return (
    <ul className="heard-plain-list heard-steps">
      {stepsAmong(action.viewerCan).map((step) => {
        const landing = landingOf(step, action.state);
        return (
          <li key={step}>
            <Button className="heard-steps__button" onClick={() => onChoose(step)}>
              {stepWords(step)}
            </Button>
            <span className="heard-quiet heard-small">
              {landing
                ? `to ${actionStateWords[landing]}${step === 'OFFER_HAND_OVER' ? ', once they accept' : ''}`
                : `stays in ${actionStateWords[action.state]}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Asks which step to take, or for the words a step needs. */
export function StepDialog({
  action: from,
  step,
  onStep,
  onPlain,
  onDone,
  onClose,
}: {
  /** The action; null keeps the box closed. */
  action: FragmentType<StepDialog_ActionFragment> | null;
  /** Null asks which step. */
  step: Step | null;
  onStep: (step: Step) => void;
  onPlain: (step: PlainStep) => void;
  /** A step with a form went through. */
  onDone?: () => void;
  onClose: () => void;
}) {
  const action = usePart(StepDialog_ActionFragmentDoc, from);
  const sayStep = useSayStep();
  const Form = step && !isPlain(step) ? forms[step] : null;

  return (
    <Dialog
      onClose={onClose}
      open={action !== null}
      title={step ? actionVerbWords[step] : `Move “${action?.title ?? ''}”`}
    >
      {action && (
        <>
          <p className="heard-quiet">
            {step && <>{action.title} · </>}
            Now: {actionStateWords[action.state]}
          </p>
          {step === null && (
            <>
              <Steps
                action={action}
                onChoose={(chosen) => (isPlain(chosen) ? onPlain(chosen) : onStep(chosen))}
              />
              <Button look="link" onClick={onClose}>
                Cancel
              </Button>
            </>
          )}
          {step && Form && (
            <Form
              action={action}
              key={`${step}.${action.id}`}
              onCancel={onClose}
              onDone={(after) => {
                onClose();
                sayStep(step, after);
                onDone?.();
              }}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
