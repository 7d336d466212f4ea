import { FormGroup } from 'nhsuk-react-components';
import { dateOf, datePartsOf, type DateParts } from './dates';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

const boxes: readonly { part: keyof DateParts; label: string; width: string }[] = [
  { part: 'day', label: 'Day', width: '2' },
  { part: 'month', label: 'Month', width: '2' },
  { part: 'year', label: 'Year', width: '4' },
];

/**
 * A day in three boxes, as the NHS service manual asks (https://service-manual.nhs.uk/design-system/components/date-input);
 * `value` is YYYY-MM-DD, empty, or the pieces typed so far: check it with `checkDate` before sending.
 */
export function DateField(props: FieldProps & { value: string; onChange: (value: string) => void }) {
  const { name, hint, value, onChange } = props;
  const { id, error } = useField(name, props.errors);
  const parts = datePartsOf(value);
  return (
    <FormGroup<React.ComponentPropsWithoutRef<'div'>, 'div'>
      inputType="dateinput"
      id={id}
      name={name}
      legend={labelText(props)}
      legendProps={labelLook(props)}
      fieldsetProps={{ role: 'group' }}
      hint={hint}
      error={error}
    >
      {() => (
        <div className="nhsuk-date-input">
          {boxes.map(({ part, label, width }, index) => {
            const boxId = index === 0 ? id : `${id}-${part}`;
            return (
              <div className="nhsuk-date-input__item" key={part}>
                <div className="nhsuk-form-group">
                  <label className="nhsuk-label nhsuk-date-input__label" htmlFor={boxId}>
                    {label}
                  </label>
                  <input
                    className={[
                      'nhsuk-input nhsuk-date-input__input',
                      `nhsuk-input--width-${width}`,
                      error && 'nhsuk-input--error',
                    ]
                      .filter(Boolean)
                      .join(' ')}
                    id={boxId}
                    name={`${name}-${part}`}
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    value={parts[part]}
                    // A dash is the joint between the pieces, so it cannot be one.
                    onChange={(event) =>
                      onChange(dateOf({ ...parts, [part]: event.currentTarget.value.replaceAll('-', '') }))
                    }
                  />
                </div>
              </div>
            );
          })}
        </div>
      )}
    </FormGroup>
  );
}
