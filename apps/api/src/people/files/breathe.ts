import { setImmediate } from 'node:timers/promises';

const LONGEST_MS = 15;
let since = 0;

/** Lets others have their turn when this work has kept them waiting for a while; costs nothing otherwise. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < LONGEST_MS) return;
  await setImmediate();
  since = performance.now();
}
