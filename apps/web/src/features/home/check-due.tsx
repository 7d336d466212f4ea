import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ActionVerb } from '@heard/schema';
import {
  Button,
  ButtonRow,
  Form,
  formatDate,
  Link,
  RadiosField,
  SubmitButton,
  TextArea,
  useDraft,
} from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import {
  CheckDue_ActionFragmentDoc,
  RecordCheckDocument,
  type CheckDue_ActionFragment,
} from './check-due.generated';
import { LeavingItem } from './leaving-item';

type Action = CheckDue_ActionFragment;

const answers = [
  { value: 'yes' as const, label: 'Yes, it is holding' },
  { value: 'no' as const, label: 'No, it is not', hint: 'The action opens again.' },
];

function CheckForm({
  action,
  months,
  onRecorded,
}: {
  action: Action;
  months: number;
  onRecorded: () => void;
}) {
  const { id, version, title } = action;
  const draft = useDraft(`home-check.${id}.${months}`, { holding: '' as 'yes' | 'no' | '', note: '' });
  const { holding, note } = draft.value;
  const { save, busy, errors, setErrors } = useSave(RecordCheckDocument, (data) => data.recordHandOverCheck);

  async function send() {
    if (holding === 'no' && note.trim() === '') {
      const message = 'Say what is not holding, so that the action can be taken up again';
      return setErrors([{ field: 'note', code: 'REQUIRED', message }]);
    }
    if (!(await save({ id, version, months, holding: holding === 'yes', note: note.trim() })))
      return undefined;
    draft.clear();
    return onRecorded();
  }

  return (
    <Form
      busy={busy}
      errors={errors}
      label={`Check of ${title}`}
      onSubmit={() => void send()}
      scope={`check-${id}`}
    >
      <RadiosField
        label="Is the change still holding?"
        name="holding"
        onChange={(chosen) => draft.change({ holding: chosen })}
        options={answers}
        small
        value={holding}
      />
      {holding !== '' && (
        <>
          <TextArea
            label={holding === 'no' ? 'What is not holding?' : 'What do you see?'}
            name="note"
            onChange={(typed) => draft.change({ note: typed })}
            optional={holding === 'yes'}
            rows={3}
            value={note}
          />
          <ButtonRow>
            <SubmitButton>Record the check</SubmitButton>
            <Button
              look="link"
              onClick={() => {
                draft.discard();
                setErrors([]);
              }}
            >
              Cancel
            </Button>
          </ButtonRow>
        </>
      )}
    </Form>
  );
}

/** A check that is due on what was handed over to the viewer. */
export function CheckDue({ action, onGone }: { action: FragmentType<Action>; onGone: () => void }) {
  const { data, complete } = useFragment({ fragment: CheckDue_ActionFragmentDoc, from: action });
  const [recorded, setRecorded] = useState(false);
  // The check asked about stays the same while its answer is on the way.
  const [check] = useState(() => (complete ? data.checks.find(({ doneOn }) => doneOn === null) : undefined));
  if (!complete || !check) return null;
  return (
    <LeavingItem onGone={onGone} thanks={recorded ? 'Thank you. Recorded.' : null}>
      <h3 className="home-card__title" tabIndex={-1}>
        <Link href={`/actions/${data.id}`}>{data.title}</Link>
      </h3>
      <p className="home-card__subgroup heard-quiet">
        {data.subgroup.name}. Check after {check.months} months, due {formatDate(check.dueOn)}.
      </p>
      {data.viewerCan.includes(ActionVerb.RECORD_CHECK) && (
        <CheckForm action={data} months={check.months} onRecorded={() => setRecorded(true)} />
      )}
    </LeavingItem>
  );
}
