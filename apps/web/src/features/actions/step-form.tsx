import { type ActionVerb } from '@heard/schema';
import { Button, ButtonRow, DraftNotice, Form, SubmitButton, type Draft, type FieldError } from '@heard/ui';
import { type ReactNode } from 'react';
import { actionVerbWords } from '../../app/words';
import { type Step } from './steps';
import { type StepDialog_ActionFragment } from './steps.generated';

/** What the form of every step is given. */
export interface StepFormProps {
  action: StepDialog_ActionFragment;
  /** The step went through; takes the action as it is now. */
  onDone: (after: { id: string; title: string; version: number; viewerCan: ActionVerb[] }) => void;
  onCancel: () => void;
}

/** The frame of a step's form: its mistakes, what was kept of it, and the two ways out. */
export function StepForm({
  step,
  draft,
  busy,
  errors,
  onSubmit,
  onCancel,
  children,
}: {
  step: Step;
  draft: Pick<Draft<object>, 'restoredFrom' | 'discard'>;
  busy: boolean;
  errors: readonly FieldError[];
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}) {
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void onSubmit()} scope="step">
      <DraftNotice draft={draft} />
      {children}
      <ButtonRow>
        <SubmitButton look={step === 'STOP' ? 'warning' : 'primary'}>{actionVerbWords[step]}</SubmitButton>
        <Button onClick={onCancel}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}
