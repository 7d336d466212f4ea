import { sharing } from '../../jest.preset.mjs';

/**
 * The stories, four files at a time: each has a server and a browser to itself, and waits for a page to rest often enough
 * to leave two cores time for two more.
 */
export default sharing('web-e2e-stories', {
  testMatch: ['**/stories/*.spec.ts'],
  globalSetup: '<rootDir>/../forget-last-run.mjs',
  maxWorkers: 4,
  testTimeout: 150_000,
});
