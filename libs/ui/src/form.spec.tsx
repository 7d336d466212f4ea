import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CheckboxesField, RadiosField } from './choice-fields';
import { DateField } from './date-field';
import { type FieldError } from './field-error';
import { Form, SubmitButton } from './form';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { PasswordField, TextField } from './text-field';

const options = [
  { value: 'good', label: 'Good' },
  { value: 'bad', label: 'Bad', hint: 'Say why' },
] as const;

function Everything({
  errors = [],
  busy = false,
  onSubmit = () => {},
}: {
  errors?: FieldError[];
  busy?: boolean;
  onSubmit?: (value: object) => void;
}) {
  const [value, setValue] = useState({
    title: '',
    text: '',
    due: '',
    going: '',
    threads: [] as string[],
    site: '',
    password: '',
  });
  const change = (changes: Partial<typeof value>) => setValue({ ...value, ...changes });
  return (
    <Form busy={busy} errors={errors} label="Everything" onSubmit={() => onSubmit(value)} scope="all">
      <TextField
        hint="In one line"
        label="Title"
        name="title"
        onChange={(title) => change({ title })}
        value={value.title}
      />
      <TextArea
        label="Text"
        maxLength={10}
        name="text"
        onChange={(text) => change({ text })}
        optional
        value={value.text}
      />
      <DateField label="Due date" name="due" onChange={(due) => change({ due })} value={value.due} />
      <RadiosField
        label="Going"
        name="going"
        onChange={(going) => change({ going })}
        options={options}
        value={value.going as 'good'}
      />
      <CheckboxesField
        label="Threads"
        name="threads"
        onChange={(threads) => change({ threads })}
        options={options}
        value={value.threads as 'good'[]}
      />
      <SelectField
        emptyLabel="Any"
        label="Site"
        name="site"
        onChange={(site) => change({ site })}
        options={options}
        value={value.site}
      />
      <PasswordField
        autoComplete="new-password"
        label="Password"
        name="password"
        onChange={(password) => change({ password })}
        value={value.password}
      />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}

test('a form gives what was typed and chosen in every field', async () => {
  const user = userEvent.setup();
  const onSubmit = jest.fn();
  render(<Everything onSubmit={onSubmit} />);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Team Time Out');
  await user.type(screen.getByRole('textbox', { name: 'Text (optional)' }), 'Words');
  await user.type(screen.getByRole('textbox', { name: 'Day' }), '4');
  await user.type(screen.getByRole('textbox', { name: 'Month' }), '3');
  await user.type(screen.getByRole('textbox', { name: 'Year' }), '2026');
  await user.click(screen.getByRole('radio', { name: 'Bad' }));
  await user.click(screen.getByRole('checkbox', { name: 'Bad' }));
  await user.click(screen.getByRole('checkbox', { name: 'Good' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Good');
  await user.type(screen.getByLabelText('Password'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledWith({
    title: 'Team Time Out',
    text: 'Words',
    due: '2026-03-04',
    going: 'bad',
    threads: ['good', 'bad'],
    site: 'good',
    password: 'correct horse',
  });
});

test('the summary takes the focus, and each mistake leads to its field, which repeats it', async () => {
  const user = userEvent.setup();
  const errors = [
    { field: 'title', message: 'Enter a title' },
    { field: 'due', message: 'Enter the due date' },
    { field: 'going', message: 'Say how it is going' },
    { field: null, message: 'Somebody was faster' },
  ];
  render(<Everything errors={errors} />);
  expect(document.activeElement?.textContent).toContain('There is a problem');

  const title = screen.getByRole('textbox', { name: 'Title' });
  const described = title
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described?.join(' ')).toMatch(/In one line.*Enter a title/);

  await user.click(screen.getByRole('link', { name: 'Enter a title' }));
  expect(document.activeElement).toBe(title);
  await user.click(screen.getByRole('link', { name: 'Enter the due date' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Day' }));
  await user.click(screen.getByRole('link', { name: 'Say how it is going' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Good' }));
  expect(screen.queryByRole('link', { name: 'Somebody was faster' })).toBeNull();
});

test('while it is sent the button says so and a second press sends nothing', async () => {
  const onSubmit = jest.fn();
  render(<Everything busy onSubmit={onSubmit} />);
  await userEvent.click(screen.getByRole('button', { name: 'Saving…' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), '{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('the characters left are counted down and past the limit', async () => {
  render(<Everything />);
  screen.getByText('You have 10 characters remaining');
  const text = screen.getByRole('textbox', { name: 'Text (optional)' });
  await userEvent.type(text, '123456789');
  screen.getByText('You have 1 character remaining');
  await userEvent.type(text, '012');
  screen.getByText('You have 2 characters too many');
});

test('a password may be looked at', async () => {
  render(<Everything />);
  const password = screen.getByLabelText('Password');
  expect(password.getAttribute('type')).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
  expect(password.getAttribute('type')).toBe('text');
});
