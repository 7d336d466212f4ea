import { GateOutcome, GateVerb, type Phase } from '@heard/schema';
import {
  Button,
  ButtonRow,
  ComboboxField,
  Confirm,
  DateField,
  DraftNotice,
  Form,
  InsetText,
  Link,
  RadiosField,
  SubmitButton,
  TextArea,
  today,
  useDraft,
  useNotices,
  checkDate,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { gateAddress, gateOutcomeWords } from '../../app/gate-words';
import { mistakes } from '../../app/mistakes';
import { usePersonChoices } from '../../app/person-choices';
import { useSave } from '../../app/use-save';
import { DecideGateDocument } from './gate-page.generated';
import { AFTER_STEP, seenOf, type Gate } from './gate';
import { GateFrame } from './gate-frame';
import { canDecide } from './gate-page';

interface TypedCondition {
  id: string;
  text: string;
  owner: Choice | null;
  dueOn: string;
}

interface TypedDecision {
  outcome: GateOutcome | '';
  reason: string;
  toPhase: Phase | '';
  conditions: readonly TypedCondition[];
}

const verbOf: Record<GateOutcome, GateVerb> = {
  PASSED: GateVerb.PASS,
  PASSED_WITH_CONDITIONS: GateVerb.PASS_WITH_CONDITIONS,
  HELD: GateVerb.HOLD,
};

const hints: Record<GateOutcome, string> = {
  PASSED: 'The subgroup moves on today.',
  PASSED_WITH_CONDITIONS:
    'The subgroup moves on today, and what must still be done is shown until it is met.',
  HELD: 'The subgroup stays in its phase. Say why, and what to mend.',
};

const aCondition = (): TypedCondition => ({ id: newId(), text: '', owner: null, dueOn: '' });

/** Decides a gate: passed, passed with conditions, or held. */
export function DecidePage() {
  // Once begun, the form stays: what is typed must not vanish because the gate was decided, here or elsewhere.
  const [begun, setBegun] = useState(false);
  return (
    <GateFrame inside title={({ phaseName }) => `Decide the gate of ${phaseName}`}>
      {(gate) => {
        if (begun || canDecide(gate)) return <DecideForm gate={gate} onBegin={() => setBegun(true)} />;
        return <NotNow gate={gate} />;
      }}
    </GateFrame>
  );
}

function NotNow({ gate }: { gate: Gate }) {
  return (
    <InsetText>
      <p>
        {gate.state === 'DECIDED'
          ? 'This gate is decided.'
          : gate.viewerDecides
            ? 'This gate cannot be decided now: every criterion must be met or waived, and the subgroup must be in its phase.'
            : 'Deciding this gate is not yours.'}
      </p>
      <Link href={gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase)}>See the gate</Link>
    </InsetText>
  );
}

function wrongIn({ outcome, reason, conditions }: TypedDecision): FieldError[] {
  if (outcome === '') return [{ field: 'outcome', message: 'Choose what is decided' }];
  if (outcome === 'HELD' && !reason.trim())
    return [{ field: 'reason', message: 'Say why it is held, and what to mend' }];
  if (outcome !== 'PASSED_WITH_CONDITIONS') return [];
  return conditions.flatMap(({ text, owner, dueOn }, at) => [
    ...(text.trim() ? [] : [{ field: `conditions.${at}.text`, message: 'Say what must still be done' }]),
    ...(owner ? [] : [{ field: `conditions.${at}.ownerId`, message: 'Choose who answers for it' }]),
    ...checkDate(`conditions.${at}.dueOn`, 'Day by which it is met', dueOn, { required: true }),
  ]);
}

