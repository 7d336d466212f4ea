import {
  Button,
  ButtonRow,
  DateField,
  Form,
  SelectField,
  SubmitButton,
  today,
  useNotices,
  checkDate,
} from '@heard/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { missing, mistakes } from '../../app/mistakes';
import { useSave } from '../../app/use-save';
import { namedOptions } from '../../app/words';
import { CloseCycleDocument, EnterCycleDocument } from './cycles.generated';
import { type Cycle, type SubgroupInCycle } from './cycles-page';

const AFTER = { refetch: ['CyclesPage'] };

/** Takes a subgroup that is in no cycle into this one. */
export function EnterCycle({
  cycle,
  outside,
  onClose,
}: {
  cycle: Cycle;
  outside: readonly SubgroupInCycle[];
  onClose: () => void;
}) {
  const say = useNotices();
  const [id] = useState(() => newId());
  const [subgroupId, setSubgroupId] = useState('');
  const [on, setOn] = useState(cycle.startsOn);
  const { save, busy, errors, setErrors } = useSave(EnterCycleDocument, (data) => data.enterCycle, AFTER);

  async function send() {
    const wrong = [
      ...missing('subgroupId', subgroupId, 'Choose a subgroup'),
      ...checkDate('on', 'Day it goes in', on, { required: true }),
    ];
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    if (!(await save({ input: { id, cycleId: cycle.id, subgroupId, on } }))) return;
    say('The subgroup is in the cycle.');
    onClose();
  }
  return (
    <Form
      busy={busy}
      errors={errors}
      label="Take a subgroup in"
      onSubmit={() => void send()}
      scope={`enter-${cycle.id}`}
    >
      <SelectField
        emptyLabel="Choose a subgroup"
        label="Which subgroup?"
        name="subgroupId"
        onChange={setSubgroupId}
        options={namedOptions([...outside])}
        value={subgroupId}
      />
      <DateField
        hint="It may be long ago, so that the phases it has been through count"
        label="Day it goes in"
        name="on"
        onChange={setOn}
        value={on}
      />
      <ButtonRow>
        <SubmitButton>Take it in</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

/** Closes a cycle that no subgroup is in any more. */
export function CloseCycle({ cycle, onClose }: { cycle: Cycle; onClose: () => void }) {
  const say = useNotices();
  const [on, setOn] = useState(today());
  const { save, busy, errors, setErrors } = useSave(CloseCycleDocument, (data) => data.closeCycle, AFTER);

  async function send() {
    const wrong = checkDate('endsOn', 'Day it ended', on, { required: true });
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    if (!(await save({ id: cycle.id, version: cycle.version, on }))) return;
    say('The cycle is closed.');
    onClose();
  }
  return (
    <Form
      busy={busy}
      errors={errors}
      label="Close the cycle"
      onSubmit={() => void send()}
      scope={`close-${cycle.id}`}
    >
      <DateField hint="Today or before" label="Day it ended" name="endsOn" onChange={setOn} value={on} />
      <ButtonRow>
        <SubmitButton>Close the cycle</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}
