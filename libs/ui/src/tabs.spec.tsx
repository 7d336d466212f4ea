import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Segments, Tabs } from './tabs';

test('tabs are walked with the arrow keys, round the ends', async () => {
  const user = userEvent.setup();
  render(
    <Tabs
      label="Parts"
      tabs={[
        { id: 'story', text: 'Story', panel: 'What happened' },
        { id: 'updates', text: 'Updates', panel: 'What was said' },
      ]}
    />,
  );
  screen.getByRole('tabpanel', { name: 'Story' });
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: 'Updates' }).textContent).toBe('What was said');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Story', selected: true }));
});

test('segments are links, of which one is here', () => {
  render(
    <Segments
      items={[
        { href: '/actions', text: 'Table', current: true },
        { href: '/actions?as=board', text: 'Board', current: false },
      ]}
      label="Ways to look"
    />,
  );
  screen.getByRole('navigation', { name: 'Ways to look' });
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Table');
});
