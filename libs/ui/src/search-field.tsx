import { FormGroup } from 'nhsuk-react-components';
import { useState } from 'react';
import { labelLook, labelText, useField, type FieldProps } from './field-error';

/** A box to search with; it searches on Enter or its button, so that the address bar changes once. */
export function SearchField(props: FieldProps & { value: string; onSearch: (value: string) => void }) {
  const { name, hint, value, onSearch } = props;
  const { id, error } = useField(name, props.errors);
  const [text, setText] = useState(value);

  // The address bar may change without this box, by the back button or a cleared filter.
  const [searched, setSearched] = useState(value);
  if (searched !== value) {
    setSearched(value);
    setText(value);
  }

  return (
    <form
      role="search"
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <FormGroup<React.ComponentPropsWithoutRef<'input'>, 'input'>
        id={id}
        name={name}
        label={labelText(props)}
        labelProps={labelLook(props)}
        hint={hint}
        error={error}
        formGroupProps={{ className: 'heard-search' }}
      >
        {({ error: failing, ...rest }) => (
          <div className="heard-search__row">
            <input
              {...rest}
              className={['nhsuk-input', failing && 'nhsuk-input--error'].filter(Boolean).join(' ')}
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <button className="nhsuk-button nhsuk-button--small heard-search__button" type="submit">
              Search
            </button>
          </div>
        )}
      </FormGroup>
    </form>
  );
}
