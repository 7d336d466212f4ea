import { project } from '../jest.preset.mjs';

export default project('tools', {
  rootDir: '.',
  testMatch: ['**/*.spec.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/bench/node_modules'],
});
