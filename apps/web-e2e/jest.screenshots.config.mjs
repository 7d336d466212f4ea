import { project } from '../../jest.preset.mjs';

/** Takes the pictures of the README; run by tools/screenshots.mjs. */
export default project('web-e2e-screenshots', { testMatch: ['**/screenshots/*.spec.ts'], maxWorkers: 1 });
