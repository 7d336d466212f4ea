import { FormGroup } from 'nhsuk-react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './form';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** One thing that can be chosen by typing part of its name. */
export interface Choice {
  id: string;
  label: string;
  /** What tells two of the same name apart, such as a job title. */
  detail?: string;
}

const SEARCH_AFTER_MS = 200;

interface ComboboxProps extends FieldProps {
  value: Choice | null;
  onChange: (value: Choice | null) => void;
  /** Finds choices for the text; the list shows them in this order. */
  search: (text: string) => Promise<readonly Choice[]>;
  /** Ids that are not offered, because they are chosen already. */
  except?: readonly string[];
  /** What is said when nothing matches. */
  noneFound?: string;
}

function useChoices(text: string, open: boolean, search: ComboboxProps['search']) {
  const [found, setFound] = useState<{ text: string; choices: readonly Choice[]; failed: boolean } | null>(
    null,
  );
  const latestSearch = useRef(search);
  useEffect(() => {
    latestSearch.current = search;
  });
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      latestSearch
        .current(text)
        .then((choices) => wanted && setFound({ text, choices, failed: false }))
        .catch(() => wanted && setFound({ text, choices: [], failed: true }));
    }, SEARCH_AFTER_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, open]);
  return { ready: found?.text === text, failed: found?.failed ?? false, choices: found?.choices ?? [] };
}

function statusOf(
  open: boolean,
  { ready, failed }: { ready: boolean; failed: boolean },
  count: number,
  noneFound: string,
) {
  if (!open || !ready) return '';
  if (failed) return 'The list could not be fetched. Check your connection and type again.';
  if (count === 0) return noneFound;
  return count === 1 ? '1 found' : `${count} found`;
}

/** One choice from a long list, found by typing part of its name (the ARIA combobox with a list). */
export function ComboboxField(props: ComboboxProps) {
  const { name, hint, value, onChange, search, except = [], noneFound = 'Nobody found' } = props;
  const { id, error } = useField(name, props.errors);
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = text ?? value?.label ?? '';
  const answer = useChoices(text ?? '', open, search);
  const choices = answer.choices.filter((choice) => !except.includes(choice.id));
  const status = statusOf(open, answer, choices.length, noneFound);

  function close() {
    setOpen(false);
    setActive(-1);
  }
  function choose(choice: Choice) {
    onChange(choice);
    setText(null);
    close();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (choices.length > 0) setActive((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && open) {
      // Enter in an open list chooses; it never sends the form half-chosen.
      event.preventDefault();
      // What was found for the text before is not what is meant now, even when it is the only one.
      const only = answer.ready && choices.length === 1 ? choices[0] : undefined;
      const choice = choices[active] ?? only;
      if (choice) choose(choice);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  }
  function onBlur() {
    close();
    // Emptied means nobody; half-typed words are put back to who was chosen.
    if (text !== null && text.trim() === '' && value) onChange(null);
    setText(null);
  }

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
        <div className="heard-combobox">
          <input
            {...rest}
            aria-activedescendant={active >= 0 ? `${id}-choice-${active}` : undefined}
            aria-autocomplete="list"
            aria-controls={`${id}-choices`}
            aria-expanded={open && choices.length > 0}
            autoComplete="off"
            className={['nhsuk-input', failing && 'nhsuk-input--error'].filter(Boolean).join(' ')}
            onBlur={onBlur}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            role="combobox"
            type="text"
            value={typed}
          />
          <ul
            aria-label={`${props.label}: found`}
            className="heard-combobox__list"
            hidden={!open || choices.length === 0}
            id={`${id}-choices`}
            role="listbox"
          >
            {choices.map((choice, index) => (
              // The keyboard reaches the choices through the input above, as the combobox pattern asks.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <li
                aria-selected={index === active}
                className="heard-combobox__choice"
                id={`${id}-choice-${index}`}
                key={choice.id}
                onClick={() => choose(choice)}
                // Keeps the focus in the box while a choice is pressed.
                onMouseDown={(event) => event.preventDefault()}
                role="option"
              >
                {choice.label}
                {choice.detail && <span className="heard-combobox__detail">{choice.detail}</span>}
              </li>
            ))}
          </ul>
          <div
            aria-live="polite"
            className={choices.length === 0 ? 'heard-combobox__status' : 'nhsuk-u-visually-hidden'}
          >
            {status}
          </div>
        </div>
      )}
    </FormGroup>
  );
}

/** Any number of choices from a long list, each found by typing part of its name. */
export function ChoicesField({
  value,
  onChange,
  except = [],
  ...props
}: Omit<ComboboxProps, 'value' | 'onChange'> & {
  value: readonly Choice[];
  onChange: (value: Choice[]) => void;
}) {
  return (
    <div className="heard-choices">
      <ComboboxField
        {...props}
        except={[...except, ...value.map((choice) => choice.id)]}
        onChange={(choice) => choice && onChange([...value, choice])}
        value={null}
      />
      {value.length > 0 && (
        <ul aria-label={`${props.label}: chosen`} className="heard-choices__list">
          {value.map((choice) => (
            <li className="heard-choices__item" key={choice.id}>
              {choice.label}
              <Button look="link" onClick={() => onChange(value.filter((each) => each.id !== choice.id))}>
                Remove<span className="nhsuk-u-visually-hidden"> {choice.label}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
