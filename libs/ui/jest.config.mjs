import { project } from '../../jest.preset.mjs';

export default project('ui', { testEnvironment: 'jest-environment-jsdom' });
