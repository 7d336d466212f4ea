import { FormGroup } from 'nhsuk-react-components';
import { useEffect, useState } from 'react';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

const count = (number: number) => `${number} ${number === 1 ? 'character' : 'characters'}`;

/** How much may still be typed, or how much is too much. */
export function leftToType(length: number, maxLength: number): string {
  const left = maxLength - length;
  return left >= 0 ? `You have ${count(left)} remaining` : `You have ${count(-left)} too many`;
}

/** Several lines of text, with the characters left when there is a limit. */
export function TextArea(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    maxLength?: number;
    rows?: number;
    /** In which language it is written, by its tag, and which way that is read. */
    lang?: string;
    dir?: 'ltr' | 'rtl';
  },
) {
  const { name, hint, value, onChange, maxLength, rows = 4, lang, dir } = props;
  const { id, error } = useField(name, props.errors);
  const message = maxLength === undefined ? '' : leftToType(value.length, maxLength);
  const over = maxLength !== undefined && value.length > maxLength;
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    // Read out once the typing pauses, not at every key.
    const timer = setTimeout(() => setSpoken(message), 1000);
    return () => clearTimeout(timer);
  }, [message]);

  return (
    <FormGroup<React.ComponentPropsWithoutRef<'textarea'>, 'textarea'>
      inputType="textarea"
      id={id}
      name={name}
      label={labelText(props)}
      labelProps={labelLook(props)}
      hint={hint}
      error={error}
    >
      {({ error: failing, 'aria-describedby': describedBy, ...rest }) => (
        <>
          <textarea
            {...rest}
            aria-describedby={
              [describedBy, maxLength !== undefined && `${id}-info`].filter(Boolean).join(' ') || undefined
            }
            className={['nhsuk-textarea', (failing || over) && 'nhsuk-textarea--error']
              .filter(Boolean)
              .join(' ')}
            dir={dir}
            lang={lang}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {maxLength !== undefined && (
            <>
              <span className="nhsuk-u-visually-hidden" id={`${id}-info`}>
                You can enter up to {count(maxLength)}
              </span>
              <div
                className={over ? 'nhsuk-error-message heard-count' : 'nhsuk-hint heard-count'}
                aria-hidden="true"
              >
                {message}
              </div>
              <span className="nhsuk-u-visually-hidden" aria-live="polite">
                {spoken}
              </span>
            </>
          )}
        </>
      )}
    </FormGroup>
  );
}
