import { rendering } from '../../jest.preset.mjs';

export default rendering('ui');
