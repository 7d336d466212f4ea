type Work = () => unknown;

/** Names a step of a story, so that a failure says in the story's own words where it happened. */
const step = (kind: string) => async (words: string, work: Work) => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) error.message = `${kind} ${words}:\n${error.message}`;
    throw error;
  }
};

/** How things stand before. */
export const Given = step('Given');
/** What somebody does. */
export const When = step('When');
/** What comes of it. */
export const Then = step('Then');
/** One more of the same kind. */
export const And = step('And');

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/** Waits until a check passes, and gives its last complaint when it does not. */
export async function eventually(check: () => unknown): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
