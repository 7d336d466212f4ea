import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { type Option } from './select-field';

/** Any number of a few choices in the room of one select, for narrowing lists; what is ticked counts at once. */
export function PickMany<Value extends string>({
  label,
  anyLabel,
  options,
  value,
  onChange,
}: {
  label: string;
  /** What it says when nothing is ticked, such as "Any state". */
  anyLabel: string;
  options: readonly (Option & { value: Value })[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const chosen = options.filter((option) => value.includes(option.value));
  const said = chosen.length === 0 ? anyLabel : chosen.map((option) => option.label).join(', ');

  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    // Escape closes the list from wherever in it the focus is.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="heard-pick-many" onKeyDown={onKeyDown} ref={box}>
      <span className="nhsuk-label nhsuk-label--s" id={`${id}-label`}>
        {label}
      </span>
      <button
        aria-controls={`${id}-list`}
        aria-expanded={open}
        aria-labelledby={`${id}-label ${id}-button`}
        className="nhsuk-select heard-pick-many__button"
        id={`${id}-button`}
        onClick={() => setOpen(!open)}
        ref={button}
        type="button"
      >
        <span className="heard-pick-many__said">{said}</span>
      </button>
      <div
        aria-labelledby={`${id}-label`}
        className="heard-pick-many__list nhsuk-checkboxes nhsuk-checkboxes--small"
        hidden={!open}
        id={`${id}-list`}
        role="group"
      >
        {options.map((option) => (
          <div className="nhsuk-checkboxes__item" key={option.value}>
            <input
              checked={value.includes(option.value)}
              className="nhsuk-checkboxes__input"
              id={`${id}-${option.value}`}
              onChange={(event) => {
                const ticked = event.currentTarget.checked;
                // In the order of the options, whatever the order of ticking.
                onChange(
                  options
                    .map((each) => each.value)
                    .filter((each) => (each === option.value ? ticked : value.includes(each))),
                );
              }}
              type="checkbox"
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </div>
  );
}
