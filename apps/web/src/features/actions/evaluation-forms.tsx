import { checkDate, DateField, RadiosField, TextArea, today, useDraft } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { mistakes } from '../../app/mistakes';
import { EvaluateActionDocument, PlanEvaluationDocument } from './steps.generated';
import { StepForm, type StepFormProps } from './step-form';

/** The form that plans an evaluation, or says that it has begun. */
export function PlanEvaluationForm({ action, onDone, onCancel }: StepFormProps) {
  const draft = useDraft(`step.PLAN_EVALUATION.${action.id}`, {
    on: '',
    method: action.evaluation.method,
    begun: 'no' as 'yes' | 'no',
  });
  const { save, busy, errors, setErrors } = useSave(PlanEvaluationDocument, (data) => data.changed);
  const { on, method, begun } = draft.value;

  async function send() {
    const wrong = checkDate('on', 'Day of the evaluation', on, { required: true });
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const saved = await save({
      id: action.id,
      version: action.version,
      on,
      method,
      underWay: begun === 'yes',
    });
    if (!saved?.action) return;
    draft.clear();
    onDone(saved.action);
  }
  return (
    <StepForm
      busy={busy}
      draft={draft}
      errors={errors}
      onCancel={onCancel}
      onSubmit={send}
      step="PLAN_EVALUATION"
    >
      <DateField
        label="When will it be evaluated?"
        name="on"
        onChange={(value) => draft.change({ on: value })}
        value={on}
      />
      <TextArea
        hint="Such as a survey before and after, or what teams say six weeks on."
        label="How will you find out whether it worked?"
        maxLength={4000}
        name="method"
        onChange={(value) => draft.change({ method: value })}
        rows={3}
        value={method}
      />
      <RadiosField
        inline
        label="Has it begun?"
        name="begun"
        onChange={(value) => draft.change({ begun: value })}
        options={[
          { value: 'no', label: 'Not yet' },
          { value: 'yes', label: 'It is under way' },
        ]}
        value={begun}
      />
    </StepForm>
  );
}

/** The form that records what an evaluation found. */
export function EvaluateForm({ action, onDone, onCancel }: StepFormProps) {
  const draft = useDraft(`step.EVALUATE.${action.id}`, {
    finding: '',
    method: action.evaluation.method,
    on: today(),
  });
  const { save, busy, errors, setErrors } = useSave(EvaluateActionDocument, (data) => data.changed);
  const { finding, method, on } = draft.value;

  async function send() {
    const wrong = checkDate('on', 'Day of the evaluation', on, { required: true });
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const saved = await save({ id: action.id, version: action.version, finding, method, on });
    if (!saved?.action) return;
    draft.clear();
    onDone(saved.action);
  }
  return (
    <StepForm busy={busy} draft={draft} errors={errors} onCancel={onCancel} onSubmit={send} step="EVALUATE">
      <TextArea
        hint="Also when it did not work, or cannot be told."
        label="What did you find?"
        maxLength={4000}
        name="finding"
        onChange={(value) => draft.change({ finding: value })}
        value={finding}
      />
      <TextArea
        label="How did you find it out?"
        maxLength={4000}
        name="method"
        onChange={(value) => draft.change({ method: value })}
        rows={3}
        value={method}
      />
      <DateField label="When?" name="on" onChange={(value) => draft.change({ on: value })} value={on} />
    </StepForm>
  );
}
