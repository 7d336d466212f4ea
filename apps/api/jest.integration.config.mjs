import { integration } from '../../jest.preset.mjs';

// Each spec has a server and a database of its own in memory: two at a time, and a worker that has grown is begun anew.
export default integration('api integration', { maxWorkers: 2, workerIdleMemoryLimit: '1500MB' });
