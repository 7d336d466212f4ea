import { project } from '../../jest.preset.mjs';

/** What the stories have visited, asked when all of them are told. */
export default project('web-e2e-visited', { testMatch: ['**/visited/*.spec.ts'] });
