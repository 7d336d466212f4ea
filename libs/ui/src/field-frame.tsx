import { FormGroup } from 'nhsuk-react-components';
import { type ReactNode } from 'react';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** What the box inside a frame needs to belong to its label, its hint and its error. */
export interface FramedBox {
  id: string;
  labelledBy: string;
  describedBy: string | undefined;
  failing: boolean;
}

/** Label, hint and error like those of every field here, around a box that the browser does not know as one. */
export function FieldFrame(props: FieldProps & { children: (box: FramedBox) => ReactNode }) {
  const { name, hint, children } = props;
  const { id, error } = useField(name, props.errors);
  return (
    <FormGroup<React.ComponentPropsWithoutRef<'textarea'>, 'textarea'>
      error={error}
      hint={hint}
      id={id}
      inputType="textarea"
      label={labelText(props)}
      labelProps={{
        ...labelLook(props),
        // The browser brings whoever presses a label only to boxes that it knows.
        onClick: () => document.getElementById(id)?.focus(),
      }}
      name={name}
    >
      {({ error: failing, 'aria-describedby': describedBy }) =>
        children({ id, labelledBy: `${id}--label`, describedBy, failing: Boolean(failing) })
      }
    </FormGroup>
  );
}
