import { project } from '../../jest.preset.mjs';

/** What the stories themselves rest on; it opens no browser. */
export default project('web-e2e', { testPathIgnorePatterns: ['/stories/', '/screenshots/', '/visited/'] });
