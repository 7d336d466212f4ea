import { type TypedDocumentNode } from '@apollo/client';
import { TextArea, useDraft } from '@heard/ui';
import { useSave } from '../../app/use-save';
import {
  DeclineHandOverDocument,
  ReopenActionDocument,
  StopActionDocument,
  type StopActionMutation,
  type StopActionMutationVariables,
} from './steps.generated';
import { StepForm, type StepFormProps } from './step-form';

/** A step that needs a reason and nothing else. */
export type ReasonStep = 'STOP' | 'REOPEN' | 'DECLINE_HAND_OVER';

const steps: Record<
  ReasonStep,
  {
    document: TypedDocumentNode<StopActionMutation, StopActionMutationVariables>;
    label: string;
    hint: string;
  }
> = {
  STOP: {
    document: StopActionDocument,
    label: 'Why does it stop?',
    hint: '“We could not, and this is why” is an answer staff can be given.',
  },
  REOPEN: {
    document: ReopenActionDocument,
    label: 'Why does it open again?',
    hint: 'It goes back to work, and this reason stands in its story.',
  },
  DECLINE_HAND_OVER: {
    document: DeclineHandOverDocument,
    label: 'Why not?',
    hint: 'The owner reads this, and can change what they offer.',
  },
};

/** The form of a step that needs a reason. */
export function ReasonForm({ step, action, onDone, onCancel }: StepFormProps & { step: ReasonStep }) {
  const { document, label, hint } = steps[step];
  const draft = useDraft(`step.${step}.${action.id}`, { reason: '' });
  const { save, busy, errors } = useSave(document, (data) => data.changed);

  async function send() {
    const saved = await save({ id: action.id, version: action.version, reason: draft.value.reason });
    if (!saved?.action) return;
    draft.clear();
    onDone(saved.action);
  }
  return (
    <StepForm busy={busy} draft={draft} errors={errors} onCancel={onCancel} onSubmit={send} step={step}>
      <TextArea
        hint={hint}
        label={label}
        maxLength={4000}
        name="reason"
        onChange={(reason) => draft.change({ reason })}
        value={draft.value.reason}
      />
    </StepForm>
  );
}
