import { sharing } from '../../jest.preset.mjs';

export default sharing('publishing');
