import { useId } from 'react';

/** One choice of a few by one tap; underneath they are radios. */
export function Chips<Value extends string>({
  legend,
  quiet = false,
  options,
  value,
  onChange,
}: {
  legend: string;
  /** Whether the question is for screen readers alone, since the choices say it. */
  quiet?: boolean;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="listening-chips">
      <legend className={quiet ? 'nhsuk-u-visually-hidden' : 'listening-chips__legend'}>{legend}</legend>
      <div className="listening-chips__row">
        {options.map((option) => (
          <label className="listening-chips__chip" key={option.value}>
            <input
              checked={option.value === value}
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
