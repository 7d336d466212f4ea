import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { NoticesProvider, useNotices } from './notices';

function Sayer({ undo }: { undo?: () => void }) {
  const say = useNotices();
  return (
    <button onClick={() => say('Update posted', { undo })} type="button">
      Post
    </button>
  );
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a notice appears without taking the focus, and goes by itself', () => {
  render(
    <NoticesProvider>
      <Sayer />
    </NoticesProvider>,
  );
  const button = screen.getByRole('button', { name: 'Post' });
  button.focus();
  fireEvent.click(button);
  const place = screen.getByRole('region', { name: 'Notices' });
  expect(place.getAttribute('aria-live')).toBe('polite');
  expect(place.textContent).toContain('Update posted');
  expect(document.activeElement).toBe(button);
  act(() => jest.advanceTimersByTime(10_000));
  expect(place.textContent).toBe('');
});

test('a notice that can be undone waits for its reader', () => {
  const undo = jest.fn();
  render(
    <NoticesProvider>
      <Sayer undo={undo} />
    </NoticesProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Post' }));
  act(() => jest.advanceTimersByTime(600_000));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Update posted')).toBeNull();
});
