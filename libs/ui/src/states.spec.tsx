import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { EmptyState, Failed, Loading, NotAllowed, NotFound } from './states';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('loading is silent for 300 ms and then says what is on its way', () => {
  render(<Loading label="Loading actions" />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => jest.advanceTimersByTime(299));
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => jest.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('Loading actions…');
});

test('what failed can be tried again', () => {
  const onRetry = jest.fn();
  render(<Failed onRetry={onRetry} />);
  screen.getByRole('alert');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('nothing yet, not allowed and not found each say what to do', () => {
  render(
    <>
      <EmptyState title="No actions yet">Propose the first</EmptyState>
      <NotAllowed />
      <NotFound noun="action" />
    </>,
  );
  screen.getByRole('heading', { name: 'No actions yet' });
  screen.getByRole('heading', { name: 'You cannot see this page' });
  screen.getByRole('heading', { name: 'This action was not found' });
  expect(screen.getAllByRole('link', { name: 'Go to Home' })).toHaveLength(2);
});
