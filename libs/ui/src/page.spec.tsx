import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Page } from './page';

test('a page names the tab, has one heading inside main, and takes the focus only when navigated to', () => {
  const { unmount } = render(<Page title="Board">Words</Page>);
  expect(document.title).toBe('Board – Heard');
  const heading = within(screen.getByRole('main')).getByRole('heading', { level: 1, name: 'Board' });
  expect(document.activeElement).not.toBe(heading);
  unmount();

  render(<Page back={{ href: '/actions', text: 'Back to actions' }} title="Team Time Out" />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByRole('link', { name: 'Back to actions' }).getAttribute('href')).toBe('/actions');
});

test('mistakes stand above the heading and in the title of the tab', () => {
  const { rerender } = render(<Page errors={[{ field: null, message: 'Try again' }]} title="Edit" />);
  expect(screen.getByRole('alert').textContent).toContain('Try again');
  expect(document.title).toBe('Error: Edit – Heard');
  rerender(<Page errors={[]} title="Edit" />);
  expect(document.title).toBe('Edit – Heard');
});
