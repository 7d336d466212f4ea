import { type Improvement, type MeasureRhythm, type MeasureUnit, type SourceLayout } from '@heard/schema';
import { Button, CheckboxesField, SelectField, TextArea, TextField } from '@heard/ui';
import { namedOptions, optionsOf } from '../../app/words';
import { type MeasureChoicesQuery } from './measure-form.generated';
import { aNewVariable, type TypedMeasure, type TypedVariable } from './measure-typed';
import { improvementWords, layoutWords, rhythmWords, unitWords } from './measure-words';

/** The fields of a measure, for the form that adds one and the form that edits one. */
export function MeasureFields({
  value,
  change,
  choices,
}: {
  value: TypedMeasure;
  change: (changes: Partial<TypedMeasure>) => void;
  choices: MeasureChoicesQuery;
}) {
  const { variables } = value;
  const changeVariable = (at: number, changes: Partial<TypedVariable>) =>
    change({ variables: variables.map((each, index) => (index === at ? { ...each, ...changes } : each)) });
  return (
    <>
      <TextField label="Title" name="title" onChange={(title) => change({ title })} value={value.title} />
      <TextArea
        hint="The question as it is asked, or what is counted and how"
        label="Wording"
        maxLength={2000}
        name="wording"
        onChange={(wording) => change({ wording })}
        optional
        rows={3}
        value={value.wording}
      />
      <SelectField
        label="How often"
        name="rhythm"
        onChange={(rhythm) => change({ rhythm: rhythm as MeasureRhythm })}
        options={optionsOf(rhythmWords)}
        value={value.rhythm}
      />
      <SelectField
        label="What its values count"
        name="unit"
        onChange={(unit) => change({ unit: unit as MeasureUnit })}
        options={optionsOf(unitWords)}
        value={value.unit}
      />
      <SelectField
        label="Which way is better"
        name="improvement"
        onChange={(improvement) => change({ improvement: improvement as Improvement })}
        options={optionsOf(improvementWords)}
        value={value.improvement}
      />
      <TextField
        hint="In the same unit as the values"
        label="Target"
        name="target"
        onChange={(target) => change({ target })}
        optional
        value={value.target}
      />
      <SelectField
        emptyLabel="All of them"
        label="Priority"
        name="subgroupId"
        onChange={(subgroupId) => change({ subgroupId })}
        options={namedOptions(choices.subgroups)}
        value={value.subgroupId}
      />
      {choices.programme.goldenThreads.length > 0 && (
        <CheckboxesField
          label="Golden threads"
          name="goldenThreadIds"
          onChange={(chosen) => change({ goldenThreadIds: [...chosen] })}
          optional
          options={namedOptions(choices.programme.goldenThreads)}
          value={value.goldenThreadIds}
        />
      )}
      <fieldset className="nhsuk-fieldset" id="variables">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">What files call it</legend>
        <p className="nhsuk-hint">
          Codes move from year to year, and a question may stand turned round in one file. So say it for each
          layout, and from when on (2021, or 2021-04 by the month). A row without a name is left out.
        </p>
        {variables.map((variable, at) => (
          <VariableFields
            change={(changes) => changeVariable(at, changes)}
            key={at}
            number={at + 1}
            remove={() => change({ variables: variables.filter((_, index) => index !== at) })}
            value={variable}
          />
        ))}
        <Button
          look="secondary"
          onClick={() => change({ variables: [...variables, aNewVariable(value)] })}
          small
        >
          Add another name
        </Button>
      </fieldset>
    </>
  );
}

function VariableFields({
  value,
  change,
  remove,
  number,
}: {
  value: TypedVariable;
  change: (changes: Partial<TypedVariable>) => void;
  remove: () => void;
  number: number;
}) {
  const name = (field: string) => `variables.${number}.${field}`;
  return (
    <div aria-label={`Name ${number}`} className="measure-variable" role="group">
      <SelectField
        label="Layout of the file"
        name={name('layout')}
        onChange={(layout) => change({ layout: layout as SourceLayout })}
        options={optionsOf(layoutWords)}
        value={value.layout}
      />
      <TextField
        label="Name in the file"
        name={name('variable')}
        onChange={(variable) => change({ variable })}
        value={value.variable}
      />
      <TextField
        label="From"
        name={name('from')}
        onChange={(from) => change({ from })}
        optional
        value={value.from}
      />
      <TextField label="To" name={name('to')} onChange={(to) => change({ to })} optional value={value.to} />
      <SelectField
        label="In the file"
        name={name('improvement')}
        onChange={(improvement) => change({ improvement: improvement as Improvement })}
        options={optionsOf(improvementWords)}
        value={value.improvement}
      />
      <CheckboxesField
        label="Wording"
        name={name('isReworded')}
        onChange={(chosen) => change({ isReworded: chosen.length > 0 })}
        options={[{ value: 'yes', label: 'Worded anew from then on' }]}
        value={value.isReworded ? ['yes'] : []}
      />
      <div>
        <Button look="secondary" onClick={remove} small>
          Remove<span className="nhsuk-u-visually-hidden"> name {number}</span>
        </Button>
      </div>
    </div>
  );
}
