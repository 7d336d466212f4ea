import { useContext, useEffect, useRef } from 'react';
import { fieldId, FormScopeContext, type FieldError } from './field-error';
import { markTitleAsError } from './title';

function goTo(id: string) {
  const input = document.getElementById(id);
  if (!input) return;
  const label = input.closest('fieldset')?.querySelector('legend') ?? (input as HTMLInputElement).labels?.[0];
  // The question should be seen with its answer, not only the box.
  (label ?? input).scrollIntoView?.({ block: 'start' });
  input.focus({ preventScroll: true });
}

/** Lists every mistake at the top, takes the focus when it appears, and leads to each field. */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
}: {
  errors: readonly FieldError[];
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { prefix } = useContext(FormScopeContext);
  const shown = errors.length > 0;

  useEffect(() => {
    if (!shown) return undefined;
    box.current?.focus();
    return markTitleAsError();
  }, [errors, shown]);

  if (!shown) return null;
  return (
    <div className="nhsuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">{title}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map(({ field, message }) => {
              const id = field === null ? null : fieldId(prefix, field);
              return (
                <li key={`${field} ${message}`}>
                  {id === null ? (
                    message
                  ) : (
                    <a
                      href={`#${id}`}
                      onClick={(event) => {
                        event.preventDefault();
                        goTo(id);
                      }}
                    >
                      {message}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}
