/** How often work that somebody overtook is done again: each time, something of theirs was saved. */
const MOST_TRIES = 10;

/** Thrown when what a write was decided on has changed meanwhile: a fault of nobody, and nothing was saved. */
export class Overtaken extends Error {
  constructor() {
    super('What the work was decided on changed before it was written; nothing was saved.');
  }
}

/** Does the work until nobody overtakes it. */
export async function untilStanding<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === MOST_TRIES) throw error;
    }
  }
}
