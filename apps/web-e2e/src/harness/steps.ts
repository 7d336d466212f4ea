type Work = () => unknown;

/** The same error with more words, wherever a reader looks for them. */
export function explained(error: unknown, words: (message: string) => string): unknown {
  if (!(error instanceof Error)) return error;
  const { message, stack } = error;
  error.message = words(message);
  error.stack = stack?.replace(message, () => error.message);
  return error;
}

/** Names a step of a story, so that a failure says in the story's own words where it happened. */
const step = (kind: string) => async (words: string, work: Work) => {
  try {
    await work();
  } catch (error) {
    throw explained(error, (message) => `${kind} ${words}:\n${message}`);
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

const PATIENCE_MS = 30_000;
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
