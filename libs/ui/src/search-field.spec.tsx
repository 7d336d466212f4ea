import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SearchField } from './search-field';

test('searches on Enter or the button, and follows the address when that changes', async () => {
  const user = userEvent.setup();
  const onSearch = jest.fn();
  const { rerender } = render(
    <SearchField label="Search actions" name="search" onSearch={onSearch} value="" />,
  );
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search actions' });
  await user.type(box, ' rota ');
  expect(onSearch).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onSearch).toHaveBeenLastCalledWith('rota');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  expect(onSearch).toHaveBeenCalledTimes(2);
  rerender(<SearchField label="Search actions" name="search" onSearch={onSearch} value="wellbeing" />);
  expect(box.value).toBe('wellbeing');
});
