import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FileField } from './file-field';
import { Form } from './form';
import { ProgressBar } from './progress-bar';

test('a bar says how far it is, in numbers and words', () => {
  render(<ProgressBar done={30} label="Checking the file" total={90} words="30 of 90 rows checked" />);
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Checking the file' });
  expect([bar.value, bar.max]).toEqual([30, 90]);
  expect(screen.getByRole('status').textContent).toBe('30 of 90 rows checked');
});

test('while the end is unknown the bar only says that something happens', () => {
  render(<ProgressBar done={0} label="Checking the file" total={null} words="Reading the file" />);
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
});

test('a file field gives the file, and tells its mistake', async () => {
  const user = userEvent.setup();
  const files: (string | undefined)[] = [];
  render(
    <Form errors={[{ field: 'file', message: 'Choose a file' }]} onSubmit={() => undefined}>
      <FileField label="File of people" name="file" onChange={(file) => files.push(file?.name)} />
    </Form>,
  );
  const field = screen.getByLabelText('File of people');
  expect(field.getAttribute('aria-describedby')).toBe('file--error-message');
  await user.upload(field, new File(['email'], 'people.csv'));
  expect(files).toEqual(['people.csv']);
});
