import { project } from '../../jest.preset.mjs';

export default project('web-e2e');
