import { createContext, useContext } from 'react';

/** One mistake in a form, as the API tells it: the field it belongs to, if any, and what to do. */
export interface FieldError {
  field: string | null;
  message: string;
}

/** What the form around a field lends it. */
export interface FormScope {
  /** Set before the ids of the fields, when several forms share a page. */
  prefix: string;
  errors: readonly FieldError[];
  busy: boolean;
}

/** The form a field stands in; fields outside a form take their errors as a prop. */
export const FormScopeContext = createContext<FormScope>({ prefix: '', errors: [], busy: false });

/** The id of a field, to which the error summary links. */
export const fieldId = (prefix: string, name: string) => (prefix ? `${prefix}-${name}` : name);

/** The id and the error of a field called `name`, from its own errors or those of its form. */
export function useField(name: string, errors?: readonly FieldError[]) {
  const scope = useContext(FormScopeContext);
  const own = (errors ?? scope.errors).filter((error) => error.field === name);
  return {
    id: fieldId(scope.prefix, name),
    error: own.length > 0 ? own.map((error) => error.message).join(' ') : undefined,
    busy: scope.busy,
  };
}

/** What every form field of this library takes. */
export interface FieldProps {
  /** The name of the input, and the `field` by which errors find it. */
  name: string;
  label: string;
  hint?: string;
  /** Left out, the errors of the form around it are used. */
  errors?: readonly FieldError[];
  /** Says "(optional)" after the label. */
  optional?: boolean;
  /** The label is read out but not seen, where the place makes it plain. */
  labelHidden?: boolean;
}

/** The label with its "(optional)". */
export const labelText = ({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) =>
  optional ? `${label} (optional)` : label;

/** How this library's labels look. */
export const labelLook = ({ labelHidden }: Pick<FieldProps, 'labelHidden'>) =>
  labelHidden ? { className: 'nhsuk-u-visually-hidden' } : { size: 's' as const };
