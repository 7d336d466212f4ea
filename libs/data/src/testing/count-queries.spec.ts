import { expect, it } from '@jest/globals';
import { type StatementListener } from '../database/lease-pool';
import { countQueries } from './count-queries';

it('counts from the start of the work to its end, also when it fails', async () => {
  const listeners = new Set<StatementListener>();
  const send = (text: string) => listeners.forEach((listener) => listener(text));
  const database = {
    onStatement: (listener: StatementListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  send('before');
  const counted = await countQueries(database, async () => send('during'));
  send('after');
  expect(counted).toMatchObject({ count: 1, texts: ['during'] });
  const failing = countQueries(database, async () => {
    throw new Error('work failed');
  });
  await expect(failing).rejects.toThrow('work failed');
  expect(listeners.size).toBe(0);
});
