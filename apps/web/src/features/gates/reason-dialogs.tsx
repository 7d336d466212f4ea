import {
  Button,
  ButtonRow,
  Dialog,
  Form,
  SubmitButton,
  TextArea,
  useDraft,
  useNotices,
  type FieldError,
} from '@heard/ui';
import { useState, type ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { useSave } from '../../app/use-save';
import { MeetConditionDocument, ReopenGateDocument, WaiveCriterionDocument } from './gate-page.generated';
import { AFTER_STEP, seenOf, type Condition, type Criterion, type Gate } from './gate';

/** Asks for the few words that a step needs; they are kept until it is taken. */
function WordsForm({
  keptAs,
  field,
  label,
  hint,
  send,
  busy,
  errors,
  onSend,
  onClose,
  children,
}: {
  keptAs: string;
  field: string;
  label: string;
  hint?: string;
  send: string;
  busy: boolean;
  errors: readonly FieldError[];
  /** Takes the step, and says whether it was taken. */
  onSend: (words: string, id: string) => Promise<boolean>;
  onClose: () => void;
  children?: ReactNode;
}) {
  const [id] = useState(() => newId());
  const draft = useDraft(keptAs, { words: '' });
  async function sendIt() {
    if (!(await onSend(draft.value.words, id))) return;
    draft.clear();
    onClose();
  }
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void sendIt()} scope={keptAs}>
      {children}
      <TextArea
        hint={hint}
        label={label}
        name={field}
        onChange={(words) => draft.change({ words })}
        rows={4}
        value={draft.value.words}
      />
      <ButtonRow>
        <SubmitButton>{send}</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

interface Open {
  gate: Gate;
  open: boolean;
  onClose: () => void;
}

/** Waives a criterion, with the reason. */
export function WaiveDialog({ gate, criterion, open, onClose }: Open & { criterion: Criterion }) {
  const say = useNotices();
  const { save, busy, errors } = useSave(WaiveCriterionDocument, (data) => data.waiveCriterion, AFTER_STEP);
  return (
    <Dialog onClose={onClose} open={open} title="Waive this criterion?">
      <WordsForm
        busy={busy}
        errors={errors}
        field="reason"
        hint="It stands beside the criterion, and in the record of the decision"
        keptAs={`gate-waive.${gate.id}.${criterion.id}`}
        label="Why it need not be met this time"
        onClose={onClose}
        onSend={async (reason) => {
          const done = await save({ gate: seenOf(gate), criterionId: criterion.id, reason });
          if (done) say('Criterion waived.');
          return done !== null;
        }}
        send="Waive"
      >
        <p>{criterion.wording}</p>
      </WordsForm>
    </Dialog>
  );
}

/** Reopens a decided gate, with the reason. */
export function ReopenDialog({ gate, open, onClose }: Open) {
  const say = useNotices();
  const { save, busy, errors } = useSave(ReopenGateDocument, (data) => data.reopenGate, AFTER_STEP);
  return (
    <Dialog onClose={onClose} open={open} title="Reopen this gate?">
      <WordsForm
        busy={busy}
        errors={errors}
        field="reason"
        hint="It stands in the history of the gate"
        keptAs={`gate-reopen.${gate.id}`}
        label="Why it is decided anew"
        onClose={onClose}
        onSend={async (reason, id) => {
          const done = await save({ input: { id, gate: seenOf(gate), reason } });
          if (done) say('The gate is open again.');
          return done !== null;
        }}
        send="Reopen"
      >
        <p>
          What was decided stays in the history. If {gate.subgroup.name} has moved on by it, it goes back to{' '}
          {gate.phaseName}.
        </p>
      </WordsForm>
    </Dialog>
  );
}

/** Says that a condition is met, and how. */
export function MeetDialog({ gate, condition, open, onClose }: Open & { condition: Condition }) {
  const say = useNotices();
  const { save, busy, errors } = useSave(MeetConditionDocument, (data) => data.meetCondition, AFTER_STEP);
  return (
    <Dialog onClose={onClose} open={open} title="Is this condition met?">
      <WordsForm
        busy={busy}
        errors={errors}
        field="how"
        keptAs={`gate-condition.${condition.id}`}
        label="How it was met"
        onClose={onClose}
        onSend={async (how, id) => {
          const input = { id, gate: seenOf(gate), conditionId: condition.id, how };
          const done = await save({ input });
          if (done) say('Condition met.');
          return done !== null;
        }}
        send="It is met"
      >
        <p className="heard-keep-lines">{condition.text}</p>
      </WordsForm>
    </Dialog>
  );
}
