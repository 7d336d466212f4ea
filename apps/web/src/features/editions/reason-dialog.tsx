import {
  Button,
  ButtonRow,
  Dialog,
  Form,
  SubmitButton,
  TextArea,
  useDraft,
  type FieldError,
} from '@heard/ui';
import { type EditionStandingFragment } from './edition-page.generated';

type ReasonStep = 'SEND_BACK' | 'WITHDRAW';

const words: Record<
  ReasonStep,
  { title: string; label: string; hint: string; send: string; warning?: string }
> = {
  SEND_BACK: {
    title: 'Send the edition back',
    label: 'What to mend',
    hint: 'Its authors read this when they open it',
    send: 'Send back',
  },
  WITHDRAW: {
    title: 'Withdraw this edition?',
    label: 'Why',
    hint: 'It stands in the history of the edition',
    send: 'Withdraw the edition',
    warning:
      'It is taken from every public page. This cannot be undone: an edition that was withdrawn stays so. Posters on walls must be taken down by hand.',
  },
};

/** One step that needs a reason, as the page holds it. */
export interface ReasonSave {
  save: (variables: { id: string; version: number; reason: string }) => Promise<unknown>;
  busy: boolean;
  errors: readonly FieldError[];
  said: () => void;
}

/** Asks for the words that sending back and withdrawing need. */
export function ReasonDialog({
  edition,
  step,
  steps,
  onClose,
  onDone,
}: {
  edition: EditionStandingFragment;
  /** Null keeps it closed. */
  step: ReasonStep | null;
  steps: Record<ReasonStep, ReasonSave>;
  onClose: () => void;
  onDone: () => void;
}) {
  return (
    <Dialog onClose={onClose} open={step !== null} title={step ? words[step].title : ''}>
      {step && (
        <ReasonForm
          edition={edition}
          key={step}
          onClose={onClose}
          onDone={onDone}
          step={step}
          {...steps[step]}
        />
      )}
    </Dialog>
  );
}

function ReasonForm({
  edition: { id, version },
  step,
  save,
  busy,
  errors,
  said,
  onClose,
  onDone,
}: ReasonSave & {
  edition: EditionStandingFragment;
  step: ReasonStep;
  onClose: () => void;
  onDone: () => void;
}) {
  const { label, hint, send, warning } = words[step];
  const draft = useDraft(`edition-step.${step}.${id}`, { reason: '' });

  async function sendIt() {
    if (!(await save({ id, version, reason: draft.value.reason }))) return;
    draft.clear();
    said();
    onDone();
  }
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void sendIt()} scope="reason">
      {warning && <p>{warning}</p>}
      <TextArea
        hint={hint}
        label={label}
        maxLength={1000}
        name="reason"
        onChange={(reason) => draft.change({ reason })}
        rows={4}
        value={draft.value.reason}
      />
      <ButtonRow>
        <SubmitButton busyText="Sending…" look={step === 'WITHDRAW' ? 'warning' : 'primary'}>
          {send}
        </SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}
