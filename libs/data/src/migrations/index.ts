import { House1764000000001 } from './0001-house';

/** Every migration in the order in which it runs; nothing is discovered by file name. */
export const MIGRATIONS = [House1764000000001];
