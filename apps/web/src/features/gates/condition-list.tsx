import { GateVerb } from '@heard/schema';
import { Button, daysAway, formatDate, StatusTag } from '@heard/ui';
import { useState } from 'react';
import { type Condition, type Gate } from './gate';
import { MeetDialog } from './reason-dialogs';

/** What must still be done although the gate is passed. */
export function ConditionList({ gate, conditions }: { gate: Gate; conditions: readonly Condition[] }) {
  return (
    <section aria-labelledby="conditions" className="heard-panel">
      <h2 className="heard-panel__title" id="conditions">
        Open conditions
      </h2>
      <ul className="heard-plain-list gates-conditions">
        {conditions.map((condition) => (
          <OpenCondition condition={condition} gate={gate} key={condition.id} />
        ))}
      </ul>
    </section>
  );
}

function OpenCondition({ gate, condition }: { gate: Gate; condition: Condition }) {
  const { text, owner, dueOn, isOverdue } = condition;
  const [meets, setMeets] = useState(false);
  return (
    <li>
      <p className="heard-keep-lines gates-condition__text">{text}</p>
      <p className="gates-condition__facts">
        {isOverdue && <StatusTag tone="bad">Overdue</StatusTag>} {owner.name}, due {formatDate(dueOn)} (
        {daysAway(dueOn)})
      </p>
      {gate.viewerCan.includes(GateVerb.MEET_CONDITION) && (
        <>
          <Button onClick={() => setMeets(true)} small>
            Met<span className="nhsuk-u-visually-hidden"> condition {text}</span>
          </Button>
          <MeetDialog condition={condition} gate={gate} onClose={() => setMeets(false)} open={meets} />
        </>
      )}
    </li>
  );
}
