import { type ComputedCriterion, type Phase } from '@heard/schema';
import { Button, CheckboxesField, SelectField, TextArea, TextField } from '@heard/ui';
import { useState } from 'react';
import { v7 as newKey } from 'uuid';

/** A criterion as it is being typed; one without an id is new. */
export interface TypedCriterion {
  key: string;
  id: string | null;
  wording: string;
  computed: ComputedCriterion | null;
}

/** A phase as it is being typed. */
export interface TypedPhase {
  phase: Phase;
  name: string;
  isOptional: boolean;
  criteria: readonly TypedCriterion[];
}

/** The rows with one of them moved up by one. */
export const movedUp = <Row,>(rows: readonly Row[], at: number): readonly Row[] => {
  const row = rows[at];
  const before = rows[at - 1];
  if (row === undefined || before === undefined) return rows;
  return [...rows.slice(0, at - 1), row, before, ...rows.slice(at + 1)];
};

/** One phase: its name, whether it can be left out, its place, and the criteria of its gate. */
export function PhaseFields({
  phase: { name, isOptional, criteria },
  at,
  choices,
  change,
  onUp,
}: {
  phase: TypedPhase;
  at: number;
  /** What the program could work out for it besides. */
  choices: readonly { computed: ComputedCriterion; wording: string }[];
  change: (changes: Partial<TypedPhase>) => void;
  onUp: () => void;
}) {
  const edit = (place: number, wording: string) =>
    change({
      criteria: criteria.map((each, index) => (index === place ? { ...each, wording } : each)),
    });
  const title = name || `phase ${at + 1}`;
  return (
    <section aria-label={`Phase ${at + 1}`} className="heard-panel">
      <TextField
        label={`Name of phase ${at + 1}`}
        name={`phases.${at}.name`}
        onChange={(typed) => change({ name: typed })}
        value={name}
        width="20"
      />
      <CheckboxesField
        label="May it be left out?"
        labelHidden
        name={`phases.${at}.isOptional`}
        onChange={(chosen) => change({ isOptional: chosen.length > 0 })}
        options={[{ value: 'yes', label: 'A subgroup may leave it out' }]}
        small
        value={isOptional ? ['yes'] : []}
      />
      {at > 0 && (
        <div className="programme-cycle__buttons">
          <Button onClick={onUp} small>
            Move the phase up<span className="nhsuk-u-visually-hidden"> {title}</span>
          </Button>
        </div>
      )}
      <h3 className="nhsuk-heading-s nhsuk-u-margin-top-4">To leave {title}</h3>
      <ol className="programme-criteria" id={`phases.${at}.criteria`} tabIndex={-1}>
        {criteria.map((criterion, place) => (
          <li key={criterion.key}>
            <TextArea
              hint={criterion.computed ? 'Worked out by the program' : undefined}
              label={`Criterion ${place + 1} of ${title}`}
              name={`phases.${at}.criteria.${place}.wording`}
              onChange={(wording) => edit(place, wording)}
              rows={2}
              value={criterion.wording}
            />
            <div className="programme-cycle__buttons">
              {place > 0 && (
                <Button onClick={() => change({ criteria: movedUp(criteria, place) })} small>
                  Move up<span className="nhsuk-u-visually-hidden"> {criterion.wording}</span>
                </Button>
              )}
              <Button
                onClick={() => change({ criteria: criteria.filter(({ key }) => key !== criterion.key) })}
                small
              >
                Remove<span className="nhsuk-u-visually-hidden"> {criterion.wording}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <AddCriterion
        at={at}
        choices={choices}
        onAdd={(criterion) => change({ criteria: [...criteria, criterion] })}
        title={title}
      />
    </section>
  );
}

function AddCriterion({
  choices,
  onAdd,
  title,
  at,
}: {
  choices: readonly { computed: ComputedCriterion; wording: string }[];
  onAdd: (criterion: TypedCriterion) => void;
  title: string;
  at: number;
}) {
  const [computed, setComputed] = useState('');
  const choice = choices.find((each) => each.computed === computed);
  return (
    <div className="programme-add">
      <SelectField
        emptyLabel="One for which people give evidence"
        label={`Add a criterion to ${title}`}
        name={`phases.${at}.add`}
        onChange={setComputed}
        options={choices.map((each) => ({ value: each.computed, label: each.wording }))}
        value={choice ? computed : ''}
      />
      <Button
        onClick={() => {
          onAdd({
            key: newKey(),
            id: null,
            wording: choice?.wording ?? '',
            computed: choice?.computed ?? null,
          });
          setComputed('');
        }}
        small
      >
        Add<span className="nhsuk-u-visually-hidden"> to {title}</span>
      </Button>
    </div>
  );
}
