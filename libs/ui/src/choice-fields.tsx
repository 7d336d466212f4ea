import { Fieldset, FormGroup, HintText, Label, Legend } from 'nhsuk-react-components';
import { type ReactNode } from 'react';
import { labelLook, labelText, useField, type FieldProps } from './field-error';
import { type Option } from './select-field';

type Kind = 'radios' | 'checkboxes';

function Choices({
  kind,
  isChosen,
  onChoose,
  options,
  inline = false,
  small = false,
  ...props
}: FieldProps & {
  kind: Kind;
  isChosen: (value: string) => boolean;
  onChoose: (value: string, chosen: boolean) => void;
  options: readonly (Option & { more?: ReactNode })[];
  inline?: boolean;
  small?: boolean;
}) {
  const { id, error } = useField(props.name, props.errors);
  const base = `nhsuk-${kind}`;
  return (
    <FormGroup<React.ComponentPropsWithoutRef<'div'>, 'div'>
      inputType={kind}
      id={id}
      name={props.name}
      legend={labelText(props)}
      legendProps={labelLook(props)}
      hint={props.hint}
      error={error}
    >
      {() => (
        <div
          className={[base, inline && `${base}--inline`, small && `${base}--small`].filter(Boolean).join(' ')}
        >
          {options.map((option, index) => {
            // The error summary leads to the first choice.
            const inputId = index === 0 ? id : `${id}-${index + 1}`;
            const chosen = isChosen(option.value);
            return (
              <div className="heard-choice" key={option.value}>
                <div className={`${base}__item`}>
                  <input
                    className={`${base}__input`}
                    id={inputId}
                    name={id}
                    type={kind === 'radios' ? 'radio' : 'checkbox'}
                    value={option.value}
                    checked={chosen}
                    aria-describedby={option.hint ? `${inputId}-hint` : undefined}
                    onChange={(event) => onChoose(option.value, event.currentTarget.checked)}
                  />
                  <Label className={`${base}__label`} htmlFor={inputId}>
                    {option.label}
                  </Label>
                  {option.hint && (
                    <HintText className={`${base}__hint`} id={`${inputId}-hint`}>
                      {option.hint}
                    </HintText>
                  )}
                </div>
                {chosen && option.more && <div className={`${base}__conditional`}>{option.more}</div>}
              </div>
            );
          })}
        </div>
      )}
    </FormGroup>
  );
}

/** One choice of a few, all of them seen; `more` of an option appears when it is chosen. */
export function RadiosField<Value extends string>({
  value,
  onChange,
  ...props
}: FieldProps & {
  value: Value | '' | null;
  onChange: (value: Value) => void;
  options: readonly (Option & { value: Value; more?: ReactNode })[];
  inline?: boolean;
  small?: boolean;
}) {
  return (
    <Choices
      {...props}
      kind="radios"
      isChosen={(option) => option === value}
      onChoose={(option) => onChange(option as Value)}
    />
  );
}

/** Any number of choices of a few. */
export function CheckboxesField<Value extends string>({
  value,
  onChange,
  ...props
}: FieldProps & {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  options: readonly (Option & { value: Value; more?: ReactNode })[];
  small?: boolean;
}) {
  return (
    <Choices
      {...props}
      kind="checkboxes"
      isChosen={(option) => value.includes(option as Value)}
      onChoose={(option, chosen) =>
        // In the order of the options, whatever the order of ticking.
        onChange(
          props.options
            .map((each) => each.value)
            .filter((each) => (each === option ? chosen : value.includes(each))),
        )
      }
    />
  );
}

/** Several fields that belong together under one question. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <Fieldset>
      <Legend size="s">{legend}</Legend>
      {children}
    </Fieldset>
  );
}
