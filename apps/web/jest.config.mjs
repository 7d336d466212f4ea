import { rendering } from '../../jest.preset.mjs';

// The longest of the unit suites, and the last to begin: both cores are its own by then.
export default rendering('web', { maxWorkers: 2 });
