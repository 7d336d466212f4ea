import { SubgroupVerb, type Phase } from '@heard/schema';
import {
  ButtonRow,
  checkDate,
  DateField,
  DraftNotice,
  Form,
  formatDate,
  Link,
  RadiosField,
  SubmitButton,
  TextArea,
  today,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { useSave, type UserError } from '../../app/use-save';
import { phaseWords } from '../../app/words';
import { phases, wantsReason } from './phases';
import { MoveSubgroupPhaseDocument } from './subgroup-page.generated';
import { SubgroupTask, type TaskSubgroup } from './subgroup-task';

const hints: Record<Phase, string> = {
  SCOPE: 'Who takes part, why, and how it will be judged',
  DISCOVER: 'Listening to staff and reading what the figures say',
  DESIGN: 'Shaping actions with the people they are for',
  DELIVER: 'Actions launched, evaluated and told back to staff',
};

function MovePhase({ subgroup }: { subgroup: TaskSubgroup }) {
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`move-phase.${subgroup.id}`, { phase: '' as Phase | '', on: today(), note: '' });
  const { phase, on, note } = draft.value;
  const { save, busy, errors, setErrors } = useSave(
    MoveSubgroupPhaseDocument,
    (data) => data.moveSubgroupPhase,
  );
  const reason = phase !== '' && wantsReason(subgroup.phase, phase);

  async function send() {
    const wrong: UserError[] = checkDate('on', 'Day of the move', on, { required: true }).map((each) => ({
      ...each,
      code: 'INVALID',
    }));
    if (phase === '') {
      wrong.unshift({ field: 'phase', code: 'REQUIRED', message: 'Choose the phase it moves to' });
    } else if (reason && !note.trim()) {
      const message = 'Say why it goes back or leaves a phase out';
      wrong.push({ field: 'note', code: 'REQUIRED', message });
    }
    if (wrong.length > 0 || phase === '') return setErrors(wrong);
    if (!(await save({ id: subgroup.id, version: subgroup.version, phase, on, note }))) return;
    draft.clear();
    say(`${subgroup.name} moved to ${phaseWords[phase]}.`);
    await navigate(`/subgroups/${subgroup.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <p>
        {subgroup.name} is in <strong>{phaseWords[subgroup.phase]}</strong> since{' '}
        {formatDate(subgroup.phaseSince)}.
      </p>
      <Form busy={busy} errors={errors} label="Move to another phase" onSubmit={() => void send()}>
        <RadiosField
          label="Moves to"
          name="phase"
          onChange={(to) => draft.change({ phase: to })}
          options={phases
            .filter((each) => each !== subgroup.phase)
            .map((each) => ({ value: each, label: phaseWords[each], hint: hints[each] }))}
          value={phase}
        />
        <DateField
          hint="Today or a day before"
          label="Day of the move"
          name="on"
          onChange={(day) => draft.change({ on: day })}
          value={on}
        />
        <TextArea
          hint={reason ? 'Why it goes back or leaves a phase out' : 'What was decided, and by whom'}
          label="Note"
          maxLength={4000}
          name="note"
          onChange={(text) => draft.change({ note: text })}
          optional={!reason}
          value={note}
        />
        <ButtonRow>
          <SubmitButton busyText="Moving…">Move to this phase</SubmitButton>
          <Link href={`/subgroups/${subgroup.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Moves a subgroup to another phase of the method. */
export function MovePhasePage() {
  return (
    <SubgroupTask title={(name) => `Move ${name} to another phase`} verb={SubgroupVerb.MOVE_PHASE}>
      {(subgroup) => <MovePhase subgroup={subgroup} />}
    </SubgroupTask>
  );
}
