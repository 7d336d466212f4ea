import {
  checkDate,
  ComboboxField,
  DateField,
  SelectField,
  TextArea,
  type Choice,
  type FieldError,
} from '@heard/ui';
import { usePersonChoices } from '../../app/person-choices';

/** An assessment as it is being typed. */
export interface TypedAssessment {
  assessedOn: string;
  assessor: Choice | null;
  findings: readonly { element: string; level: string; note: string }[];
  reason: string;
}

/** What a form needs of the framework. */
export interface FormFramework {
  id: string;
  levels: readonly string[];
  elements: readonly { name: string; description: string }[];
}

/** The findings of a framework, filled in as far as something was said. */
export const findingsFor = (
  { elements }: Pick<FormFramework, 'elements'>,
  said: readonly { element: string; level: number | null; note: string }[] = [],
): TypedAssessment['findings'] =>
  elements.map(({ name }) => {
    const found = said.find(({ element }) => element === name);
    return { element: name, level: found?.level ? String(found.level) : '', note: found?.note ?? '' };
  });

/** The mistakes a browser can find before anything is sent. */
export const wrongIn = ({ assessedOn, assessor }: TypedAssessment): FieldError[] => [
  ...checkDate('assessedOn', 'Day of the assessment', assessedOn, { required: true }),
  ...(assessor ? [] : [{ field: 'assessorId', message: 'Choose who assessed' }]),
];

/** What is typed, as the API takes it. */
export const inputOf = ({ assessedOn, assessor, findings }: TypedAssessment) => ({
  assessedOn,
  assessorId: assessor?.id ?? '',
  findings: findings.map(({ element, level, note }) => ({
    ...{ element, note, level: level ? Number(level) : null },
  })),
});

/** The fields of an assessment, for the form that records one and the form that corrects one. */
export function AssessmentFields({
  value,
  change,
  framework,
}: {
  value: TypedAssessment;
  change: (changes: Partial<TypedAssessment>) => void;
  framework: FormFramework;
}) {
  const search = usePersonChoices();
  const levels = framework.levels.map((label, at) => ({
    value: String(at + 1),
    label: `${at + 1}. ${label}`,
  }));
  const changeFinding = (at: number, changes: Partial<TypedAssessment['findings'][number]>) =>
    change({
      findings: value.findings.map((each, index) => (index === at ? { ...each, ...changes } : each)),
    });
  return (
    <>
      <DateField
        label="Day of the assessment"
        name="assessedOn"
        onChange={(assessedOn) => change({ assessedOn })}
        value={value.assessedOn}
      />
      <ComboboxField
        hint="Who looked and judged. Type part of their name."
        label="Assessor"
        name="assessorId"
        onChange={(assessor) => change({ assessor })}
        search={search}
        value={value.assessor}
      />
      <fieldset className="nhsuk-fieldset" id="findings" tabIndex={-1}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">What was found</legend>
        <p className="nhsuk-hint">
          For each element a level, and what it rests on. Name nobody. What was not looked at stays “Not
          assessed”.
        </p>
        {value.findings.map(({ element, level, note }, at) => (
          <div aria-label={element} className="wellbeing-row" key={element} role="group">
            <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{element}</h3>
            <p className="nhsuk-hint">
              {framework.elements.find(({ name }) => name === element)?.description}
            </p>
            <SelectField
              emptyLabel="Not assessed"
              label="Level"
              name={`findings.${at + 1}.level`}
              onChange={(chosen) => changeFinding(at, { level: chosen })}
              options={levels}
              value={level}
            />
            <TextArea
              label="Evidence"
              name={`findings.${at + 1}.note`}
              onChange={(text) => changeFinding(at, { note: text })}
              optional={level === ''}
              rows={3}
              value={note}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}
