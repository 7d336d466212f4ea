import { SubgroupVerb, type Phase } from '@heard/schema';
import {
  ButtonRow,
  checkDate,
  DateField,
  DraftNotice,
  Form,
  formatDate,
  InsetText,
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
import { gateAddress } from '../../app/gate-words';
import { isBefore, nameOf, wantsReason, type PhaseNames } from './phases';
import { MoveSubgroupPhaseDocument } from './subgroup-page.generated';
import { SubgroupTask, type TaskSubgroup } from './subgroup-task';

const hints: Record<Phase, string> = {
  SCOPE: 'Who takes part, why, and how it will be judged',
  DISCOVER: 'Listening to staff and reading what the figures say',
  DESIGN: 'Shaping actions with the people they are for',
  DELIVER: 'Actions launched, evaluated and told back to staff',
};

/** In a cycle a subgroup goes onward by its gates alone; by hand it can only go back. */
function MovePhase({ subgroup, names }: { subgroup: TaskSubgroup; names: PhaseNames }) {
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`move-phase.${subgroup.id}`, { phase: '' as Phase | '', on: today(), note: '' });
  const { phase, on, note } = draft.value;
  const { save, busy, errors, setErrors } = useSave(
    MoveSubgroupPhaseDocument,
    (data) => data.moveSubgroupPhase,
  );
  const reason = phase !== '' && wantsReason(names, subgroup.phase, phase);
  const { cycle } = subgroup;
  const choices = names.filter(
    (each) => each.phase !== subgroup.phase && (!cycle || isBefore(names, each.phase, subgroup.phase)),
  );

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
    say(`${subgroup.name} moved to ${nameOf(names, phase)}.`);
    await navigate(`/subgroups/${subgroup.id}`);
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      <p>
        {subgroup.name} is in <strong>{nameOf(names, subgroup.phase)}</strong> since{' '}
        {formatDate(subgroup.phaseSince)}.
      </p>
      {cycle && (
        <InsetText>
          <p>
            Onward it goes by its gate: when the gate is passed, it moves by itself.
            {choices.length > 0 && ' Here you can take it back to a phase before.'}
          </p>
          <Link href={gateAddress(subgroup.id, cycle.id, subgroup.phase)}>
            See the gate of {nameOf(names, subgroup.phase)}
          </Link>
        </InsetText>
      )}
      {choices.length > 0 && (
        <Form busy={busy} errors={errors} label="Move to another phase" onSubmit={() => void send()}>
          <RadiosField
            label="Moves to"
            name="phase"
            onChange={(to) => draft.change({ phase: to })}
            options={choices.map((each) => ({
              value: each.phase,
              label: each.name,
              hint: hints[each.phase],
            }))}
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
      )}
    </div>
  );
}

/** Moves a subgroup to another phase of the method. */
export function MovePhasePage() {
  return (
    <SubgroupTask title={(name) => `Move ${name} to another phase`} verb={SubgroupVerb.MOVE_PHASE}>
      {(subgroup, _, method) => <MovePhase names={method.phases} subgroup={subgroup} />}
    </SubgroupTask>
  );
}
