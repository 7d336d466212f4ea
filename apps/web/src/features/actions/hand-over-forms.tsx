import {
  Button,
  ComboboxField,
  formatDate,
  InsetText,
  RadiosField,
  TextArea,
  today,
  useDraft,
  type Choice,
} from '@heard/ui';
import { usePersonChoices } from '../../app/person-choices';
import { useSave } from '../../app/use-save';
import { missing, mistakes } from '../../app/mistakes';
import { OfferHandOverDocument, RecordHandOverCheckDocument } from './steps.generated';
import { StepForm, type StepFormProps } from './step-form';

/** The form that offers an action to a receiving owner. */
export function OfferHandOverForm({ action, onDone, onCancel }: StepFormProps) {
  const draft = useDraft(`step.OFFER_HAND_OVER.${action.id}`, { owner: null as Choice | null, note: '' });
  const { save, busy, errors, setErrors } = useSave(OfferHandOverDocument, (data) => data.changed);
  const search = usePersonChoices();
  const { owner, note } = draft.value;

  async function send() {
    if (!owner) return setErrors(mistakes(missing('receivingOwnerId', owner, 'Choose who will receive it')));
    const saved = await save({
      id: action.id,
      version: action.version,
      receivingOwnerId: owner.id,
      note,
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
      step="OFFER_HAND_OVER"
    >
      <p>Nothing changes until they accept. Then it is checked after 3, 6 and 12 months.</p>
      <ComboboxField
        except={[action.owner.id]}
        hint="Type part of their name."
        label="Who will receive it?"
        name="receivingOwnerId"
        onChange={(value) => draft.change({ owner: value })}
        search={search}
        value={owner}
      />
      <TextArea
        label="What is handed over, and what keeps it going?"
        maxLength={4000}
        name="note"
        onChange={(value) => draft.change({ note: value })}
        value={note}
      />
    </StepForm>
  );
}

/** The form that records the next check after a hand-over. */
export function CheckForm({ action, onDone, onCancel }: StepFormProps) {
  const check = action.checks.find(({ doneOn }) => doneOn === null);
  const draft = useDraft(`step.RECORD_CHECK.${action.id}`, { holding: '' as 'yes' | 'no' | '', note: '' });
  const { save, busy, errors, setErrors } = useSave(RecordHandOverCheckDocument, (data) => data.changed);
  const { holding, note } = draft.value;

  async function send() {
    if (!check) return;
    if (!holding) return setErrors(mistakes(missing('holding', holding, 'Say whether it still holds')));
    const saved = await save({
      id: action.id,
      version: action.version,
      months: check.months,
      holding: holding === 'yes',
      note,
    });
    if (!saved?.action) return;
    draft.clear();
    onDone(saved.action);
  }
  if (!check) return <InsetText>Every check of this hand-over is done.</InsetText>;
  if (check.dueOn > today()) {
    return (
      <>
        <InsetText>
          The next check, after {check.months} months, is due on {formatDate(check.dueOn)}. Record it on that
          day or later.
        </InsetText>
        <Button onClick={onCancel}>Close</Button>
      </>
    );
  }
  return (
    <StepForm
      busy={busy}
      draft={draft}
      errors={errors}
      onCancel={onCancel}
      onSubmit={send}
      step="RECORD_CHECK"
    >
      <p>
        The check after {check.months} months, due on {formatDate(check.dueOn)}.
      </p>
      <RadiosField
        label="Does the change still hold?"
        name="holding"
        onChange={(value) => draft.change({ holding: value })}
        options={[
          { value: 'yes', label: 'Yes, it holds' },
          { value: 'no', label: 'No', hint: 'The action opens again, as relaunched.' },
        ]}
        value={holding}
      />
      <TextArea
        hint={holding === 'no' ? 'Say what no longer holds.' : undefined}
        label="What did you see?"
        maxLength={4000}
        name="note"
        onChange={(value) => draft.change({ note: value })}
        optional={holding !== 'no'}
        rows={3}
        value={note}
      />
    </StepForm>
  );
}
