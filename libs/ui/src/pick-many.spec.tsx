import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PickMany } from './pick-many';

const options = [
  { value: 'agreed', label: 'Agreed' },
  { value: 'launched', label: 'Launched' },
  { value: 'stopped', label: 'Stopped' },
] as const;

function Filter() {
  const [value, setValue] = useState<('agreed' | 'launched' | 'stopped')[]>([]);
  return (
    <>
      <PickMany anyLabel="Any state" label="State" onChange={setValue} options={options} value={value} />
      <button type="button">Elsewhere</button>
    </>
  );
}

test('several are ticked in the room of one field, which says what is chosen', async () => {
  const user = userEvent.setup();
  render(<Filter />);
  const button = screen.getByRole('button', { name: 'State Any state' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(button);
  await user.click(screen.getByRole('checkbox', { name: 'Stopped' }));
  await user.click(screen.getByRole('checkbox', { name: 'Agreed' }));
  screen.getByRole('button', { name: 'State Agreed, Stopped', expanded: true });
  await user.click(screen.getByRole('checkbox', { name: 'Stopped' }));
  screen.getByRole('button', { name: 'State Agreed' });
});

test('Escape closes it and gives the focus back; going elsewhere closes it', async () => {
  const user = userEvent.setup();
  render(<Filter />);
  const button = screen.getByRole('button', { name: 'State Any state' });
  await user.click(button);
  await user.click(screen.getByRole('checkbox', { name: 'Agreed' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.activeElement).toBe(button);

  await user.click(button);
  screen.getByRole('checkbox', { name: 'Agreed' });
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
});
