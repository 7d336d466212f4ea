import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ChoicesField, ComboboxField, type Choice } from './combobox-field';

const people: Choice[] = [
  { id: '1', label: 'Amira Okafor', detail: 'Nurse' },
  { id: '2', label: 'Amir Khan' },
  { id: '3', label: 'Tom Hale' },
];
const find = async (text: string) =>
  people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));

function One({
  search = find,
  onChange = () => {},
}: {
  search?: typeof find;
  onChange?: (choice: Choice | null) => void;
}) {
  const [value, setValue] = useState<Choice | null>(null);
  return (
    <ComboboxField
      label="Owner"
      name="ownerId"
      onChange={(choice) => {
        setValue(choice);
        onChange(choice);
      }}
      search={search}
      value={value}
    />
  );
}

test('one is chosen by typing and the arrow keys, told to a screen reader as it goes', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<One onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
  await user.type(box, 'ami');
  await screen.findByText('2 found');
  expect(box.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const active = screen.getByRole('option', { name: 'Amir Khan', selected: true });
  expect(box.getAttribute('aria-activedescendant')).toBe(active.id);
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(people[1]);
  expect(box.value).toBe('Amir Khan');
  expect(box.getAttribute('aria-expanded')).toBe('false');
});

test('half-typed words fall back to who was chosen, and an emptied box means nobody', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<One onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
  await user.type(box, 'tom');
  await user.click(await screen.findByRole('option', { name: 'Tom Hale' }));
  await user.type(box, ' and others');
  await user.tab();
  expect(box.value).toBe('Tom Hale');
  await user.clear(box);
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('nobody found, and a list that cannot be fetched, are said', async () => {
  const user = userEvent.setup();
  const { unmount } = render(<One />);
  await user.type(screen.getByRole('combobox'), 'zzz');
  await screen.findByText('Nobody found');
  unmount();
  render(<One search={() => Promise.reject(new Error('gone'))} />);
  await user.type(screen.getByRole('combobox'), 'a');
  await screen.findByText(/could not be fetched/);
});

test('what nothing found is called is for the page to say', async () => {
  const user = userEvent.setup();
  render(
    <ComboboxField
      label="Theme"
      name="t"
      noneFound="No theme found"
      onChange={() => {}}
      search={find}
      value={null}
    />,
  );
  await user.type(screen.getByRole('combobox'), 'zzz');
  await screen.findByText('No theme found');
  expect(screen.queryByText('Nobody found')).toBeNull();
});

test('Enter does not choose what was found for the text before', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  const themes = [
    { id: '1', label: '1. Lockers' },
    { id: '12', label: '12. Rotas' },
  ];
  const byNumber = async (text: string) => themes.filter(({ id }) => id === text);
  render(<One onChange={onChange} search={byNumber} />);
  await user.type(screen.getByRole('combobox'), '1');
  await screen.findByRole('option', { name: '1. Lockers' });
  await user.keyboard('2{Enter}');
  expect(onChange).not.toHaveBeenCalled();
  await screen.findByRole('option', { name: '12. Rotas' });
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(themes[1]);
});

test('several are chosen one by one, each once, and taken away again', async () => {
  const user = userEvent.setup();
  function Several() {
    const [value, setValue] = useState<Choice[]>([people[2]!]);
    return (
      <ChoicesField label="Co-owners" name="coOwnerIds" onChange={setValue} search={find} value={value} />
    );
  }
  render(<Several />);
  await user.type(screen.getByRole('combobox', { name: 'Co-owners' }), 'o');
  await user.click(await screen.findByRole('option', { name: 'Amira Okafor Nurse' }));
  expect(screen.queryByRole('option', { name: 'Tom Hale' })).toBeNull();
  const chosen = screen.getByRole('list', { name: 'Co-owners: chosen' });
  expect(chosen.textContent).toContain('Amira Okafor');
  await user.click(screen.getByRole('button', { name: 'Remove Tom Hale' }));
  expect(chosen.textContent).not.toContain('Tom Hale');
});
