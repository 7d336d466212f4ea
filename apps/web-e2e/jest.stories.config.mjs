import { project } from '../../jest.preset.mjs';

/** The stories, one file after the other: each has a server and a browser to itself. */
export default project('web-e2e-stories', {
  testMatch: ['**/stories/*.spec.ts'],
  globalSetup: '<rootDir>/../forget-last-run.mjs',
  testSequencer: '<rootDir>/../stories-in-order.mjs',
  maxWorkers: 1,
  testTimeout: 90_000,
});
