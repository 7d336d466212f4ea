import { useContext, useMemo, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import { FormScopeContext, type FieldError } from './field-error';

const none: readonly FieldError[] = [];

/** A form whose fields find their own errors, with the summary above them and one send at a time. */
export function Form({
  onSubmit,
  errors = none,
  busy = false,
  scope = '',
  summary = true,
  label,
  children,
}: {
  onSubmit: () => void;
  errors?: readonly FieldError[];
  /** The form is being sent: its button says so and a second press does nothing. */
  busy?: boolean;
  /** Set before the ids of its fields, when several forms share a page. */
  scope?: string;
  /** False where the page itself shows the summary. */
  summary?: boolean;
  /** What the form is for, when the heading before it does not say. */
  label?: string;
  children: ReactNode;
}) {
  const value = useMemo(() => ({ prefix: scope, errors, busy }), [scope, errors, busy]);
  return (
    <FormScopeContext.Provider value={value}>
      <form
        aria-label={label}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {summary && <ErrorSummary errors={errors} />}
        {children}
      </form>
    </FormScopeContext.Provider>
  );
}

/** How much a button asks to be pressed. */
export type ButtonLook = 'primary' | 'secondary' | 'warning' | 'link';

const looks: Record<ButtonLook, string> = {
  primary: 'nhsuk-button',
  secondary: 'nhsuk-button nhsuk-button--secondary',
  warning: 'nhsuk-button nhsuk-button--warning',
  link: 'heard-link-button',
};

/** A button that does something on this page. */
export function Button({
  look = 'secondary',
  small = false,
  className = '',
  busy = false,
  onClick,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; small?: boolean; busy?: boolean }) {
  const classes = [looks[look], small && look !== 'link' && 'nhsuk-button--small', className].filter(Boolean);
  return (
    // Busy is told rather than disabled: a disabled button loses the focus of whoever pressed it.
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      className={classes.join(' ')}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

/** The button that sends the form around it, and says so while it is being sent. */
export function SubmitButton({
  children,
  busyText = 'Saving…',
  look = 'primary',
  small = false,
  name,
  value,
}: {
  children: ReactNode;
  busyText?: string;
  look?: ButtonLook;
  small?: boolean;
  name?: string;
  value?: string;
}) {
  const { busy } = useContext(FormScopeContext);
  return (
    <>
      <Button type="submit" look={look} small={small} busy={busy} name={name} value={value}>
        {busy ? busyText : children}
      </Button>
      <span className="nhsuk-u-visually-hidden" role="status">
        {busy ? busyText : ''}
      </span>
    </>
  );
}

/** A row of buttons, the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="heard-button-row">{children}</div>;
}
