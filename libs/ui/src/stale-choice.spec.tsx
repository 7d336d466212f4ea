import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StaleChoice } from './stale-choice';

test('shows what differs, side by side, and lets one choose', async () => {
  const onKeepYours = jest.fn();
  const onTakeTheirs = jest.fn();
  render(
    <StaleChoice
      differences={[
        { label: 'Title', yours: 'Ours', theirs: 'Theirs' },
        { label: 'Funder', yours: 'Same', theirs: 'Same' },
        { label: 'Next step', yours: '', theirs: 'Ask the wards' },
      ]}
      noun="action"
      onKeepYours={onKeepYours}
      onTakeTheirs={onTakeTheirs}
    />,
  );
  screen.getByRole('heading', { name: 'Somebody else changed this action while you were typing' });
  screen.getByRole('row', { name: 'Title Ours Theirs' });
  screen.getByRole('row', { name: 'Next step Empty Ask the wards' });
  expect(screen.queryByText('Funder')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save yours' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep theirs' }));
  expect(onKeepYours).toHaveBeenCalledTimes(1);
  expect(onTakeTheirs).toHaveBeenCalledTimes(1);
});
