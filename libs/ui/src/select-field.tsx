import { Select } from 'nhsuk-react-components';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** One thing that can be chosen. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** One choice from a list that would be too long for radios. */
export function SelectField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    options: readonly Option[];
    /** What the empty choice says, such as "Any site"; without it there is no empty choice. */
    emptyLabel?: string;
  },
) {
  const { name, hint, value, onChange, options, emptyLabel } = props;
  const { id, error } = useField(name, props.errors);
  return (
    <Select
      id={id}
      name={name}
      label={labelText(props)}
      labelProps={labelLook(props)}
      hint={hint}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
