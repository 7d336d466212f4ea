import { TextInput } from 'nhsuk-react-components';
import { useState, type HTMLInputAutoCompleteAttribute, type InputHTMLAttributes } from 'react';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** What a one-line field takes besides its label. */
export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'number' | 'tel';
  /** Roughly how many characters are expected. */
  width?: '2' | '3' | '4' | '5' | '10' | '20' | '30';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  spellCheck?: boolean;
  onBlur?: () => void;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    hint,
    value,
    onChange,
    type = 'text',
    width,
    autoComplete,
    inputMode,
    spellCheck,
    onBlur,
  } = props;
  const { id, error } = useField(name, props.errors);
  return (
    <TextInput
      id={id}
      name={name}
      label={labelText(props)}
      labelProps={labelLook(props)}
      hint={hint}
      error={error}
      // A number field of the browser changes on scrolling and hides what is wrong; NHS asks for text.
      type={type === 'number' ? 'text' : type}
      inputMode={type === 'number' ? 'numeric' : inputMode}
      width={width}
      autoComplete={autoComplete}
      spellCheck={spellCheck}
      value={value}
      onBlur={onBlur}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A password, which may be looked at while it is typed. */
export function PasswordField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    autoComplete: 'current-password' | 'new-password';
  },
) {
  const { name, hint, value, onChange, autoComplete } = props;
  const { id, error } = useField(name, props.errors);
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      id={id}
      name={name}
      label={labelText(props)}
      labelProps={labelLook(props)}
      hint={hint}
      error={error}
      type={shown ? 'text' : 'password'}
      width="20"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      formGroupProps={{
        className: 'nhsuk-password-input',
        afterInput: (
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small heard-password-toggle"
            aria-controls={id}
            aria-label={shown ? 'Hide password' : 'Show password'}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        ),
      }}
    />
  );
}
