import { project } from '../../jest.preset.mjs';

export default project('ui', { testEnvironment: '<rootDir>/../jest.environment.mjs' });
