import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Confirm } from './confirm';

test('asks once more, the question first, and Escape is a no', async () => {
  const onConfirm = jest.fn();
  const onCancel = jest.fn();
  render(
    <Confirm
      confirmText="Stop the action"
      onCancel={onCancel}
      onConfirm={onConfirm}
      open
      title="Stop this action?"
    >
      <p>It cannot be taken back.</p>
    </Confirm>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Stop this action?' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Stop this action?' }));
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Stop the action' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('closed, it says nothing', () => {
  render(<Confirm confirmText="Stop" onCancel={() => {}} onConfirm={() => {}} open={false} title="Stop?" />);
  expect(screen.queryByText('Stop?')).toBeNull();
});
