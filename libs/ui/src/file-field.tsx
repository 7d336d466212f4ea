import { FormGroup } from 'nhsuk-react-components';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** One file from this device. */
export function FileField(props: FieldProps & { accept?: string; onChange: (file: File | null) => void }) {
  const { name, hint, accept, onChange } = props;
  const { id, error } = useField(name, props.errors);
  return (
    <FormGroup<React.ComponentPropsWithoutRef<'input'>, 'input'>
      id={id}
      name={name}
      label={labelText(props)}
      labelProps={labelLook(props)}
      hint={hint}
      error={error}
    >
      {({ error: failing, ...rest }) => (
        <input
          {...rest}
          accept={accept}
          className={['heard-file', failing && 'heard-file--error'].filter(Boolean).join(' ')}
          onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
          type="file"
        />
      )}
    </FormGroup>
  );
}
