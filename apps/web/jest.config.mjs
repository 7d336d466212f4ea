import { project } from '../../jest.preset.mjs';

export default project('web', { testEnvironment: 'jest-environment-jsdom' });