function DecideForm({ gate, onBegin }: { gate: Gate; onBegin: () => void }) {
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const [asks, setAsks] = useState(false);
  const draft = useDraft<TypedDecision>(`decide-gate.${gate.id}`, {
    ...{ outcome: '', reason: '', toPhase: '', conditions: [aCondition()] },
  });
  const { save, busy, errors, setErrors } = useSave(
    DecideGateDocument,
    (data) => data.decideGate,
    AFTER_STEP,
  );
  const { value, change } = draft;
  const { outcome, reason, toPhase, conditions } = value;
  const address = gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase);
  const hasConditions = outcome === 'PASSED_WITH_CONDITIONS';
  const moves = outcome !== '' && outcome !== 'HELD';
  const way = gate.leadsTo.find(({ phase }) => phase === toPhase) ?? gate.leadsTo.at(-1);

  async function send() {
    setAsks(false);
    if (outcome === '') return;
    onBegin();
    const done = await save({
      input: {
        ...{ id, gate: seenOf(gate), outcome, reason },
        conditions: hasConditions
          ? conditions.map(({ owner, ...rest }) => ({ ...rest, ownerId: owner?.id ?? '' }))
          : [],
        toPhase: moves ? (way?.phase ?? null) : null,
      },
    });
    if (!done) return;
    draft.clear();
    say(`${gateOutcomeWords[outcome]}.`);
    await navigate(address);
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      <Form
        busy={busy}
        errors={errors}
        label="Decision"
        onSubmit={() => {
          const wrong = wrongIn(value);
          setErrors(mistakes(wrong));
          if (wrong.length === 0) setAsks(true);
        }}
      >
        <RadiosField
          label="What is decided?"
          name="outcome"
          onChange={(chosen) => change({ outcome: chosen })}
          options={Object.values(GateOutcome)
            .filter((each) => gate.viewerCan.includes(verbOf[each]))
            .sort((one, other) => order.indexOf(one) - order.indexOf(other))
            .map((each) => ({ value: each, label: gateOutcomeWords[each], hint: hints[each] }))}
          value={outcome}
        />
        {moves && gate.leadsTo.length > 1 && (
          <RadiosField
            label="Into which phase?"
            name="toPhase"
            onChange={(chosen) => change({ toPhase: chosen })}
            options={gate.leadsTo.map(({ phase, name }) => ({ value: phase, label: name }))}
            value={way?.phase ?? ''}
          />
        )}
        {hasConditions && (
          <Conditions change={(rows) => change({ conditions: rows })} conditions={conditions} />
        )}
        <TextArea
          hint={outcome === 'HELD' ? 'Why, and what to mend' : 'It stands in the record'}
          label="Reason"
          name="reason"
          onChange={(text) => change({ reason: text })}
          optional={outcome !== 'HELD'}
          rows={4}
          value={reason}
        />
        <ButtonRow>
          <SubmitButton>Decide</SubmitButton>
          <Link href={address}>Cancel</Link>
        </ButtonRow>
      </Form>
      <Confirm
        busy={busy}
        confirmText={outcome === '' ? 'Decide' : doing[outcome]}
        onCancel={() => setAsks(false)}
        onConfirm={() => void send()}
        open={asks}
        title={`${outcome === '' ? 'Decide' : doing[outcome]}?`}
      >
        <p>
          {moves && way
            ? `${gate.subgroup.name} moves to ${way.name} today.`
            : `${gate.subgroup.name} stays where it is.`}{' '}
          The criteria are kept for good as they stand now. A decision is never changed; the gate can be
          reopened, with a reason.
        </p>
      </Confirm>
    </div>
  );
}

const order: readonly GateOutcome[] = ['PASSED', 'PASSED_WITH_CONDITIONS', 'HELD'];

const doing: Record<GateOutcome, string> = {
  PASSED: 'Pass the gate',
  PASSED_WITH_CONDITIONS: 'Pass with conditions',
  HELD: 'Hold the gate',
};

function Conditions({
  conditions,
  change,
}: {
  conditions: readonly TypedCondition[];
  change: (conditions: readonly TypedCondition[]) => void;
}) {
  const search = usePersonChoices();
  const edit = (at: number, changes: Partial<TypedCondition>) =>
    change(conditions.map((each, index) => (index === at ? { ...each, ...changes } : each)));
  return (
    <fieldset className="nhsuk-fieldset" id="conditions" tabIndex={-1}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Conditions</legend>
      {conditions.map(({ id, text, owner, dueOn }, at) => (
        <div aria-label={`Condition ${at + 1}`} className="gates-row" key={id} role="group">
          <TextArea
            label="What must still be done"
            name={`conditions.${at}.text`}
            onChange={(words) => edit(at, { text: words })}
            rows={2}
            value={text}
          />
          <ComboboxField
            hint="Who answers for it. Type part of their name."
            label="Owner"
            name={`conditions.${at}.ownerId`}
            onChange={(chosen) => edit(at, { owner: chosen })}
            search={search}
            value={owner}
          />
          <DateField
            hint={`Today or later, such as ${today().split('-').reverse().join(' ')}`}
            label="Day by which it is met"
            name={`conditions.${at}.dueOn`}
            onChange={(day) => edit(at, { dueOn: day })}
            value={dueOn}
          />
          {conditions.length > 1 && (
            <Button onClick={() => change(conditions.filter((each) => each.id !== id))} small>
              Remove<span className="nhsuk-u-visually-hidden"> condition {at + 1}</span>
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => change([...conditions, aCondition()])} small>
        Add a condition
      </Button>
    </fieldset>
  );
}
