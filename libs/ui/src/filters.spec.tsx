import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from './copy-button';
import { FilterChips, FilterPanel } from './filters';

test('each filter in force says what it is and leads to the list without it', () => {
  render(
    <FilterChips
      chips={[{ label: 'Site', value: 'North site', hrefWithout: '?state=LEFT' }]}
      clearHref="/people"
    />,
  );
  const chip = screen.getByRole('link', { name: 'Remove the filter Site: North site' });
  expect(chip.getAttribute('href')).toBe('?state=LEFT');
  expect(screen.getByRole('link', { name: 'Clear all filters' }).getAttribute('href')).toBe('/people');
});

test('no filter, no chips', () => {
  const { container } = render(<FilterChips chips={[]} clearHref="/people" />);
  expect(container.innerHTML).toBe('');
});

test('the filters open and close by a button that says so', async () => {
  const user = userEvent.setup();
  render(<FilterPanel label="Filter people">Choices</FilterPanel>);
  const toggle = screen.getByRole('button', { name: 'Show filters' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await user.click(toggle);
  expect(screen.getByRole('button', { name: 'Hide filters' }).getAttribute('aria-expanded')).toBe('true');
});

test('what is wanted less often waits behind a button that says how much of it is in force', async () => {
  const user = userEvent.setup();
  render(
    <FilterPanel label="Filter people" more="Rare choices" moreInForce={2}>
      Choices
    </FilterPanel>,
  );
  const toggle = screen.getByRole('button', { name: 'More filters (2) in force' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  const rare = screen.getByText('Rare choices');
  expect(rare.id).toBe(toggle.getAttribute('aria-controls'));
  await user.click(toggle);
  expect(screen.getByRole('button', { name: 'Fewer filters' }).getAttribute('aria-expanded')).toBe('true');
});

test('copying says that it worked, or how to do it by hand', async () => {
  const user = userEvent.setup();
  render(<CopyButton text="https://heard.example/link/secret">Copy link</CopyButton>);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('https://heard.example/link/secret');

  navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByText(/Select the text and copy it/);
});
