import { checkDate, DateField, TextArea, useDraft } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { mistakes } from '../../app/mistakes';
import { PauseActionDocument } from './steps.generated';
import { StepForm, type StepFormProps } from './step-form';

/** The form that pauses an action until a day. */
export function PauseForm({ action, onDone, onCancel }: StepFormProps) {
  const draft = useDraft(`step.PAUSE.${action.id}`, { until: '', reason: '' });
  const { save, busy, errors, setErrors } = useSave(PauseActionDocument, (data) => data.changed);
  const { until, reason } = draft.value;

  async function send() {
    const wrong = checkDate('until', 'Day the pause ends', until, { required: true });
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const saved = await save({ id: action.id, version: action.version, until, reason });
    if (!saved?.action) return;
    draft.clear();
    onDone(saved.action);
  }
  return (
    <StepForm busy={busy} draft={draft} errors={errors} onCancel={onCancel} onSubmit={send} step="PAUSE">
      <DateField
        hint="It goes on by itself on this day."
        label="Until when?"
        name="until"
        onChange={(value) => draft.change({ until: value })}
        value={until}
      />
      <TextArea
        label="Why is it paused?"
        maxLength={4000}
        name="reason"
        onChange={(value) => draft.change({ reason: value })}
        rows={3}
        value={reason}
      />
    </StepForm>
  );
}
