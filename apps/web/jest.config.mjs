import { project } from '../../jest.preset.mjs';

export default project('web', { testEnvironment: '<rootDir>/../../../libs/ui/jest.environment.mjs' });
