import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Pager, pagesToShow } from './pager';

test('shows the ends, the page and its neighbours, and gaps only where more than one page is missing', () => {
  expect(pagesToShow(1, 1)).toEqual([1]);
  expect(pagesToShow(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  expect(pagesToShow(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
});

test('says what part of how many is shown and leads to the other pages by address', () => {
  render(<Pager hrefFor={(page) => `?page=${page}`} noun="action" page={2} pageSize={20} total={1043} />);
  screen.getByText('Showing 21 to 40 of 1,043 actions');
  expect(screen.getByRole('link', { name: 'Page 2' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Next page' }).getAttribute('href')).toBe('?page=3');
  expect(screen.getByRole('link', { name: 'Previous page' }).getAttribute('href')).toBe('?page=1');
});

test('with one page there is nowhere to go, only the total', () => {
  render(<Pager hrefFor={String} noun="person" nouns="people" page={1} pageSize={20} total={1} />);
  screen.getByText('1 person');
  expect(screen.queryByRole('navigation')).toBeNull();
});
