import { sharing } from '../../jest.preset.mjs';

/** The stories, two files at a time: each has a server and a browser to itself. */
export default sharing('web-e2e-stories', {
  testMatch: ['**/stories/*.spec.ts'],
  globalSetup: '<rootDir>/../forget-last-run.mjs',
  maxWorkers: 2,
  testTimeout: 90_000,
});
