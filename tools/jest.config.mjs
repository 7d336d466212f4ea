import { project } from '../jest.preset.mjs';

export default project('tools', { rootDir: '.', testMatch: ['**/*.spec.mjs'] });
